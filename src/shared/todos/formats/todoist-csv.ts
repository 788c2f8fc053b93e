import { describeRepeat } from '../describe-repeat.ts'
import { sameValue } from '../same-value.ts'
import { parseWhen } from '../quick-add/parse-when.ts'
import { defaultList, type LocalMoment, type Priority, type Repeat, type Todo } from '../todo.ts'
import type { TodoRow } from '../views/todo-tree.ts'
import { csvLine, type CsvRecord, csvRecords, CsvTable } from './csv.ts'
import { exportLists, momentText, oneWord } from './export-rows.ts'
import {
  type ExportContent,
  type FileContent,
  FileError,
  type ReadContext,
  type WrittenFile,
} from './format.ts'
import { commonLosses, type Loss, lossesOf } from './losses.ts'
import { type FileRow, TodoCollector } from './todo-collector.ts'

const columns = [
  'TYPE',
  'CONTENT',
  'DESCRIPTION',
  'PRIORITY',
  'INDENT',
  'AUTHOR',
  'RESPONSIBLE',
  'DATE',
  'DATE_LANG',
  'TIMEZONE',
]
const numbers: Record<Priority, string> = { high: '1', medium: '2', low: '3', none: '4' }
const priorities = new Map<string, Priority>([
  ['1', 'high'],
  ['2', 'medium'],
  ['3', 'low'],
])

const losses: Loss[] = [
  {
    one: 'is done and left out',
    more: 'are done and left out',
    has: ({ status }) => status === 'done',
  },
  commonLosses.start,
  commonLosses.reminders,
  commonLosses.occurrences,
  commonLosses.missed,
  commonLosses.tagSpaces,
  commonLosses.otherList,
  {
    one: 'loses its repeat rule',
    more: 'lose their repeat rules',
    has: (todo) => todo.status === 'open' && !dateText(todo).isWhole,
  },
]

interface Schedule {
  due: LocalMoment | null
  repeat: Repeat | null
}

function iso(text: string): LocalMoment | null {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/.exec(text) ?? []
  if (date === undefined) return null
  return time === undefined ? { date } : { date, time }
}

function readDate(text: string, { now }: Pick<ReadContext, 'now'>): Schedule | null {
  const fixed = iso(text)
  if (fixed !== null) return { due: fixed, repeat: null }
  const starting = / starting (\d{4}-\d{2}-\d{2})$/.exec(text)
  const words = starting === null ? text : text.slice(0, starting.index)
  const when = parseWhen(words, { now, dateOrder: 'month-first' })
  if (when === null || when.rest.trim() !== '') return null
  const date = starting?.[1] ?? when.date
  if (date === null) return { due: null, repeat: when.repeat }
  const due = when.time === null ? { date } : { date, time: when.time }
  return { due, repeat: when.repeat }
}

function repeatWords({ due, repeat }: Todo): string | null {
  if (repeat === null) return null
  const bare = describeRepeat({ ...repeat, from: 'due' })
  const every = repeat.from === 'completion' ? bare.replace(/^every/, 'every!') : bare
  const time = due?.time === undefined ? '' : ` at ${due.time}`
  const start = due === null ? '' : ` starting ${due.date}`
  return `${every}${time}${start}`
}

const anyNow = { date: '2000-01-01', time: '00:00' }

function isReadable(text: string, { due, repeat }: Todo): boolean {
  const schedule = readDate(text, { now: anyNow })
  return (
    schedule !== null &&
    sameValue(schedule.repeat, repeat === null ? null : { rule: repeat.rule, from: repeat.from }) &&
    sameValue(schedule.due, due)
  )
}

function dateText(todo: Todo): { text: string; isWhole: boolean } {
  const words = repeatWords(todo)
  if (words !== null && isReadable(words, todo)) return { text: words, isWhole: true }
  const text = todo.due === null ? '' : momentText(todo.due, ' ')
  return { text, isWhole: words === null }
}

function content({ title, tags }: Todo): string {
  const words = title.split(' ').map((word) => (/^\\*@\S/.test(word) ? `\\${word}` : word))
  return [...words, ...tags.map((tag) => `@${oneWord(tag)}`)].join(' ')
}

function taskLine({ todo, level }: TodoRow): string {
  const { text } = dateText(todo)
  const date = [text, text === '' ? '' : 'en', '']
  const cells = ['task', content(todo), todo.notes, numbers[todo.priority], level + 1, '', '']
  return csvLine([...cells, ...date])
}

/** Writes the CSV of Todoist: one section for each list; done tasks have no place in it. */
export function writeTodoistCsv(exported: ExportContent): WrittenFile {
  const lists = exportLists({
    ...exported,
    todos: exported.todos.filter(({ status }) => status === 'open'),
  })
  const lines = lists.flatMap(({ name, rows }) => [
    csvLine(['section', name, '', '', '', '', '', '', '', '']),
    ...rows.map(taskLine),
  ])
  const all = exported.todos.filter(({ deletedAt }) => deletedAt === null)
  return {
    text: csvLine(columns) + lines.join(''),
    extension: 'csv',
    mimeType: 'text/csv',
    lost: lossesOf(all, losses),
  }
}

class TodoistReader {
  private readonly collector: TodoCollector
  private readonly table: CsvTable
  private readonly context: ReadContext
  private readonly path: string[] = []
  private list: string
  private newest: FileRow | null = null

  constructor(table: CsvTable, context: ReadContext) {
    this.collector = new TodoCollector(context.generateId)
    this.table = table
    this.context = context
    this.list = context.fileName.replace(/\.csv$/i, '').replace(/ \[\d+\]$/, '') || defaultList
  }

  read(records: readonly CsvRecord[]): FileContent {
    for (const record of records) this.readRecord(record)
    this.flush()
    return this.collector.finish()
  }

  private readRecord(record: CsvRecord): void {
    const type = this.table.cell(record, 'type').toLowerCase()
    const text = this.table.cell(record, 'content')
    if (type === 'note') {
      this.addComment(text, record.line)
      return
    }
    this.flush()
    if (type === 'section') {
      this.list = text || this.list
      this.path.length = 0
    } else if (type === 'task') this.newest = this.rowOf(record, text)
    else if (type !== 'meta' && type !== '') {
      this.collector.drop(record.line, `“${type}” is not known in the CSV of Todoist.`)
    }
  }

  private addComment(text: string, line: number): void {
    if (this.newest === null) this.collector.drop(line, 'A comment has no task above it.')
    else this.newest.notes = [this.newest.notes ?? '', text].filter(Boolean).join('\n\n')
  }

  private flush(): void {
    if (this.newest !== null) this.collector.add(this.newest)
    this.newest = null
  }

  private rowOf(record: CsvRecord, text: string): FileRow {
    const { line } = record
    const cell = (name: string) => this.table.cell(record, name)
    const level = Math.min(Math.max(1, Number(cell('indent')) || 1), this.path.length + 1)
    this.path.length = level - 1
    const parentKey = this.path.at(-1)
    this.path.push(String(line))
    const tags: string[] = []
    const words = text.split(' ').flatMap((word) => {
      if (/^\\+@\S/.test(word)) return [word.slice(1)]
      if (!/^@\S/.test(word)) return [word]
      tags.push(word.slice(1))
      return []
    })
    if (cell('responsible') !== '') {
      this.collector.drop(line, `The person “${cell('responsible')}” has no place here.`)
    }
    return {
      title: words.join(' '),
      notes: cell('description'),
      priority: priorities.get(cell('priority')) ?? 'none',
      list: this.list,
      tags,
      key: String(line),
      parentKey,
      line,
      ...this.scheduleOf(cell('date') || cell('deadline'), line),
    }
  }

  private scheduleOf(text: string, line: number): Partial<Schedule> & { duePhrase?: string } {
    if (text === '') return {}
    const schedule = readDate(text, this.context)
    if (schedule === null) {
      this.collector.drop(line, `The date “${text}” could not be read.`)
      return {}
    }
    return iso(text) === null ? { ...schedule, duePhrase: text.slice(0, 500) } : schedule
  }
}

function isTodoistHeader(table: CsvTable): boolean {
  const names = table.names()
  return names.includes('type') && names.includes('content')
}

/** Reads the CSV of Todoist: sections become lists, comments become notes. */
export function readTodoistCsv(text: string, context: ReadContext): FileContent {
  const [header, ...records] = csvRecords(text)
  const table = header === undefined ? null : new CsvTable(header)
  if (table === null || !isTodoistHeader(table)) {
    throw new FileError('The first line is not that of a CSV file of Todoist: TYPE,CONTENT,….')
  }
  return new TodoistReader(table, context).read(records)
}
