import { Low, type Adapter } from 'lowdb'

import { StorageError } from './storage-error.ts'

/** What a document needs of the place where it is stored. */
export interface DocumentPlace<Body extends object> extends Adapter<Body> {
  /** Makes the last good copy equal to what is stored. Never rejects. */
  keepCopy(body: Body): Promise<void>
}

interface Waiting<Body> {
  update: (body: Body) => Body
  resolve: () => void
  reject: (error: unknown) => void
}

/**
 * A document in memory that always equals the one on disk. Changes that arrive while one is being
 * written are written together after it; each resolves when it is on disk, or rejects and leaves
 * no trace in memory or on disk.
 */
export class Document<Body extends object> {
  readonly #place: DocumentPlace<Body>
  readonly #low: Low<Body>
  #body: Body
  #waiting: Waiting<Body>[] = []
  #flushing: Promise<void> | null = null
  #closed = false
  #changed = false

  private constructor(place: DocumentPlace<Body>, low: Low<Body>) {
    this.#place = place
    this.#low = low
    this.#body = low.data
  }

  /** Loads the document, `empty` when nothing is stored. */
  static async open<Body extends object>(
    place: DocumentPlace<Body>,
    empty: Body,
  ): Promise<Document<Body>> {
    const low = new Low<Body>(place, empty)
    await low.read()
    return new Document(place, low)
  }

  /** A document of which nothing is stored yet. */
  static create<Body extends object>(place: DocumentPlace<Body>, empty: Body): Document<Body> {
    return new Document(place, new Low<Body>(place, empty))
  }

  /** What is stored. Never changed in place. */
  get body(): Body {
    return this.#body
  }

  /**
   * Stores what `update` makes of the newest body; it must return a new object. What it throws
   * rejects this change only. A failed write rejects every change in it.
   */
  commit(update: (body: Body) => Body): Promise<void> {
    if (this.#closed) {
      return Promise.reject(new StorageError('closed', 'The storage is closed.'))
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ update, resolve, reject })
      this.#flushing ??= this.#flush()
    })
  }

  /** Resolves when everything that was committed is written and the last good copy is up to date. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#flushing
    if (this.#changed) await this.#place.keepCopy(this.#body)
    this.#changed = false
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting
      this.#waiting = []
      await this.#writeTogether(batch)
    }
    this.#flushing = null
  }

  async #writeTogether(batch: Waiting<Body>[]): Promise<void> {
    const accepted: Waiting<Body>[] = []
    let next = this.#body
    for (const waiting of batch) {
      try {
        next = waiting.update(next)
        accepted.push(waiting)
      } catch (error) {
        waiting.reject(error)
      }
    }
    if (accepted.length === 0) return
    try {
      this.#low.data = next
      await this.#low.write()
      this.#body = next
      this.#changed = true
      for (const { resolve } of accepted) resolve()
    } catch (error) {
      this.#low.data = this.#body
      for (const { reject } of accepted) reject(error)
    }
  }
}
