import type { BasicRoot, ThreadItem } from '../../../shared/chatkit/index.ts'

const widgetId = 'origin'

/** Who gave an answer. */
export type OriginKind = 'embedded' | 'provider'

/** One muted line below an answer: who gave it, and what was sent for it. */
export function originWidget(by: OriginKind, text: string): BasicRoot {
  return {
    type: 'Basic',
    id: widgetId,
    key: by,
    children: [{ type: 'Caption', value: text, color: 'tertiary' }],
  }
}

/** Who gave the answer that the item is the line of; null for every other item. */
export function originOf(item: ThreadItem): OriginKind | null {
  if (item.type !== 'widget' || item.widget.type !== 'Basic') return null
  const { id, key } = item.widget
  if (id !== widgetId) return null
  return key === 'provider' ? 'provider' : 'embedded'
}
