import { describeRepeat } from '../describe-repeat.ts'
import { sameValue } from '../same-value.ts'
import type { Priority, Reminder, Repeat, Todo } from '../todo.ts'
import type { TodoRow } from '../views/todo-tree.ts'
import { exportLists, momentText, oneWord } from './export-rows.ts'
import type { ExportContent, WrittenFile } from './format.ts'
import { dayOfStamp } from './instants.ts'
import { commonLosses, type Loss, lossesOf } from './losses.ts'
import { allMarks, marks, repeatFromWords } from './markdown-marks.ts'

const priorities: Record<Priority, string | null> = {
  high: '⏫',
  medium: '🔼',
  low: '🔽',
  none: null,
}
const losses: Loss[] = [
  commonLosses.occurrences,
  commonLosses.missed,
  commonLosses.tagSpaces,
  commonLosses.otherList,
]

const markCharacters = new RegExp(`(?:${allMarks.join('|')})`, 'gu')

function escaped(title: string): string {
  return title
    .replaceAll('\\', '\\\\')
    .replace(/(^|\s)#/g, '$1\\#')
    .replaceAll('<', '\\<')
    .replace(markCharacters, '\\$&')
}

/** A repeat in words if they mean the same when they are read, else its rule. */
function repeatText(repeat: Repeat): string {
  const isAfter = repeat.from === 'completion'
  const words = `${describeRepeat({ ...repeat, from: 'due' })}${isAfter ? ' when done' : ''}`
  const plain = { rule: repeat.rule, from: repeat.from }
  return sameValue(repeatFromWords(words), plain)
    ? words
    : `${repeat.rule}${isAfter ? ' when done' : ''}`
}

function reminderText(reminder: Reminder): string {
  return reminder.type === 'at' ? `${reminder.date} ${reminder.time}` : `-${reminder.minutes}m`
}

function mark(name: keyof typeof marks, text: string | null): string[] {
  return text === null ? [] : [`${marks[name]} ${text}`]
}

function taskText(todo: Todo, withCreated: boolean): string {
  const { due, start, repeat, completedAt } = todo
  const priority = priorities[todo.priority]
  return [
    escaped(todo.title),
    ...todo.tags.map((tag) => `#${oneWord(tag)}`),
    ...(priority === null ? [] : [priority]),
    ...mark('repeat', repeat === null ? null : repeatText(repeat)),
    ...mark('created', withCreated ? dayOfStamp(todo.createdAt) : null),
    ...mark('start', start === null ? null : momentText(start, ' ')),
    ...mark('due', due === null ? null : momentText(due, ' ')),
    ...todo.reminders.flatMap((reminder) => mark('reminder', reminderText(reminder))),
    ...mark('done', completedAt === null ? null : dayOfStamp(completedAt)),
  ].join(' ')
}

/** A row in Markdown: its check box and its notes. */
export function rowLines(
  { todo, level }: TodoRow,
  { withCreated }: { withCreated: boolean },
): string[] {
  const indent = '  '.repeat(level)
  const box = todo.status === 'done' ? 'x' : ' '
  const notes = todo.notes === '' ? [] : todo.notes.split('\n')
  return [
    `${indent}- [${box}] ${taskText(todo, withCreated)}`,
    ...notes.map((line) => `${indent}  > ${line}`),
  ]
}

/** Writes Markdown: a heading for each list, a check box for each task, notes quoted below it. */
export function writeMarkdown(content: ExportContent): WrittenFile {
  const lists = exportLists(content)
  const parts = lists.map(({ name, rows }) => {
    const heading = `## ${name.replaceAll('\\', '\\\\')}`
    return `${[heading, '', ...rows.flatMap((row) => rowLines(row, { withCreated: true }))].join('\n')}\n`
  })
  const todos = lists.flatMap(({ rows }) => rows.map(({ todo }) => todo))
  return {
    text: parts.join('\n'),
    extension: 'md',
    mimeType: 'text/markdown',
    lost: lossesOf(todos, losses),
  }
}
