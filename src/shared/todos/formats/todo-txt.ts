import { parseRule, type RepeatRule } from '../repeat-rule.ts'
import {
  localDateSchema,
  localMomentSchema,
  type Priority,
  type Repeat,
  type Todo,
  defaultList,
} from '../todo.ts'
import { exportRows, momentText, oneWord } from './export-rows.ts'
import type { ExportContent, FileContent, ReadContext, WrittenFile } from './format.ts'
import { dayOfStamp, stampOfDay } from './instants.ts'
import { commonLosses, type Loss, lossesOf } from './losses.ts'
import { type FileRow, TodoCollector } from './todo-collector.ts'

const letters: Record<Priority, string> = { high: 'A', medium: 'B', low: 'C', none: '' }
const units = new Map<string, RepeatRule['frequency']>([
  ['d', 'DAILY'],
  ['w', 'WEEKLY'],
  ['m', 'MONTHLY'],
  ['y', 'YEARLY'],
])
const special = /^(?:[+@]\S|(?:due|t|rec|rrule|pri):\S)/
const beginning = /^(?:x|\([A-Z]\)|\d{4}-\d{2}-\d{2})$/

const losses: Loss[] = [
  commonLosses.notes,
  commonLosses.subtasks,
  commonLosses.reminders,
  commonLosses.occurrences,
  commonLosses.missed,
  {
    one: 'has “_” instead of spaces in the name of its list',
    more: 'have “_” instead of spaces in the names of their lists',
    has: ({ list }) => /\s/.test(list),
  },
  commonLosses.tagSpaces,
]

const onlyRule = /^FREQ=([A-Z]+)(?:;INTERVAL=(\d+))?$/

function repeatText({ rule, from }: Repeat): string {
  const [, frequency, interval = '1'] = onlyRule.exec(rule) ?? []
  const unit = [...units].find(([, name]) => name === frequency)?.[0]
  const isStrict = from === 'due'
  if (unit !== undefined) return `rec:${isStrict ? '+' : ''}${interval}${unit}`
  return `rrule:${isStrict ? '' : '!'}${rule}`
}

// A word that would be read as something else gets a backslash, one more for each that it has.
function escaped(title: string): string {
  return title
    .split(' ')
    .map((word, index) => {
      const bare = word.replace(/^\\+/, '')
      const isRead = special.test(bare) || (index === 0 && beginning.test(bare))
      return isRead ? `\\${word}` : word
    })
    .join(' ')
}

function head(todo: Todo, priority: string): string[] {
  const made = dayOfStamp(todo.createdAt)
  if (todo.status === 'done') return ['x', dayOfStamp(todo.completedAt ?? todo.createdAt), made]
  return priority === '' ? [made] : [`(${priority})`, made]
}

function momentWord(key: string, moment: Todo['due']): string[] {
  return moment === null ? [] : [`${key}:${momentText(moment, 'T')}`]
}

function line(todo: Todo): string {
  const priority = letters[todo.priority]
  const parts = [
    ...head(todo, priority),
    escaped(todo.title),
    ...(todo.list === defaultList ? [] : [`+${oneWord(todo.list)}`]),
    ...todo.tags.map((tag) => `@${oneWord(tag)}`),
    ...momentWord('due', todo.due),
    ...momentWord('t', todo.start),
    ...(todo.repeat === null ? [] : [repeatText(todo.repeat)]),
    ...(priority !== '' && todo.status === 'done' ? [`pri:${priority}`] : []),
  ]
  return parts.join(' ')
}

/** Writes todo.txt: one line for each task. */
export function writeTodoTxt(content: ExportContent): WrittenFile {
  const todos = exportRows(content).map(({ todo }) => todo)
  return {
    text: todos.map((todo) => `${line(todo)}\n`).join(''),
    extension: 'txt',
    mimeType: 'text/plain',
    lost: lossesOf(todos, losses),
  }
}

function priorityOf(letter: string): Priority {
  if (letter === 'A') return 'high'
  return letter === 'B' ? 'medium' : 'low'
}

function stampOf(date: string | undefined): string | undefined {
  const day = localDateSchema.safeParse(date)
  return day.success ? stampOfDay(day.data) : undefined
}

function readMoment(text: string): Todo['due'] {
  const [date, time] = text.split('T')
  return localMomentSchema.safeParse({ date, time }).data ?? null
}

function readRule(text: string): Repeat | null {
  const from = text.startsWith('!') ? 'completion' : 'due'
  const rule = text.replace(/^!/, '')
  return parseRule(rule) === null ? null : { rule, from }
}

function readRecurrence(text: string): Repeat | null {
  const [, strict, count, unit = ''] = /^(\+?)(\d{1,3})([dwmyb])$/.exec(text) ?? []
  const from = strict === '+' ? 'due' : 'completion'
  if (unit === 'b' && count === '1') return { rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', from }
  const frequency = units.get(unit)
  const interval = Number(count)
  if (frequency === undefined || interval === 0) return null
  return { rule: `FREQ=${frequency}${interval === 1 ? '' : `;INTERVAL=${interval}`}`, from }
}

type Take = (row: FileRow, value: string) => boolean

function taking<Value>(
  read: (text: string) => Value | null,
  put: (row: FileRow, value: Value) => void,
): Take {
  return (row, text) => {
    const value = read(text)
    if (value !== null) put(row, value)
    return value !== null
  }
}

const keys: Record<string, Take> = {
  due: taking(readMoment, (row, due) => Object.assign(row, { due })),
  t: taking(readMoment, (row, start) => Object.assign(row, { start })),
  rec: taking(readRecurrence, (row, repeat) => Object.assign(row, { repeat })),
  rrule: taking(readRule, (row, repeat) => Object.assign(row, { repeat })),
  pri: taking(
    (text) => (/^[A-Z]$/.test(text) ? priorityOf(text) : null),
    (row, priority) => Object.assign(row, { priority }),
  ),
}

function takeName(row: FileRow, word: string): void {
  const name = word.slice(1)
  if (word.startsWith('+') && row.list === undefined) row.list = name
  else row.tags = [...(row.tags ?? []), name]
}

/** Whether the word was something else than a word of the title. */
function takeWord(row: FileRow, word: string, collector: TodoCollector): boolean {
  if (!special.test(word)) return false
  if (/^[+@]/.test(word)) {
    takeName(row, word)
    return true
  }
  const [key = '', ...value] = word.split(':')
  if (keys[key]?.(row, value.join(':')) === true) return true
  collector.drop(row.line, `“${word}” could not be read and stays in the title.`)
  return false
}

function unescaped(word: string, index: number): string {
  const bare = word.replace(/^\\+/, '')
  const isRead = special.test(bare) || (index === 0 && beginning.test(bare))
  return word !== bare && isRead ? word.slice(1) : word
}

const date = '(\\d{4}-\\d{2}-\\d{2})'
const lineHead = new RegExp(`^(?:(x) (?:${date} )?(?:${date} )?|(?:\\(([A-Z])\\) )?(?:${date} )?)`)

function readLine(text: string, line: number, collector: TodoCollector): void {
  const [whole = '', done, completed, madeDone, letter, made] = lineHead.exec(text) ?? []
  const row: FileRow = { title: '', line }
  if (letter !== undefined) row.priority = priorityOf(letter)
  const createdAt = stampOf(made ?? madeDone)
  if (createdAt !== undefined) row.createdAt = createdAt
  if (done !== undefined) {
    row.status = 'done'
    const completedAt = stampOf(completed)
    if (completedAt !== undefined) row.completedAt = completedAt
  }
  const words = text.slice(whole.length).split(' ')
  const kept = words.filter((word) => !takeWord(row, word, collector))
  row.title = kept.map(unescaped).join(' ')
  collector.add(row)
}

/** Reads todo.txt; what it does not know stays in the title. */
export function readTodoTxt(text: string, { generateId }: ReadContext): FileContent {
  const collector = new TodoCollector(generateId)
  for (const [index, one] of text.split(/\r?\n/).entries()) {
    if (one.trim() !== '') readLine(one.trim(), index + 1, collector)
  }
  return collector.finish()
}
