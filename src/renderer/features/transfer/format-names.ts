import type { FormatName } from '../../../shared/todos/formats/format.ts'

/** What people call the formats, and what each is good for. */
export const formatLabels: Readonly<Record<FormatName, { name: string; about: string }>> = {
  json: { name: 'JSON', about: 'Everything, for a backup or another Offhand' },
  markdown: { name: 'Markdown', about: 'Lists of check boxes to read and print' },
  'todo-txt': { name: 'todo.txt', about: 'One task on a line' },
  icalendar: { name: 'iCalendar', about: 'For calendar programs' },
  'todoist-csv': { name: 'CSV for Todoist', about: 'To move to Todoist' },
  'ticktick-csv': { name: 'CSV for TickTick', about: 'To move to TickTick' },
}

/** The formats in the order in which they are offered. */
export const offeredFormats: readonly FormatName[] = [
  'json',
  'markdown',
  'todo-txt',
  'icalendar',
  'todoist-csv',
  'ticktick-csv',
]
