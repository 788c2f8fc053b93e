import { localNow, type Clock } from '../../../shared/clock.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import type { Change } from '../../../shared/todos/change.ts'
import { compareByMoment } from '../../../shared/todos/views/sort-todos.ts'
import { isForToday } from '../../../shared/todos/views/todo-views.ts'

/** What the view Today shows: how many, and the first of them, overdue ones before the others. */
export interface DueToday {
  count: number
  first: readonly Todo[]
}

const mostFirst = 8

interface DueWatchParts {
  clock: Clock
  todos: () => readonly Todo[]
  /** Calls back after this many milliseconds; the returned function takes that back. */
  after: (delayMs: number, callback: () => void) => () => void
  show: (due: DueToday) => void
}

/** Knows what is due today, also after midnight. Does nothing until it is started. */
export class DueWatch {
  readonly #parts: DueWatchParts
  #cancelTimer: (() => void) | null = null
  #shown = ''
  #due = new Map<string, Todo>()

  constructor(parts: DueWatchParts) {
    this.#parts = parts
  }

  /** Shows what is due now, and every other answer from now on. */
  start(): void {
    if (this.#cancelTimer !== null) return
    this.#lookAtAll()
  }

  stop(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = null
    this.#shown = ''
  }

  /** To be called when the machine wakes up. */
  look(): void {
    if (this.#cancelTimer === null) return
    this.#cancelTimer()
    this.#lookAtAll()
  }

  /** To be called after a change of the todos; looks at nothing else. */
  todosChanged({ changes }: Change): void {
    if (this.#cancelTimer === null) return
    const now = localNow(this.#parts.clock())
    for (const { id, after } of changes) {
      if (after !== null && isForToday(after, now)) this.#due.set(id, after)
      else this.#due.delete(id)
    }
    this.#show()
  }

  #lookAtAll(): void {
    const { clock, todos } = this.#parts
    const now = localNow(clock())
    const due = todos().filter((todo) => isForToday(todo, now))
    this.#due = new Map(due.map((todo) => [todo.id, todo]))
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
    const due = { count: this.#due.size, first: firstOf(this.#due.values()) }
    const key = JSON.stringify([due.count, ...due.first.map(({ id, title }) => [id, title])])
    if (key === this.#shown) return
    this.#shown = key
    this.#parts.show(due)
  }
}

// Thousands may be overdue: sorting them all for a menu of eight would take too long.
function firstOf(todos: Iterable<Todo>): Todo[] {
  const first: Todo[] = []
  for (const todo of todos) {
    const last = first[mostFirst - 1]
    if (last !== undefined && compareByMoment(todo, last) > 0) continue
    const place = first.findIndex((other) => compareByMoment(todo, other) < 0)
    first.splice(place === -1 ? first.length : place, 0, todo)
    first.length = Math.min(first.length, mostFirst)
  }
  return first
}
