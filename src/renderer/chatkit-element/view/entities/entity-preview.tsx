import type { Entity } from '@openai/chatkit'
import { useEffect, useState, type RefObject } from 'react'
import { asError } from '../../engine/engine-context.ts'
import { Icon } from '../../icons/icon.tsx'
import { Popover } from '../../widgets/picker/popover.tsx'
import { Widget } from '../../widgets/render-widget.tsx'
import { isWidgetNode, type WidgetNode } from '../../widgets/widget-node.ts'
import { useChat, useChatState } from '../chat-context.ts'

/** What the page shows of that entity; null while it is asked, and where it has nothing to show. */
function usePreview(entity: Entity): WidgetNode | null {
  const { engine } = useChat()
  const [preview, setPreview] = useState<WidgetNode | null>(null)
  const [asked] = useState(entity)
  useEffect(() => {
    let wanted = true
    const request = engine.store.get().options?.entities?.onRequestPreview
    Promise.resolve()
      .then(() => request?.(asked))
      .then((answer) => {
        const root: unknown = answer?.preview
        if (wanted && isWidgetNode(root)) setPreview(root)
      })
      .catch((cause: unknown) => engine.emit('chatkit.error', { error: asError(cause) }))
    return () => {
      wanted = false
    }
  }, [engine, asked])
  return preview
}

function Header({ entity }: { entity: Entity }) {
  const { title, icon, group } = entity
  const description = entity.data?.['description']
  return (
    <div className="entity-header">
      {icon && <Icon name={icon} size={18} />}
      <div>
        <strong dir="auto">{title}</strong>
        {group && <small dir="auto">{group}</small>}
        {description && <p dir="auto">{description}</p>}
      </div>
    </div>
  )
}

function Preview({ entity }: { entity: Entity }) {
  const preview = usePreview(entity)
  return preview ? <Widget node={preview} /> : <Header entity={entity} />
}

/** Whether interactive entities have a preview here. */
export function useHasPreviews(): boolean {
  return useChatState((state) => state.options?.entities?.onRequestPreview !== undefined)
}

interface EntityPreviewProps {
  id: string
  entity: Entity
  anchor: RefObject<HTMLElement | null>
  onClose: () => void
}

/** A glimpse of an entity beside where it stands. */
export function EntityPreview({ id, entity, anchor, onClose }: EntityPreviewProps) {
  return (
    <Popover anchor={anchor} side="top" align="start" className="entity-popover" onClose={onClose}>
      <div id={id} className="entity-preview">
        <Preview key={entity.id} entity={entity} />
      </div>
    </Popover>
  )
}
