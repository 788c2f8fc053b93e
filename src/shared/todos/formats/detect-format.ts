import type { FormatName } from './format.ts'

const beginning = 4_000
const checkBox = /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]/m
const todoistHeader = /^"?TYPE"?[,;]"?CONTENT\b/im
const tickTickHeader = /^(?:"?[\w ]*"?[,;])?"?List Name"?[,;].*"?Title"?[,;]/im

function byContent(text: string): FormatName | null {
  const start = text.slice(0, beginning).trimStart()
  if (/^[{[]/.test(start) && !/^\[[ xX]\]/.test(start)) return 'json'
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'icalendar'
  if (todoistHeader.test(start)) return 'todoist-csv'
  if (tickTickHeader.test(start)) return 'ticktick-csv'
  return checkBox.test(text) ? 'markdown' : null
}

const byExtension = new Map<string, FormatName>([
  ['json', 'json'],
  ['ics', 'icalendar'],
  ['ical', 'icalendar'],
  ['txt', 'todo-txt'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
])

/** The format of a file by what is in it and by its name; null when neither tells. */
export function detectFormat(fileName: string, text: string): FormatName | null {
  const found = byContent(text.replace(/^\uFEFF/, ''))
  if (found !== null) return found
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  return byExtension.get(extension) ?? null
}
