import { Icon } from '../icons/icon.tsx'
import { isRecord, readText, type WidgetNode } from './widget-node.ts'

/** The header line of a Card or ListView, if it has one. */
export function Status({ node }: { node: WidgetNode }) {
  const status = node['status']
  const text = isRecord(status) ? readText(status, 'text') : undefined
  if (!isRecord(status) || text === undefined) return null
  const icon = readText(status, 'icon')
  return (
    <div className="w-status">
      {icon && <Icon name={icon} size={16} />}
      <span>{text}</span>
    </div>
  )
}
