import type { LocalNow } from '../../../../shared/clock.ts'
import { describeDate, describeMoment } from '../../../../shared/todos/describe-moment.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { joined, titleText } from '../words/phrases.ts'

/** `"Dentist" is open, due tomorrow at 3:00 PM.` */
export function describeTask({ title, status, due, completed }: TaskFacts, now: LocalNow): string {
  const name = titleText(title)
  if (status === 'done') {
    return completed === undefined || completed > now.date
      ? `${name} is done.`
      : `${name} is done, finished ${describeDate(completed, now)}.`
  }
  if (due === null) return `${name} is open and has no date.`
  return `${name} is open, due ${describeMoment(due, now)}.`
}

/** What else is known of a task: its list, priority, tags, repeat and reminders; may be empty. */
function otherFacts({ list, priority, tags = [], repeats, reminders = [] }: TaskFacts): string[] {
  return [
    ...(list === undefined ? [] : [`in ${titleText(list)}`]),
    ...(priority === undefined ? [] : [`${priority} priority`]),
    ...(tags.length === 0 ? [] : [`tagged ${joined(tags.map((tag) => `#${tag}`))}`]),
    ...(repeats === undefined ? [] : [`repeating ${repeats}`]),
    ...(reminders.length === 0 ? [] : [`with a reminder ${joined(reminders)}`]),
  ]
}

/** The same with everything else that is known of it. */
export function describeFully(task: TaskFacts, now: LocalNow): string {
  const others = otherFacts(task)
  const sentence = describeTask(task, now)
  return others.length === 0 ? sentence : `${sentence.slice(0, -1)}; ${others.join(', ')}.`
}
