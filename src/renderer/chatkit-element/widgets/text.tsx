import { textClasses, textStyle } from './text-style.ts'
import { readChoice, readFlag, readText, type WidgetNode } from './widget-node.ts'
import { length } from './widget-values.ts'

const sizes = ['xs', 'sm', 'md', 'lg', 'xl'] as const

/** Plain text, never Markdown. */
export function Text({ node }: { node: WidgetNode }) {
  const width = length(node['width'])
  const marks = [
    readFlag(node, 'italic') ? 'italic' : '',
    readFlag(node, 'lineThrough') ? 'struck' : '',
    readFlag(node, 'streaming') ? 'growing' : '',
  ]
  return (
    <p
      className={`w-text size-${readChoice(node, 'size', sizes, 'md')} ${textClasses(node)} ${marks.join(' ')}`}
      style={{ ...textStyle(node), ...(width && { width }) }}
    >
      {readText(node, 'value') ?? ''}
    </p>
  )
}
