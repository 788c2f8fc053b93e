import { extname } from 'node:path'

import type { FormatName } from '../../../shared/todos/formats/format.ts'

/** What the system calls a format, and how its files end. */
export const fileFormats: Readonly<Record<FormatName, { name: string; extension: string }>> = {
  json: { name: 'JSON', extension: 'json' },
  'todo-txt': { name: 'todo.txt', extension: 'txt' },
  icalendar: { name: 'iCalendar', extension: 'ics' },
  'todoist-csv': { name: 'CSV of Todoist', extension: 'csv' },
  'ticktick-csv': { name: 'CSV of TickTick', extension: 'csv' },
  markdown: { name: 'Markdown', extension: 'md' },
}

const byExtension: Readonly<Record<string, FormatName>> = {
  '.json': 'json',
  '.txt': 'todo-txt',
  '.ics': 'icalendar',
  '.csv': 'todoist-csv',
  '.md': 'markdown',
}

/** The format to write a file of this name in; null when its ending tells none. */
export function formatOfFile(path: string): FormatName | null {
  return byExtension[extname(path).toLowerCase()] ?? null
}
