import { readFlag, type WidgetNode } from './widget-node.ts'
import { borderColor, length, space } from './widget-values.ts'

/** A line between things. */
export function Divider({ node }: { node: WidgetNode }) {
  const [size, color] = [length(node['size']), borderColor(node['color'])]
  const around = space(node['spacing'])
  return (
    <hr
      className={`w-divider ${readFlag(node, 'flush') ? 'flush' : ''}`}
      style={{
        ...(size && { borderTopWidth: size }),
        ...(color && { borderTopColor: color }),
        ...(around && { marginBlock: around }),
      }}
    />
  )
}
