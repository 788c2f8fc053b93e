import { Notification } from 'electron'

import type { Clock } from '../../../shared/clock.ts'
import type { ReminderMoment, WaitingReminder } from '../../../shared/ipc/reminders.ts'
import { snoozedUntil, snoozes } from '../../../shared/todos/snooze.ts'
import { reminderText } from './reminder-text.ts'

interface NotifierParts {
  clock: Clock
  hasSound: () => boolean
  /** Brings the window in front, with the todo selected when there is just one. */
  open: (todoId: string | null) => void
  complete: (todoIds: string[]) => void
  snooze: (todoIds: string[], until: ReminderMoment) => void
}

// Where the system shows no buttons, the window has them: it opens with a click.
const buttons = ['Done', 'In 5 minutes', 'In an hour', 'Tomorrow morning'] as const

/** Shows reminders as notifications of the system: several at once as one. */
export class Notifier {
  readonly #parts: NotifierParts
  // A notification that is not referenced loses its clicks.
  readonly #shown = new Set<Notification>()

  constructor(parts: NotifierParts) {
    this.#parts = parts
  }

  show(reminders: readonly WaitingReminder[]): void {
    if (!Notification.isSupported()) return
    const { open, hasSound } = this.#parts
    const ids = reminders.map(({ todoId }) => todoId)
    const notification = new Notification({
      ...reminderText(reminders),
      silent: !hasSound(),
      timeoutType: 'never',
      actions: buttons.map((text) => ({ type: 'button', text })),
    })
    notification.on('click', () => open(ids.length === 1 ? (ids[0] ?? null) : null))
    notification.on('action', (_event, index) => this.#act(ids, index))
    notification.on('close', () => this.#shown.delete(notification))
    this.#shown.add(notification)
    notification.show()
  }

  #act(todoIds: string[], button: number): void {
    const { complete, snooze, clock } = this.#parts
    const chosen = snoozes[button - 1]
    if (chosen === undefined) complete(todoIds)
    else snooze(todoIds, snoozedUntil(chosen, clock()))
  }
}
