import type { Clock } from '../../../shared/clock.ts'
import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { ReminderMoment, WaitingReminder } from '../../../shared/ipc/reminders.ts'
import { snoozedUntil, type Snooze } from '../../../shared/todos/snooze.ts'

/** What can be done about reminders that wait. */
export interface ReminderActions {
  complete: (reminders: readonly WaitingReminder[]) => Promise<void>
  snooze: (reminders: readonly WaitingReminder[], snooze: Snooze) => Promise<void>
  dismiss: (reminders: readonly WaitingReminder[]) => Promise<void>
}

// As many as one request may name.
const mostIds = 1_000

function parts(reminders: readonly WaitingReminder[]): string[][] {
  const ids = reminders.map(({ todoId }) => todoId)
  const count = Math.ceil(ids.length / mostIds)
  return Array.from({ length: count }, (_, part) => ids.slice(part * mostIds, (part + 1) * mostIds))
}

export function createReminderActions(client: IpcClient, clock: Clock): ReminderActions {
  const settle = async (
    reminders: readonly WaitingReminder[],
    until: ReminderMoment | null,
  ): Promise<void> => {
    for (const todoIds of parts(reminders)) {
      await client.request('reminders.settle', { todoIds, until })
    }
  }
  return {
    complete: async (reminders) => {
      const ids = reminders.map(({ todoId }) => todoId)
      await client.request('todos.execute', { command: { type: 'complete', ids }, source: 'list' })
      // A task that repeats is open again, for its next date.
      await settle(reminders, null)
    },
    snooze: (reminders, snooze) => settle(reminders, snoozedUntil(snooze, clock())),
    dismiss: (reminders) => settle(reminders, null),
  }
}
