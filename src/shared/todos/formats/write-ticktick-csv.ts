import { sameValue } from '../same-value.ts'
import type { LocalMoment, Priority, Reminder, Todo } from '../todo.ts'
import { csvLine } from './csv.ts'
import { exportRows } from './export-rows.ts'
import type { ExportContent, WrittenFile } from './format.ts'
import { instantOf } from './instants.ts'
import { commonLosses, type Loss, lossesOf } from './losses.ts'
import { triggerOf } from './triggers.ts'

const columns = [
  'Folder Name',
  'List Name',
  'Title',
  'Kind',
  'Tags',
  'Content',
  'Is Check list',
  'Start Date',
  'Due Date',
  'Reminder',
  'Repeat',
  'Priority',
  'Status',
  'Created Time',
  'Completed Time',
  'Order',
  'Timezone',
  'Is All Day',
  'Is Floating',
  'Column Name',
  'Column Order',
  'View Mode',
  'taskId',
  'parentId',
]
const priorityNumbers: Record<Priority, string> = { none: '0', low: '1', medium: '3', high: '5' }
const isAllDay = ({ due, start }: Todo) => (due ?? start)?.time === undefined

const losses: Loss[] = [
  {
    one: 'repeats from its due date instead of from completion',
    more: 'repeat from their due dates instead of from completion',
    has: ({ repeat }) => repeat?.from === 'completion',
  },
  commonLosses.missed,
  commonLosses.occurrences,
  {
    one: 'loses reminders at a moment of their own',
    more: 'lose reminders at a moment of their own',
    has: ({ reminders }) => reminders.some(({ type }) => type === 'at'),
  },
  {
    one: 'loses a start that is its due moment',
    more: 'lose a start that is their due moment',
    has: ({ due, start }) => due !== null && sameValue(due, start),
  },
  {
    one: 'gets a time for both start and due, or for neither',
    more: 'get a time for both start and due, or for neither',
    has: ({ due, start }) =>
      due !== null && start !== null && (due.time === undefined) !== (start.time === undefined),
  },
  {
    one: 'has “;” instead of commas in its tags',
    more: 'have “;” instead of commas in their tags',
    has: ({ tags }) => tags.some((tag) => tag.includes(',')),
  },
]

function stamp(instant: Date): string {
  return instant.toISOString().replace(/\.\d{3}Z$/, '+0000')
}

function momentStamp(moment: LocalMoment | null): string {
  return moment === null ? '' : stamp(instantOf(moment.date, moment.time ?? '00:00'))
}

function isoStamp(text: string | null): string {
  return text === null ? '' : stamp(new Date(text))
}

function reminderText(reminders: readonly Reminder[]): string {
  return reminders
    .flatMap((reminder) => (reminder.type === 'before' ? [triggerOf(reminder.minutes)] : []))
    .join(',')
}

function taskLine(todo: Todo, numbers: ReadonlyMap<string, number>): string {
  const { due, start, repeat } = todo
  const allDay = isAllDay(todo)
  return csvLine([
    '',
    todo.list,
    todo.title,
    'TEXT',
    todo.tags.map((tag) => tag.replaceAll(',', ';')).join(', '),
    todo.notes,
    'N',
    momentStamp(start),
    momentStamp(due),
    reminderText(todo.reminders),
    repeat === null ? '' : `RRULE:${repeat.rule}`,
    priorityNumbers[todo.priority],
    todo.status === 'done' ? '2' : '0',
    isoStamp(todo.createdAt),
    isoStamp(todo.completedAt),
    String(numbers.get(todo.id) ?? 0),
    '',
    String(allDay),
    'false',
    '',
    '',
    'list',
    String(numbers.get(todo.id) ?? ''),
    String(numbers.get(todo.parentId ?? '') ?? ''),
  ])
}

/** Writes the CSV of a TickTick backup, the lines before its header included. */
export function writeTickTickCsv(content: ExportContent): WrittenFile {
  const todos = exportRows(content).map(({ todo }) => todo)
  const numbers = new Map(todos.map(({ id }, index) => [id, index + 1]))
  const head = [
    csvLine([`Date: ${content.nowIso.slice(0, 10)}+0000`]),
    csvLine(['Version: 7.1']),
    csvLine(['Status: \n0 Normal\n1 Completed\n2 Archived']),
    csvLine(columns),
  ]
  return {
    text: head.join('') + todos.map((todo) => taskLine(todo, numbers)).join(''),
    extension: 'csv',
    mimeType: 'text/csv',
    lost: lossesOf(todos, losses),
  }
}
