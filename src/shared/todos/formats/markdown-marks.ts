import { parseWhen } from '../quick-add/parse-when.ts'
import { parseRule } from '../repeat-rule.ts'
import type { Priority, Repeat } from '../todo.ts'

/** The signs before the parts of a task, in the common notation of Markdown tasks. */
export const marks = {
  repeat: '🔁',
  created: '➕',
  start: '🛫',
  due: '📅',
  reminder: '⏰',
  done: '✅',
} as const

/** The signs of priorities; the most and the least are other apps' only. */
export const priorityMarks = new Map<string, Priority>([
  ['🔺', 'high'],
  ['⏫', 'high'],
  ['🔼', 'medium'],
  ['🔽', 'low'],
  ['⏬', 'low'],
])

/** Every sign that is read, those without a meaning here included. */
export const allMarks = [
  ...priorityMarks.keys(),
  ...Object.values(marks),
  ...['⏳', '❌', '🆔', '⛔', '🏁'],
]

const anyNow = { date: '2000-01-01', time: '00:00' }

/** The repeat that words such as `every week when done`, or a rule, mean; null when they mean none. */
export function repeatFromWords(text: string): Repeat | null {
  const words = text.replace(/\s+when done$/i, '')
  const from = words === text ? 'due' : 'completion'
  if (parseRule(words) !== null) return { rule: words, from }
  const when = parseWhen(words, { now: anyNow, dateOrder: 'month-first' })
  if (when === null || when.repeat === null || when.rest.trim() !== '') return null
  return { rule: when.repeat.rule, from }
}
