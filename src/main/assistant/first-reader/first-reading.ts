import type { ThreadItem } from '../../../shared/chatkit/index.ts'
import { readReferences } from '../references.ts'
import { originOf } from '../widgets/origin-widget.ts'
import type { FirstReading } from './first-reader.ts'

function asks(item: ThreadItem): boolean {
  if (item.type === 'assistant_message') return item.content.some(({ text }) => text.includes('?'))
  if (item.type !== 'hidden_context_item' || typeof item.content !== 'string') return false
  return readReferences(item.content)?.question !== undefined
}

/**
 * How the embedded assistant may read the newest message. After a language model's answer only by
 * its words, as "it" can mean what that model spoke of; after its question not at all (null).
 */
export function firstReading(items: readonly ThreadItem[]): FirstReading | null {
  const newest = items.findLastIndex(({ type }) => type === 'user_message')
  const earlier = items.slice(0, Math.max(newest, 0))
  const before = earlier.findLastIndex(({ type }) => type === 'user_message')
  const answer = earlier.slice(before + 1)
  const isProviders = answer.some((item) => originOf(item) === 'provider')
  if (!isProviders) return 'references'
  return answer.some(asks) ? null : 'words'
}
