import { localNow, type Clock } from '../../../shared/clock.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { todayTodos } from '../../../shared/todos/views/todo-views.ts'

interface DueWatchParts {
  clock: Clock
  todos: () => readonly Todo[]
  /** Calls back after this many milliseconds; the returned function takes that back. */
  after: (delayMs: number, callback: () => void) => () => void
  /** Called with what the view Today shows, overdue ones first. */
  show: (due: readonly Todo[]) => void
}

/** Knows what is due today, also after midnight. Does nothing until it is started. */
export class DueWatch {
  readonly #parts: DueWatchParts
  #cancelTimer: (() => void) | null = null
  #shown = ''

  constructor(parts: DueWatchParts) {
    this.#parts = parts
  }

  /** Shows what is due now, and every other answer from now on. */
  start(): void {
    if (this.#cancelTimer !== null) return
    this.#waitForMidnight()
    this.#show()
  }

  stop(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = null
    this.#shown = ''
  }

  /** To be called after a change of the todos, and when the machine wakes up. */
  look(): void {
    if (this.#cancelTimer === null) return
    this.#cancelTimer()
    this.#waitForMidnight()
    this.#show()
  }

  #waitForMidnight(): void {
    const now = this.#parts.clock()
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
    const delayMs = Math.max(1_000, midnight.getTime() - now.getTime())
    this.#cancelTimer = this.#parts.after(delayMs, () => this.look())
  }

  #show(): void {
    const { clock, todos, show } = this.#parts
    const { overdue, today } = todayTodos(todos(), localNow(clock()))
    const due = [...overdue, ...today]
    const key = JSON.stringify(due.map(({ id, title }) => [id, title]))
    if (key === this.#shown) return
    this.#shown = key
    show(due)
  }
}
