import type { Priority, Reminder, Todo } from '../todo.ts'
import { exportRows } from './export-rows.ts'
import type { ExportContent, WrittenFile } from './format.ts'
import { escapeText, foldLine } from './icalendar-lines.ts'
import { instantOf } from './instants.ts'
import { commonLosses, type Loss, lossesOf } from './losses.ts'
import { triggerOf } from './triggers.ts'

const priorities: Record<Priority, string> = { high: '1', medium: '5', low: '9', none: '0' }
const losses: Loss[] = [commonLosses.occurrences]

function compact(text: string): string {
  return text.replace(/[-:]|\.\d{3}/g, '')
}

function momentLine(name: string, moment: Todo['due']): string[] {
  if (moment === null) return []
  if (moment.time === undefined) return [`${name};VALUE=DATE:${compact(moment.date)}`]
  return [`${name}:${compact(moment.date)}T${compact(moment.time)}00`]
}

// RFC 5545 knows only instants here; the local time is beside it, so that it stays the same elsewhere.
function alarmLines(reminder: Reminder): string[] {
  const trigger =
    reminder.type === 'before'
      ? [`TRIGGER;RELATED=END:${triggerOf(reminder.minutes)}`]
      : [
          `TRIGGER;VALUE=DATE-TIME:${compact(instantOf(reminder.date, reminder.time).toISOString())}`,
          `X-OFFHAND-LOCAL:${reminder.date}T${reminder.time}`,
        ]
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Reminder', ...trigger, 'END:VALARM']
}

function repeatLines({ repeat }: Todo): string[] {
  if (repeat === null) return []
  return [
    `RRULE:${repeat.rule}`,
    ...(repeat.from === 'completion' ? ['X-OFFHAND-REPEAT-FROM:completion'] : []),
    ...(repeat.missed === undefined ? [] : [`X-OFFHAND-MISSED:${repeat.missed}`]),
  ]
}

function textLine(name: string, text: string | null): string[] {
  return text === null || text === '' ? [] : [`${name}:${escapeText(text)}`]
}

function todoLines(todo: Todo, stamp: string): string[] {
  const isDone = todo.status === 'done'
  return [
    'BEGIN:VTODO',
    `UID:${escapeText(todo.id)}`,
    `DTSTAMP:${stamp}`,
    `CREATED:${compact(todo.createdAt)}`,
    `LAST-MODIFIED:${compact(todo.updatedAt)}`,
    `SUMMARY:${escapeText(todo.title)}`,
    ...textLine('DESCRIPTION', todo.notes),
    ...momentLine('DTSTART', todo.start),
    ...momentLine('DUE', todo.due),
    `PRIORITY:${priorities[todo.priority]}`,
    `STATUS:${isDone ? 'COMPLETED' : 'NEEDS-ACTION'}`,
    ...(todo.completedAt === null ? [] : [`COMPLETED:${compact(todo.completedAt)}`]),
    ...(todo.tags.length === 0 ? [] : [`CATEGORIES:${todo.tags.map(escapeText).join(',')}`]),
    ...(todo.parentId === null ? [] : [`RELATED-TO:${escapeText(todo.parentId)}`]),
    ...repeatLines(todo),
    ...textLine('X-OFFHAND-LIST', todo.list),
    ...textLine('X-OFFHAND-DUE-PHRASE', todo.duePhrase),
    ...todo.reminders.flatMap(alarmLines),
    'END:VTODO',
  ]
}

/** Writes a calendar of VTODOs; parts without a property of their own are in `X-OFFHAND-…`. */
export function writeIcalendar(content: ExportContent): WrittenFile {
  const todos = exportRows(content).map(({ todo }) => todo)
  const stamp = compact(content.nowIso)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Offhand//Offhand//EN',
    ...todos.flatMap((todo) => todoLines(todo, stamp)),
    'END:VCALENDAR',
  ]
  return {
    text: lines.map(foldLine).join(''),
    extension: 'ics',
    mimeType: 'text/calendar',
    lost: lossesOf(todos, losses),
  }
}
