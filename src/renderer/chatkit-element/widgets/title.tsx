import { textClasses, textStyle } from './text-style.ts'
import { readChoice, readText, type WidgetNode } from './widget-node.ts'

const sizes = ['sm', 'md', 'lg', 'xl', '2xl', '3xl', '4xl', '5xl'] as const

/** A heading. */
export function Title({ node }: { node: WidgetNode }) {
  return (
    <h3
      className={`w-title title-${readChoice(node, 'size', sizes, 'md')} ${textClasses(node)}`}
      style={textStyle(node)}
    >
      {readText(node, 'value') ?? ''}
    </h3>
  )
}
