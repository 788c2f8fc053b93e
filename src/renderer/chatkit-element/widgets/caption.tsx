import { textClasses, textStyle } from './text-style.ts'
import { readChoice, readText, type WidgetNode } from './widget-node.ts'

const sizes = ['sm', 'md', 'lg'] as const

/** Small secondary text. */
export function Caption({ node }: { node: WidgetNode }) {
  return (
    <p
      className={`w-caption caption-${readChoice(node, 'size', sizes, 'md')} ${textClasses(node)}`}
      style={textStyle(node)}
    >
      {readText(node, 'value') ?? ''}
    </p>
  )
}
