import { useState } from 'react'
import { useChat } from '../view/chat-context.ts'
import { WidgetList } from './render-widget.tsx'
import { Status } from './status.tsx'
import { Themed } from './themed.tsx'
import { childrenOf, type WidgetNode } from './widget-node.ts'

const automaticLimit = 6

/** How many rows are shown before "Show more". */
function shownRows(limit: unknown, count: number): number {
  if (typeof limit === 'number' && limit >= 1) return Math.floor(limit)
  if (limit === 'auto' && count > automaticLimit) return automaticLimit - 1
  return count
}

/** A list of rows; those beyond `limit` appear on demand. */
export function ListView({ node }: { node: WidgetNode }) {
  const { translate } = useChat()
  const [all, setAll] = useState(false)
  const rows = childrenOf(node)
  const shown = all ? rows.length : shownRows(node['limit'], rows.length)
  const hidden = Math.max(0, rows.length - shown)
  return (
    <Themed node={node} className="w-list">
      <Status node={node} />
      <ul>
        <WidgetList nodes={rows.slice(0, shown)} />
      </ul>
      {hidden > 0 && (
        <button type="button" className="show-more" onClick={() => setAll(true)}>
          {translate('widget.showMore', { count: hidden })}
        </button>
      )}
    </Themed>
  )
}
