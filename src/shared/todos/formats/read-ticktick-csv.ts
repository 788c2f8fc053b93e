import { parseRule } from '../repeat-rule.ts'
import { sameValue } from '../same-value.ts'
import {
  defaultList,
  type LocalMoment,
  type Priority,
  type Reminder,
  type Repeat,
  type Todo,
} from '../todo.ts'
import { type CsvRecord, csvRecords, CsvTable } from './csv.ts'
import { type FileContent, FileError, type ReadContext } from './format.ts'
import { momentIn } from './instants.ts'
import { type FileRow, TodoCollector } from './todo-collector.ts'
import { minutesBefore } from './triggers.ts'

const priorities = new Map<string, Priority>([
  ['1', 'low'],
  ['3', 'medium'],
  ['5', 'high'],
])

function instantFrom(text: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})$/.exec(text)
  if (match === null) return null
  const zone = (match[2] ?? '').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  const instant = new Date(`${match[1]}${zone}`)
  return Number.isNaN(instant.getTime()) ? null : instant
}

class TickTickReader {
  private readonly collector: TodoCollector
  private readonly table: CsvTable

  constructor(table: CsvTable, { generateId }: ReadContext) {
    this.collector = new TodoCollector(generateId)
    this.table = table
  }

  read(records: readonly CsvRecord[]): FileContent {
    for (const record of records) this.readRecord(record)
    return this.collector.finish()
  }

  private readRecord(record: CsvRecord): void {
    const cell = (name: string) => this.table.cell(record, name)
    if (cell('kind').toUpperCase() === 'NOTE') {
      this.collector.drop(record.line, `The note “${cell('title').slice(0, 60)}” is not a task.`)
      return
    }
    const row = this.rowOf(record, cell)
    this.collector.add(row)
    if (/^y|^true/i.test(cell('is check list'))) this.addCheckList(row, cell('content'))
  }

  private rowOf({ line }: CsvRecord, cell: (name: string) => string): FileRow {
    const status = cell('status')
    const isChecklist = /^y|^true/i.test(cell('is check list'))
    return {
      title: cell('title'),
      notes: isChecklist ? '' : cell('content'),
      list: [cell('list name')].filter(Boolean)[0] ?? defaultList,
      tags: cell('tags')
        .split(',')
        .map((tag) => tag.trim().replace(/^#/, '')),
      priority: priorities.get(cell('priority')) ?? 'none',
      status: status === '1' || status === '2' ? 'done' : 'open',
      ...this.stampOf('createdAt', cell('created time')),
      ...this.stampOf('completedAt', cell('completed time')),
      ...this.schedule(line, cell),
      key: cell('taskid') || `line ${line}`,
      parentKey: cell('parentid') || undefined,
      line,
    }
  }

  private stampOf(field: 'createdAt' | 'completedAt', text: string): Partial<Todo> {
    const instant = instantFrom(text)
    return instant === null ? {} : { [field]: instant.toISOString() }
  }

  private schedule(line: number, cell: (name: string) => string): Partial<Todo> {
    const zone = cell('timezone') || null
    const allDay = /^true/i.test(cell('is all day'))
    const moment = (name: string) => this.momentOf(cell(name), { zone, allDay, line })
    const start = moment('start date')
    const due = moment('due date')
    return {
      due,
      start: sameValue(start, due) ? null : start,
      repeat: this.repeatOf(cell('repeat'), line),
      reminders: this.remindersOf(cell('reminder'), line),
    }
  }

  // An all-day date is the midnight of its own time zone, any other moment is shown in that of the machine.
  private momentOf(
    text: string,
    { zone, allDay, line }: { zone: string | null; allDay: boolean; line: number },
  ): LocalMoment | null {
    if (text === '') return null
    const instant = instantFrom(text)
    const moment = instant === null ? null : momentIn(instant, allDay ? zone : null)
    if (moment === null) {
      this.collector.drop(line, `The date “${text}” could not be read.`)
      return null
    }
    return allDay ? { date: moment.date } : moment
  }

  private repeatOf(text: string, line: number): Repeat | null {
    if (text === '') return null
    const rule = text
      .replace(/^RRULE:/i, '')
      .split(';')
      .filter((part) => !/^(?:TT_\w+|WKST)=/i.test(part))
      .join(';')
    if (parseRule(rule) !== null) return { rule, from: 'due' }
    this.collector.drop(line, `The repeat “${text}” could not be read.`)
    return null
  }

  private remindersOf(text: string, line: number): Reminder[] {
    return text.split(/[,\n]/).flatMap((trigger): Reminder[] => {
      if (trigger.trim() === '') return []
      const minutes = minutesBefore(trigger)
      if (minutes !== null && minutes >= 0) return [{ type: 'before', minutes }]
      this.collector.drop(line, `The reminder “${trigger.trim()}” has no place here.`)
      return []
    })
  }

  private addCheckList(parent: FileRow, content: string): void {
    for (const item of content.split(/\r?\n|(?=[▫▪])/u)) {
      const title = item.replace(/^[▫▪]\s*/u, '').trim()
      if (title === '') continue
      const status = item.startsWith('▪') ? 'done' : 'open'
      this.collector.add({
        title,
        status,
        list: parent.list ?? defaultList,
        parentKey: parent.key,
        line: parent.line,
      })
    }
  }
}

function headerIndex(records: readonly CsvRecord[]): number {
  return records.slice(0, 20).findIndex((record) => {
    const names = new CsvTable(record).names()
    return names.includes('list name') && names.includes('title')
  })
}

/** Reads the CSV of a TickTick backup: check lists become subtasks. */
export function readTickTickCsv(text: string, context: ReadContext): FileContent {
  const records = csvRecords(text)
  const index = headerIndex(records)
  const header = records[index]
  if (header === undefined) {
    throw new FileError('No line is that of a CSV file of TickTick: "Folder Name","List Name",….')
  }
  return new TickTickReader(new CsvTable(header), context).read(records.slice(index + 1))
}
