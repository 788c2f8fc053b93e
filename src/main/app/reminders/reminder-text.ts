import type { WaitingReminder } from '../../../shared/ipc/reminders.ts'
import { describeTime } from '../../../shared/todos/describe-moment.ts'

const mostLines = 4

/** The title and the text of one notification about all of these reminders. */
export function reminderText(reminders: readonly WaitingReminder[]): {
  title: string
  body: string
} {
  const [first] = reminders
  if (first !== undefined && reminders.length === 1)
    return { title: first.title, body: describeTime(first.at.time) }
  const lines = reminders
    .slice(0, mostLines)
    .map(({ title, at }) => `${describeTime(at.time)}  ${title}`)
  const more = reminders.length - lines.length
  return {
    title: `${reminders.length} reminders`,
    body: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
  }
}
