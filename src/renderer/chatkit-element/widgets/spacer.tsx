import type { WidgetNode } from './widget-node.ts'
import { length } from './widget-values.ts'

/** Takes up the free space. */
export function Spacer({ node }: { node: WidgetNode }) {
  const size = length(node['minSize'])
  return <div className="w-spacer" style={size ? { minWidth: size, minHeight: size } : {}} />
}
