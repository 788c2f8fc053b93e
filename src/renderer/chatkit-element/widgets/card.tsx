import { ChevronDown } from 'lucide-react'
import { useId, useState, type CSSProperties } from 'react'
import { useChat } from '../view/chat-context.ts'
import { CardFooter } from './card-footer.tsx'
import { FormFrame } from './form-frame.tsx'
import { WidgetChildren } from './render-widget.tsx'
import { Status } from './status.tsx'
import { Themed } from './themed.tsx'
import { isRecord, readChoice, readFlag, type WidgetNode } from './widget-node.ts'
import { box } from './widget-values.ts'

/** Tells the content how far it is to the edge, for what reaches up to it. */
function padded(style: CSSProperties): CSSProperties {
  const { paddingTop, paddingLeft } = style
  return {
    ...style,
    ...(paddingTop !== undefined && { '--inset-y': paddingTop }),
    ...(paddingLeft !== undefined && { '--inset-x': paddingLeft }),
  }
}

const sizes = ['sm', 'md', 'lg', 'full'] as const

function Body({ node }: { node: WidgetNode }) {
  const { padding, type } = node
  return (
    <>
      <div className="w-card-body" style={padded(box({ type, padding }))}>
        <WidgetChildren node={node} />
      </div>
      <CardFooter node={node} />
    </>
  )
}

/** A card that has done its work: its status line, and on demand what it held, to read only. */
function Collapsed({ node }: { node: WidgetNode }) {
  const { translate } = useChat()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className="w-card-toggle"
        aria-expanded={open}
        aria-controls={id}
        aria-label={
          isRecord(node['status'])
            ? undefined
            : translate(open ? 'widget.collapse' : 'widget.expand')
        }
        onClick={() => setOpen(!open)}
      >
        <Status node={node} />
        <ChevronDown aria-hidden size={16} className={open ? 'turned' : ''} />
      </button>
      <div id={id} className="w-card-body" inert hidden={!open}>
        <WidgetChildren node={node} />
      </div>
    </>
  )
}

/** A bordered surface with a status line, content, and up to two buttons. */
export function Card({ node }: { node: WidgetNode }) {
  const collapsed = readFlag(node, 'collapsed')
  const { border, background, confirm, type } = node
  const content = collapsed ? (
    <Collapsed node={node} />
  ) : (
    <>
      <Status node={node} />
      <Body node={node} />
    </>
  )
  return (
    <Themed
      node={node}
      className={`w-card card-${readChoice(node, 'size', sizes, 'md')}`}
      style={box({ type, border, background })}
    >
      {readFlag(node, 'asForm') ? (
        <FormFrame node={node} action={isRecord(confirm) ? confirm['action'] : null}>
          {content}
        </FormFrame>
      ) : (
        content
      )}
    </Themed>
  )
}
