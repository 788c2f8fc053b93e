import { localNow, type Clock } from '../../../shared/clock.ts'
import type { ReminderMoment, WaitingReminder } from '../../../shared/ipc/reminders.ts'
import type { Preferences } from '../../../shared/settings/preferences.ts'
import { dueReminders, momentText } from '../../../shared/todos/due-reminders.ts'
import type { Change } from '../../../shared/todos/change.ts'
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
  /** What listeners know to wait, as JSON. */
  #told: string

  constructor(parts: ReminderWatchParts) {
    this.#parts = parts
    // Before the first start nothing was due.
    this.#state = parts.store.read() ?? {
      shownUntil: localNow(parts.clock()),
      waiting: [],
      snoozed: [],
    }
    this.#told = JSON.stringify(this.waiting())
  }

  /** The reminders that were shown and not settled, of todos that are still to be done. */
  waiting(): WaitingReminder[] {
    const titles = this.#openTitles(this.#state.waiting)
    return this.#state.waiting.flatMap((reminder) => {
      const title = titles.get(reminder.todoId)
      return title === undefined ? [] : [{ ...reminder, title }]
    })
  }

  /** Calls the listener when other reminders wait, until the returned function is called. */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** To be called after a change of the todos: listeners hear of it when it changes what waits. */
  todosChanged({ changes }: Pick<Change, 'changes'>): void {
    const changed = new Set(changes.map(({ id }) => id))
    // Without one of them no todo has to be looked at, however many there are.
    if (this.#state.waiting.some(({ todoId }) => changed.has(todoId))) this.#tell()
  }

  #tell(): void {
    const waiting = this.waiting()
    const text = JSON.stringify(waiting)
    if (text === this.#told) return
    this.#told = text
    for (const listener of this.#listeners) listener(waiting)
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
    const { todos, preferences } = this.#parts
    const { dayTime } = preferences()
    const due = dueReminders(todos(), { after: this.#shownUntil(instant), until: now, dayTime })
    const titles = this.#openTitles(this.#state.snoozed)
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

  /** The titles of those that are still to be done. With none asked for, no todo is looked at. */
  #openTitles(reminders: readonly { todoId: string }[]): Map<string, string> {
    const titles = new Map<string, string>()
    if (reminders.length === 0) return titles
    const wanted = new Set(reminders.map(({ todoId }) => todoId))
    for (const { id, title, status, deletedAt } of this.#parts.todos()) {
      if (wanted.has(id) && status === 'open' && deletedAt === null) titles.set(id, title)
    }
    return titles
  }

  #keep(state: ReminderState): void {
    this.#state = state
    this.#parts.store.save(state)
    this.#tell()
  }
}

function isWithinHours(time: string, { from, to }: { from: string; to: string }): boolean {
  return from < to ? time >= from && time < to : time >= from || time < to
}
