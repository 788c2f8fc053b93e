import type { WidgetItem } from '../../../../shared/chatkit/index.ts'
import { Widget } from '../../widgets/render-widget.tsx'
import { WidgetItemFrame } from '../../widgets/widget-item-context.tsx'
import { isWidgetNode } from '../../widgets/widget-node.ts'

/** A widget in the transcript. */
export function WidgetView({ item }: { item: WidgetItem }) {
  const root: unknown = item.widget
  return (
    <WidgetItemFrame item={item}>{isWidgetNode(root) && <Widget node={root} />}</WidgetItemFrame>
  )
}
