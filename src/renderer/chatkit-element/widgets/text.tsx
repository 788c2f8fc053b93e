import { EditableText } from './editable-text.tsx'
import { GrowingText } from './growing-text.tsx'
import { textClasses, textStyle } from './text-style.ts'
import { isRecord, readChoice, readFlag, readText, type WidgetNode } from './widget-node.ts'
import { length } from './widget-values.ts'

const sizes = ['xs', 'sm', 'md', 'lg', 'xl'] as const

function look(node: WidgetNode): string {
  return [
    `w-text size-${readChoice(node, 'size', sizes, 'md')}`,
    readFlag(node, 'italic') ? 'italic' : '',
    readFlag(node, 'lineThrough') ? 'struck' : '',
  ].join(' ')
}

/** Plain text, never Markdown; `editable` makes it a field, `streaming` fades in what is appended. */
export function Text({ node }: { node: WidgetNode }) {
  const width = length(node['width'])
  const style = { ...textStyle(node), ...(width && { width }) }
  const value = readText(node, 'value') ?? ''
  const { editable } = node
  if (isRecord(editable) && readText(editable, 'name')) {
    const field = { ...editable, type: node.type }
    return <EditableText node={field} given={value} className={look(node)} style={style} />
  }
  return (
    <p className={`${look(node)} ${textClasses(node)}`} style={style}>
      {readFlag(node, 'streaming') ? <GrowingText value={value} /> : value}
    </p>
  )
}
