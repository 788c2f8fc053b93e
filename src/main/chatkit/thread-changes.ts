import type { ThreadMetadata, ThreadUpdatedEvent } from '../../shared/chatkit/index.ts'
import { isSameJson } from './json-equality.ts'
import type { Store } from './store.ts'
import { wireThread } from './wire-form.ts'

/** Notices what a handler changes in a thread's metadata. */
export class ThreadChanges<Context> {
  readonly #thread: ThreadMetadata
  readonly #store: Store<Context>
  readonly #context: Context
  #saved: ThreadMetadata

  constructor(thread: ThreadMetadata, store: Store<Context>, context: Context) {
    this.#thread = thread
    this.#store = store
    this.#context = context
    this.#saved = structuredClone(thread)
  }

  /** Whether the thread is not as it was last saved. */
  get pending(): boolean {
    return !isSameJson(this.#thread, this.#saved)
  }

  /**
   * If the thread changed since the last call, saves it and gives `thread.updated`. Fields that
   * only somebody else changed meanwhile are kept; a thread that was deleted stays deleted, with a
   * `NotFoundError`.
   */
  async save(): Promise<ThreadUpdatedEvent | null> {
    if (!this.pending) return null
    const stored = await this.#store.loadThread(this.#thread.id, this.#context)
    Object.assign(this.#thread, { ...stored, ...this.#changedFields() })
    this.#saved = structuredClone(this.#thread)
    await this.#store.saveThread(structuredClone(this.#thread), this.#context)
    return { type: 'thread.updated', thread: wireThread(this.#thread) }
  }

  #changedFields(): Partial<ThreadMetadata> {
    const before = new Map<string, unknown>(Object.entries(this.#saved))
    const keys = new Set([...before.keys(), ...Object.keys(this.#thread)])
    return Object.fromEntries(
      [...keys]
        .map((key): [string, unknown] => [key, Reflect.get(this.#thread, key)])
        .filter(([key, value]) => !isSameJson(value, before.get(key))),
    )
  }
}
