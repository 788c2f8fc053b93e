import { readChoice, readText, type WidgetNode } from './widget-node.ts'

const colors = ['secondary', 'success', 'danger', 'warning', 'info', 'discovery'] as const
const variants = ['soft', 'solid', 'outline'] as const
const sizes = ['sm', 'md', 'lg'] as const

/** A small label with a background. */
export function Badge({ node }: { node: WidgetNode }) {
  const look = [
    `tone-${readChoice(node, 'color', colors, 'secondary')}`,
    readChoice(node, 'variant', variants, 'soft'),
    `badge-${readChoice(node, 'size', sizes, 'sm')}`,
    node['pill'] === false ? '' : 'pill',
  ]
  return <span className={`w-badge ${look.join(' ')}`}>{readText(node, 'label') ?? ''}</span>
}
