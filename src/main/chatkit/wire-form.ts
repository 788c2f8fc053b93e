import {
  type Attachment,
  isHiddenItem,
  type Page,
  type Thread,
  type ThreadItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
} from '../../shared/chatkit/index.ts'

const encoder = new TextEncoder()
const freeFormKeys: ReadonlySet<string> = new Set([
  'arguments',
  'output',
  'result',
  'payload',
  'metadata',
])

/** The JSON bytes of an answer: null fields left out, free-form JSON kept as it is. */
export function encodeJson(value: object): Uint8Array {
  return encoder.encode(JSON.stringify(withoutNulls(value)))
}

/** Makes server-sent events of the events of one stream. */
export class EventEncoder {
  #growing = { itemId: '', index: -1 }
  #beforeDelta = ''

  /** The bytes of one event. */
  encode(event: ThreadStreamEvent): Uint8Array {
    // Small buffers come from a pool, which costs a fraction of an allocation each.
    return Buffer.from(this.#textDelta(event) ?? `data: ${eventJson(event)}\n\n`)
  }

  // Nearly all events are text deltas of the message of the event before.
  #textDelta(event: ThreadStreamEvent): string | null {
    if (event.type !== 'thread.item.updated') return null
    const { item_id: itemId, update } = event
    if (update.type !== 'assistant_message.content_part.text_delta') return null
    const index = update.content_index
    if (itemId !== this.#growing.itemId || index !== this.#growing.index) {
      this.#growing = { itemId, index }
      this.#beforeDelta = `data: {"type":"${event.type}","item_id":${JSON.stringify(itemId)},"update":{"type":"${update.type}","content_index":${index},"delta":`
    }
    return `${this.#beforeDelta + JSON.stringify(update.delta)}}}\n\n`
  }
}

function eventJson(event: ThreadStreamEvent): string {
  return JSON.stringify(withoutNulls(wireEvent(event)))
}

/** The thread as clients see it: without metadata and, unless a page is given, without items. */
export function wireThread(
  thread: ThreadMetadata,
  items: Page<ThreadItem> = { data: [], has_more: false },
): Thread {
  return {
    ...(thread.title === undefined ? {} : { title: thread.title }),
    id: thread.id,
    created_at: thread.created_at,
    status: thread.status,
    ...(thread.allowed_image_domains === undefined
      ? {}
      : { allowed_image_domains: thread.allowed_image_domains }),
    metadata: {},
    items: wireItemPage(items),
  }
}

/** The page as clients see it: hidden items left out, so it may hold fewer rows than asked for. */
export function wireItemPage(page: Page<ThreadItem>): Page<ThreadItem> {
  return { ...page, data: page.data.filter((item) => !isHiddenItem(item)).map(wireItem) }
}

/** The item as clients see it: attachments without metadata. */
export function wireItem(item: ThreadItem): ThreadItem {
  if (item.type !== 'user_message' || item.attachments.length === 0) return item
  return { ...item, attachments: item.attachments.map(wireAttachment) }
}

/** The attachment as clients see it: without metadata. */
export function wireAttachment(attachment: Attachment): Attachment {
  const { metadata: _private, ...visible } = attachment
  return visible
}

function wireEvent(event: ThreadStreamEvent): ThreadStreamEvent {
  switch (event.type) {
    case 'thread.created':
      return { type: event.type, thread: wireThread(event.thread, event.thread.items) }
    case 'thread.updated':
      return { type: event.type, thread: wireThread(event.thread) }
    case 'thread.item.added':
    case 'thread.item.done':
    case 'thread.item.replaced':
      return event.item.type === 'user_message' ? { ...event, item: wireItem(event.item) } : event
    default:
      return event
  }
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return listWithoutNulls(value)
  let changed = false
  const entries: [string, unknown][] = []
  for (const [key, field] of Object.entries(value) as [string, unknown][]) {
    const kept: unknown = isFreeForm(key, field) ? field : withoutNulls(field)
    if (kept === null) changed = true
    else {
      changed ||= kept !== field
      entries.push([key, kept])
    }
  }
  return changed ? Object.fromEntries(entries) : value
}

function listWithoutNulls(list: readonly unknown[]): readonly unknown[] {
  const kept = list.filter((element) => element !== null).map(withoutNulls)
  const unchanged = kept.length === list.length && kept.every((each, at) => each === list[at])
  return unchanged ? list : kept
}

// A page and a chart keep arrays under `data`; every other `data` is free-form.
function isFreeForm(key: string, field: unknown): boolean {
  return freeFormKeys.has(key) || (key === 'data' && !Array.isArray(field))
}
