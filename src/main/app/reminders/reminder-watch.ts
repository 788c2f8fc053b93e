import { localNow, type Clock } from '../../../shared/clock.ts'
import type { ReminderMoment, WaitingReminder } from '../../../shared/ipc/reminders.ts'
import type { Preferences } from '../../../shared/settings/preferences.ts'
import { dueReminders, momentText } from '../../../shared/todos/due-reminders.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import type { ReminderState, ReminderStateStore } from './reminder-state.ts'

interface ReminderWatchParts {
  clock: Clock
  todos: () => readonly Todo[]
  preferences: () => Preferences['reminders']
  store: ReminderStateStore
  /** Shows reminders that have just become due. */
  show: (reminders: readonly WaitingReminder[]) => void
}

type Listener = (waiting: readonly WaitingReminder[]) => void

// Travelling moves the local time by a day and a little at most; more is a clock that was set wrong.
const furthestTravelMs = 26 * 3_600_000

/**
 * Shows each reminder once, whether the app was open when it became due or the machine was asleep, and
 * keeps it waiting until the person settles it. Quiet hours put reminders off to their end.
 */
export class ReminderWatch {
  readonly #parts: ReminderWatchParts
  readonly #listeners = new Set<Listener>()
  #state: ReminderState

  constructor(parts: ReminderWatchParts) {
    this.#parts = parts
    // Before the first start nothing was due.
    this.#state = parts.store.read() ?? {
      shownUntil: localNow(parts.clock()),
      waiting: [],
      snoozed: [],
    }
  }

  /** The reminders that were shown and not settled, of todos that are still to be done. */
  waiting(): WaitingReminder[] {
    const open = new Map(this.#openTodos().map((todo) => [todo.id, todo]))
    return this.#state.waiting.flatMap((reminder) => {
      const todo = open.get(reminder.todoId)
      return todo === undefined ? [] : [{ ...reminder, title: todo.title }]
    })
  }

  /** Calls the listener when other reminders wait, until the returned function is called. */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Shows what has become due since the last look. To be called every minute and after a sleep. */
  look(): void {
    const { clock, preferences } = this.#parts
    const instant = clock()
    const now = localNow(instant)
    const { enabled, quietHours } = preferences()
    if (quietHours !== null && isWithinHours(now.time, quietHours)) return
    const due = enabled ? this.#due(now, instant) : []
    const snoozed = this.#state.snoozed.filter(({ until }) => momentText(until) > momentText(now))
    const before = this.waiting()
    const dueIds = new Set(due.map(({ todoId }) => todoId))
    const waiting = [...before.filter(({ todoId }) => !dueIds.has(todoId)), ...due]
    this.#keep({ shownUntil: now, waiting, snoozed })
    if (due.length > 0) this.#parts.show(due)
  }

  /** Puts reminders away: for good, or until a local minute. */
  settle(todoIds: readonly string[], until: ReminderMoment | null): void {
    const settled = new Set(todoIds)
    const isOther = ({ todoId }: { todoId: string }) => !settled.has(todoId)
    const snoozed = this.#state.snoozed.filter(isOther)
    if (until !== null) snoozed.push(...todoIds.map((todoId) => ({ todoId, until })))
    this.#keep({ ...this.#state, waiting: this.#state.waiting.filter(isOther), snoozed })
  }

  #due(now: ReminderMoment, instant: Date): WaitingReminder[] {
    const todos = this.#openTodos()
    const { dayTime } = this.#parts.preferences()
    const due = dueReminders(todos, { after: this.#shownUntil(instant), until: now, dayTime })
    const titles = new Map(todos.map(({ id, title }) => [id, title]))
    const again = this.#state.snoozed.flatMap(({ todoId, until }) => {
      const title = titles.get(todoId)
      const isDue = title !== undefined && momentText(until) <= momentText(now)
      return isDue && !due.some((one) => one.todoId === todoId)
        ? [{ todoId, title, at: until }]
        : []
    })
    return [...again, ...due]
  }

  #shownUntil(instant: Date): ReminderMoment {
    const { shownUntil } = this.#state
    const latest = localNow(new Date(instant.getTime() + furthestTravelMs))
    return momentText(shownUntil) > momentText(latest) ? localNow(instant) : shownUntil
  }

  #openTodos(): Todo[] {
    return this.#parts.todos().filter((todo) => todo.status === 'open' && todo.deletedAt === null)
  }

  #keep(state: ReminderState): void {
    const changed = JSON.stringify(state.waiting) !== JSON.stringify(this.#state.waiting)
    this.#state = state
    this.#parts.store.save(state)
    if (changed) for (const listener of this.#listeners) listener(this.waiting())
  }
}

function isWithinHours(time: string, { from, to }: { from: string; to: string }): boolean {
  return from < to ? time >= from && time < to : time >= from || time < to
}
