import type { ThreadItem, ThreadItemUpdate } from '../../../shared/chatkit/index.ts'
import { reduceItem } from './reduce-item.ts'
import { sameJson } from './same-json.ts'

/** The items on screen in their order, and which of them still grow. Never changed in place. */
export interface ThreadContent {
  readonly items: readonly ThreadItem[]
  readonly streaming: ReadonlySet<string>
}

export const emptyContent: ThreadContent = { items: [], streaming: new Set() }

function withStreaming(ids: ReadonlySet<string>, id: string, streaming: boolean) {
  if (ids.has(id) === streaming) return ids
  const next = new Set(ids)
  if (streaming) next.add(id)
  else next.delete(id)
  return next
}

function place(items: readonly ThreadItem[], id: string, item: ThreadItem): readonly ThreadItem[] {
  const index = items.findLastIndex((candidate) => candidate.id === id)
  return index < 0 ? [...items, item] : items.with(index, item)
}

/** Puts the item in the place of the one with its id, or at the end. */
export function upsertItem(
  content: ThreadContent,
  item: ThreadItem,
  streaming: boolean,
): ThreadContent {
  return {
    items: place(content.items, item.id, item),
    streaming: withStreaming(content.streaming, item.id, streaming),
  }
}

/** Puts the item in the place of another one, which had a different id. */
export function exchangeItem(
  content: ThreadContent,
  oldId: string,
  item: ThreadItem,
): ThreadContent {
  const rest = content.items.filter((candidate) => candidate.id !== item.id)
  return { items: place(rest, oldId, item), streaming: content.streaming }
}

export function removeItem(content: ThreadContent, id: string): ThreadContent {
  return {
    items: content.items.filter((item) => item.id !== id),
    streaming: withStreaming(content.streaming, id, false),
  }
}

/** The content after the update, or null when the item is unknown or of another kind. */
export function updateItem(
  content: ThreadContent,
  id: string,
  update: ThreadItemUpdate,
): ThreadContent | null {
  const index = content.items.findLastIndex((item) => item.id === id)
  const item = content.items[index]
  const next = item ? reduceItem(item, update) : null
  return next ? { ...content, items: content.items.with(index, next) } : null
}

function hasText(item: ThreadItem): boolean {
  return item.type !== 'assistant_message' || item.content.some((part) => part.text.trim() !== '')
}

function close(item: ThreadItem): ThreadItem {
  if (item.type !== 'workflow' || item.workflow.summary) return item
  const tasks = item.workflow.tasks.map((task) => ({ ...task, status_indicator: 'none' as const }))
  return { ...item, workflow: { ...item.workflow, tasks } }
}

/** What stays when the stream is over: nothing grows any more, messages without text are gone. */
export function settle(content: ThreadContent): ThreadContent {
  if (content.streaming.size === 0) return content
  const items = content.items
    .filter((item) => !content.streaming.has(item.id) || hasText(item))
    .map((item) => (content.streaming.has(item.id) ? close(item) : item))
  return { items, streaming: emptyContent.streaming }
}

/** The items that are not among the others, by their ids. */
export function withoutItems(
  items: readonly ThreadItem[],
  others: readonly ThreadItem[],
): readonly ThreadItem[] {
  const known = new Set(others.map((item) => item.id))
  return items.filter((item) => !known.has(item.id))
}

/** Puts an older page before the first item; ids that are already there are skipped. */
export function prependItems(content: ThreadContent, older: readonly ThreadItem[]): ThreadContent {
  return { ...content, items: [...withoutItems(older, content.items), ...content.items] }
}

/** The items that were put before those that were there; null when anything else changed as well. */
export function prependedSince(
  before: ThreadContent,
  now: ThreadContent,
): readonly ThreadItem[] | null {
  const count = now.items.length - before.items.length
  const same = count >= 0 && before.items.every((item, index) => now.items[index + count] === item)
  return same ? now.items.slice(0, count) : null
}

/** Takes the server's items, and keeps the object of every item that did not change. */
export function reconcileItems(
  content: ThreadContent,
  fresh: readonly ThreadItem[],
): ThreadContent {
  const known = new Map(content.items.map((item) => [item.id, item]))
  const items = fresh.map((item) => {
    const before = known.get(item.id)
    return before && sameJson(before, item) ? before : item
  })
  const unchanged =
    items.length === content.items.length &&
    items.every((item, index) => item === content.items[index])
  return unchanged ? content : { items, streaming: emptyContent.streaming }
}

/** Removes everything after that item, as the server does before it retries. */
export function cutAfter(content: ThreadContent, id: string): ThreadContent {
  const index = content.items.findIndex((item) => item.id === id)
  return index < 0 ? content : { ...content, items: content.items.slice(0, index + 1) }
}
