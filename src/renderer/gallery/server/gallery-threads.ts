import type { Page, Thread, ThreadItem } from '../../../shared/chatkit/index.ts'
import { createdAt, threadItems } from '../scenes/items.ts'
import type { Scene } from '../scenes/scene.ts'

/** The thread that a scene opens. */
export const sceneThreadId = 'thr_scene'

const usualTitles = [
  'Packing for the mountains',
  'Quarterly numbers',
  'A birthday for Noor',
  'Why is the sky blue?',
  'Rewriting the onboarding mail, so that people find the import on the first day',
  'Recipes with leeks',
  'Insurance claim A-1023',
  'Which standing desk?',
]

interface Paging {
  readonly limit?: number | undefined
  readonly after?: string | undefined
  readonly order: 'asc' | 'desc'
}

function pageOf<Row extends { id: string }>(rows: readonly Row[], paging: Paging): Page<Row> {
  const ordered = paging.order === 'asc' ? rows : rows.toReversed()
  const start = paging.after ? ordered.findIndex(({ id }) => id === paging.after) + 1 : 0
  const data = ordered.slice(start, start + (paging.limit ?? 20))
  const hasMore = start + data.length < ordered.length
  return { data, has_more: hasMore, after: hasMore ? data.at(-1)?.id : undefined }
}

const noItems = { data: [], has_more: false }

/** The threads of a scene: the one it opens, and a history around it. */
export class GalleryThreads {
  readonly #threads = new Map<string, Thread>()
  readonly #items = new Map<string, ThreadItem[]>()

  constructor(scene: Scene) {
    const titles = (scene.history ?? usualTitles).toReversed()
    titles.forEach((title, index) => this.#add(`thr_${index}`, { title }))
    if (scene.thread) {
      const { items, ...fields } = scene.thread
      this.#add(sceneThreadId, fields)
      this.#items.set(sceneThreadId, threadItems(sceneThreadId, items))
    }
  }

  /** Makes a thread out of a first message. */
  create(id: string): Thread {
    return this.#add(id, {})
  }

  #add(id: string, fields: Partial<Pick<Thread, 'title' | 'status'>>): Thread {
    const base = { id, created_at: createdAt, metadata: {}, items: noItems }
    const thread: Thread = { ...base, status: { type: 'active' }, ...fields }
    this.#threads.set(id, thread)
    return thread
  }

  thread(id: string): Thread {
    const thread = this.#threads.get(id)
    if (!thread) throw new Error(`There is no thread ${id}.`)
    return thread
  }

  opened(id: string): Thread {
    return { ...this.thread(id), items: this.items(id, { order: 'asc' }) }
  }

  list(paging: Paging): Page<Thread> {
    return pageOf([...this.#threads.values()], paging)
  }

  items(id: string, paging: Paging): Page<ThreadItem> {
    return pageOf(this.#items.get(id) ?? [], paging)
  }

  rename(id: string, title: string): Thread {
    const thread = { ...this.thread(id), title }
    this.#threads.set(id, thread)
    return thread
  }

  delete(id: string): void {
    this.#threads.delete(id)
    this.#items.delete(id)
  }

  /** Keeps an item, in its place if it is known. */
  save(id: string, item: ThreadItem): void {
    const items = this.#items.get(id) ?? []
    const known = items.findIndex((other) => other.id === item.id)
    this.#items.set(
      id,
      known < 0 ? [...items, item] : items.map((other, at) => (at === known ? item : other)),
    )
  }

  item(threadId: string, itemId: string | undefined): ThreadItem | undefined {
    return this.#items.get(threadId)?.find(({ id }) => id === itemId)
  }

  dropAfter(threadId: string, itemId: string): void {
    const items = this.#items.get(threadId) ?? []
    this.#items.set(threadId, items.slice(0, items.findIndex(({ id }) => id === itemId) + 1))
  }
}
