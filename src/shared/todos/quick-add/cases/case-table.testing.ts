import type { Reminder } from '../../todo.ts'
import type { DateOrder, QuickAdd } from '../quick-add.ts'
import type { LanguageCode } from '../languages/language-codes.ts'

/** The moment at which all cases are read: a Wednesday. */
export const casesNow = { date: '2026-11-18', time: '10:00' }

/**
 * Lines of cases under a heading. A case is `text | title | what was read …`, and a line without
 * `|` is one that keeps all its words.
 */
export interface CaseSection {
  heading: string
  language: LanguageCode
  dateOrder: DateOrder
  table: string
}

/** A line and what it means, as `summaryOf` writes it. */
export interface Case {
  text: string
  expected: string
}

/** The cases of a table. */
export function readCases(table: string): Case[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [text = '', ...expected] = line.split(' | ')
      return { text, expected: expected.length === 0 ? text : expected.join(' | ') }
    })
}

function reminderSummary(reminder: Reminder): string {
  return reminder.type === 'before'
    ? `remind ${reminder.minutes} min before`
    : `remind ${reminder.date} ${reminder.time}`
}

/** What a line was read as, in one line: title, due date, repeat and the rest, as far as they are set. */
export function summaryOf(quickAdd: QuickAdd): string {
  const { title, due, start, repeat, priority, list, tags, reminders, notes, problems } = quickAdd
  const parts = [
    title,
    ...(due === null ? [] : [due.time === undefined ? due.date : `${due.date} ${due.time}`]),
    ...(repeat === null ? [] : [`${repeat.from === 'completion' ? 'every! ' : ''}${repeat.rule}`]),
    ...(start === null ? [] : [`starts ${start.date}`]),
    ...(priority === null ? [] : [`!${priority}`]),
    ...(list === null ? [] : [`+${list}`]),
    ...tags.map((tag) => `#${tag}`),
    ...reminders.map(reminderSummary),
    ...(notes === '' ? [] : [`// ${notes}`]),
    ...problems.map(() => 'with a message'),
  ]
  return parts.join(' | ')
}
