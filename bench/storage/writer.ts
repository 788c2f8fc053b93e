import { changedPlace, madeChange } from './made-todos.ts'
import type { OpenSubject } from './subject.ts'

/** Changes the todos of a store, one after the other or several at once. */
export class Writer {
  readonly #open: OpenSubject
  readonly #count: number
  #seq = 0

  constructor(open: OpenSubject) {
    this.#open = open
    this.#count = open.todos.length
  }

  /** Resolves when so many changes, given at once, are stored. */
  async write(count: number): Promise<void> {
    const writing: Promise<void>[] = []
    for (let index = 0; index < count; index += 1) {
      this.#seq += 1
      const todo = this.#open.todos[changedPlace(this.#seq, this.#count)]
      if (todo !== undefined) writing.push(this.#open.store(madeChange(this.#seq, todo)))
    }
    await Promise.all(writing)
  }
}
