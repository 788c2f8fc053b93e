import { BellRing } from 'lucide-react'
import { useState } from 'react'

import type { Clock, LocalNow } from '../../../shared/clock.ts'
import type { IpcClient } from '../../../shared/ipc/client.ts'
import type { WaitingReminder } from '../../../shared/ipc/reminders.ts'
import { dueLabel } from '../../../shared/todos/due-label.ts'
import { createReminderActions, type ReminderActions } from './reminder-actions.ts'
import { ReminderButtons } from './reminder-buttons.tsx'
import { useWaitingReminders } from './use-waiting-reminders.ts'
import './reminders.css'

interface ReminderListProps {
  client: IpcClient
  clock: Clock
  now: LocalNow
  /** Shows the task in the list. */
  onShow: (todoId: string) => void
}

interface ReminderRowProps {
  reminder: WaitingReminder
  now: LocalNow
  onShow: (todoId: string) => void
  run: (action: (actions: ReminderActions) => Promise<void>) => void
}

function ReminderRow({ reminder, now, onShow, run }: ReminderRowProps) {
  return (
    <li className="reminder">
      <button type="button" className="reminder-task" onClick={() => onShow(reminder.todoId)}>
        <span className="reminder-title" dir="auto">
          {reminder.title}
        </span>
        <span className="reminder-time">{dueLabel(reminder.at, now).text}</span>
      </button>
      <ReminderButtons reminders={[reminder]} about={reminder.title} run={run} />
    </li>
  )
}

function useReminderActions(client: IpcClient, clock: Clock) {
  const [actions] = useState(() => createReminderActions(client, clock))
  const [problem, setProblem] = useState<string | null>(null)
  const run = (action: (actions: ReminderActions) => Promise<void>) => {
    action(actions).then(
      () => setProblem(null),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    )
  }
  return { problem, run }
}

/** The reminders that wait for an answer, above everything else; nothing when there are none. */
export function ReminderList({ client, clock, now, onShow }: ReminderListProps) {
  const waiting = useWaitingReminders(client)
  const { problem, run } = useReminderActions(client, clock)
  if (waiting.length === 0) return null
  const heading = waiting.length === 1 ? 'Reminder' : `${waiting.length} reminders`
  return (
    <section className="reminders" aria-label="Reminders">
      <header className="reminders-head">
        <BellRing size={16} aria-hidden />
        <h2>
          <span role="status">{heading}</span>
        </h2>
        {waiting.length > 1 ? (
          <ReminderButtons reminders={waiting} about="all reminders" run={run} />
        ) : null}
      </header>
      <ul className="reminders-list">
        {waiting.map((reminder) => (
          <ReminderRow
            key={reminder.todoId}
            reminder={reminder}
            now={now}
            onShow={onShow}
            run={run}
          />
        ))}
      </ul>
      {problem === null ? null : (
        <p className="reminders-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
