import { anchorRepeat } from '../../../../shared/todos/next-occurrence.ts'
import { partsOf, weekdayOf } from '../../../../shared/todos/local-date.ts'
import type { MissedPolicy, Repeat } from '../../../../shared/todos/todo.ts'

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The usual rules for something that is due on that day. */
export function repeatChoices(date: string): Repeat[] {
  const weekday = weekdayCodes[weekdayOf(date)] ?? 'MO'
  const { month, day } = partsOf(date)
  const rules = [
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    `FREQ=WEEKLY;BYDAY=${weekday}`,
    `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`,
    `FREQ=MONTHLY;BYMONTHDAY=${day}`,
    `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`,
  ]
  return rules.map((rule) => anchorRepeat({ rule, from: 'due' }, date))
}

/** What becomes of dates that passed undone, in words. */
export const missedPolicies: readonly { value: MissedPolicy; label: string; detail: string }[] = [
  { value: 'one', label: 'Stay until done', detail: 'It waits, then goes on after today.' },
  { value: 'skip', label: 'Skip to the next date', detail: 'A missed date moves on by itself.' },
  { value: 'all', label: 'Do every one', detail: 'Missed dates come one after the other.' },
]

export function missedPolicyOf(repeat: Repeat): MissedPolicy {
  return repeat.missed ?? 'one'
}
