import { announcedChange, partLength } from '../../shared/ipc/change-parts.ts'
import type { Change } from '../../shared/todos/change.ts'
import type { SendEvent } from './sender.ts'

/**
 * Tells of changes in their order. A large one goes in parts, between which everything else has its
 * turn; those behind it wait.
 */
export class ChangeAnnouncer {
  readonly #send: SendEvent
  readonly #nextTurn: (work: () => void) => void
  #waiting: Change[] = []

  constructor(send: SendEvent, nextTurn: (work: () => void) => void = setImmediate) {
    this.#send = send
    this.#nextTurn = nextTurn
  }

  tell(change: Change): void {
    this.#waiting.push(change)
    if (this.#waiting.length === 1) this.#tellWaiting()
  }

  #tellWaiting(): void {
    for (;;) {
      const [change] = this.#waiting
      if (change === undefined) return
      if (change.changes.length > partLength) {
        this.#tellPart(change, 0)
        return
      }
      this.#send('todos.changed', change)
      this.#waiting.shift()
    }
  }

  #tellPart(change: Change, place: number): void {
    const { seq, changes } = change
    if (place < changes.length) {
      this.#send('todos.part', { seq, place, changes: changes.slice(place, place + partLength) })
      this.#nextTurn(() => this.#tellPart(change, place + partLength))
      return
    }
    this.#send('todos.changed', announcedChange(change))
    this.#waiting.shift()
    this.#tellWaiting()
  }
}
