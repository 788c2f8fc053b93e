import { WidgetChildren } from './render-widget.tsx'
import { readChoice, type WidgetNode } from './widget-node.ts'
import { box } from './widget-values.ts'

function Flex({ node, direction }: { node: WidgetNode; direction: 'row' | 'col' }) {
  return (
    <div className={`w-box w-${direction}`} style={box(node)}>
      <WidgetChildren node={node} />
    </div>
  )
}

/** A flexible box in the direction it says. */
export function Box({ node }: { node: WidgetNode }) {
  return (
    <Flex node={node} direction={readChoice(node, 'direction', ['row', 'col'] as const, 'col')} />
  )
}

/** Children side by side. */
export function Row({ node }: { node: WidgetNode }) {
  return <Flex node={node} direction="row" />
}

/** Children one below the other. */
export function Col({ node }: { node: WidgetNode }) {
  return <Flex node={node} direction="col" />
}
