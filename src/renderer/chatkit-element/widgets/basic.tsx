import { Box } from './box.tsx'
import { Themed } from './themed.tsx'
import type { WidgetNode } from './widget-node.ts'

/** A root without a frame. */
export function Basic({ node }: { node: WidgetNode }) {
  return (
    <Themed node={node} className="w-basic">
      <Box node={node} />
    </Themed>
  )
}
