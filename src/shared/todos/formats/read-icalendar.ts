import { parseRule } from '../repeat-rule.ts'
import {
  type LocalMoment,
  type Priority,
  type Reminder,
  reminderSchema,
  type Repeat,
  repeatSchema,
  type Todo,
} from '../todo.ts'
import { type FileContent, FileError, type ReadContext } from './format.ts'
import {
  type IcalComponent,
  icalComponents,
  type IcalLine,
  unescapeList,
  unescapeText,
} from './icalendar-lines.ts'
import { instantIn, momentIn } from './instants.ts'
import { type FileRow, TodoCollector } from './todo-collector.ts'
import { minutesBefore } from './triggers.ts'

/** The properties that are understood or have no meaning for a todo. */
const known = new Set(
  (
    'UID DTSTAMP CREATED LAST-MODIFIED SUMMARY DESCRIPTION DTSTART DUE PRIORITY STATUS COMPLETED ' +
    'CATEGORIES RELATED-TO RRULE SEQUENCE PERCENT-COMPLETE CLASS TRANSP'
  ).split(' '),
)

function dateText(value: string): string {
  return value.replace(/^(\d{4})(\d{2})(\d{2}).*$/s, '$1-$2-$3')
}

function timeText(value: string): string {
  return `${value.slice(9, 11)}:${value.slice(11, 13)}`
}

function stampOf(value: string): string | null {
  if (!/^\d{8}T\d{6}Z$/.test(value)) return null
  const instant = new Date(`${dateText(value)}T${timeText(value)}:${value.slice(13, 15)}.000Z`)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}

function priorityOf(value: string): Priority {
  const number = Number(value)
  if (!(number >= 1 && number <= 9)) return 'none'
  if (number < 5) return 'high'
  return number === 5 ? 'medium' : 'low'
}

class VtodoReader {
  private readonly todo: IcalComponent
  private readonly collector: TodoCollector
  private readonly list: string | null

  constructor(todo: IcalComponent, collector: TodoCollector, list: string | null) {
    this.todo = todo
    this.collector = collector
    this.list = list
  }

  read(): FileRow {
    const uid = this.text('UID')
    const list = this.text('X-OFFHAND-LIST') ?? this.list
    for (const { name, line } of this.todo.lines) {
      if (!known.has(name) && !name.startsWith('X-')) this.drop(line, `${name} has no place here.`)
    }
    return {
      title: this.text('SUMMARY') ?? '',
      ...this.identity(uid),
      ...this.state(),
      notes: this.text('DESCRIPTION') ?? '',
      priority: priorityOf(this.value('PRIORITY') ?? ''),
      due: this.moment('DUE'),
      duePhrase: this.text('X-OFFHAND-DUE-PHRASE'),
      start: this.moment('DTSTART'),
      reminders: this.todo.children.flatMap((child) => this.reminder(child)),
      repeat: this.repeat(),
      ...(list === null ? {} : { list }),
      tags: this.lines('CATEGORIES').flatMap(({ value }) => unescapeList(value)),
      parentKey: this.parent(),
      line: this.todo.line,
    }
  }

  private lines(name: string): IcalLine[] {
    return this.todo.lines.filter((line) => line.name === name)
  }

  private value(name: string): string | null {
    return this.lines(name)[0]?.value ?? null
  }

  private text(name: string): string | null {
    const value = this.value(name)
    return value === null ? null : unescapeText(value)
  }

  private drop(line: number, message: string): void {
    this.collector.drop(line, message)
  }

  private identity(uid: string | null): Partial<FileRow> {
    if (uid === null || uid === '') return {}
    return uid.length <= 100 ? { id: uid, key: uid } : { key: uid }
  }

  private state(): Partial<Todo> {
    const status = this.value('STATUS')?.toUpperCase()
    const stamp = (name: string) => stampOf(this.value(name) ?? '')
    const [createdAt, updatedAt, completedAt] = [
      stamp('CREATED'),
      stamp('LAST-MODIFIED'),
      stamp('COMPLETED'),
    ]
    const isDone = status === 'COMPLETED' || status === 'CANCELLED' || completedAt !== null
    if (status === 'CANCELLED') this.drop(this.todo.line, 'A cancelled task counts as done.')
    return {
      status: isDone ? 'done' : 'open',
      ...(createdAt === null ? {} : { createdAt }),
      ...(updatedAt === null ? {} : { updatedAt }),
      ...(completedAt === null ? {} : { completedAt }),
    }
  }

  private moment(name: string): LocalMoment | null {
    const line = this.lines(name)[0]
    if (line === undefined) return null
    const moment = this.momentOf(line)
    if (moment === null) this.drop(line.line, `The date “${line.value}” could not be read.`)
    return moment
  }

  private momentOf({ value, parameters, line }: IcalLine): LocalMoment | null {
    if (/^\d{8}$/.test(value)) return { date: dateText(value) }
    if (!/^\d{8}T\d{6}Z?$/.test(value)) return null
    const wall = { date: dateText(value), time: timeText(value) }
    if (value.endsWith('Z')) {
      const stamp = stampOf(value)
      return stamp === null ? null : momentIn(new Date(stamp), null)
    }
    const zone = parameters.get('TZID')
    if (zone === undefined) return wall
    const instant = instantIn(wall, zone)
    if (instant !== null) return momentIn(instant, null)
    this.drop(line, `The time zone “${zone}” is not known; the time was taken as it stands.`)
    return wall
  }

  private repeat(): Repeat | null {
    const line = this.lines('RRULE')[0]
    if (line === undefined) return null
    const from = this.value('X-OFFHAND-REPEAT-FROM') === 'completion' ? 'completion' : 'due'
    const missed = repeatSchema.shape.missed.safeParse(this.value('X-OFFHAND-MISSED')).data
    if (parseRule(line.value) !== null) {
      return { rule: line.value, from, ...(missed === undefined ? {} : { missed }) }
    }
    this.drop(line.line, `The repeat “${line.value}” could not be read.`)
    return null
  }

  private parent(): string | undefined {
    const line = this.lines('RELATED-TO').find(
      ({ parameters }) => (parameters.get('RELTYPE') ?? 'PARENT').toUpperCase() === 'PARENT',
    )
    return line === undefined ? undefined : unescapeText(line.value)
  }

  private reminder(alarm: IcalComponent): Reminder[] {
    if (alarm.name !== 'VALARM') return []
    const valueOf = (name: string) => alarm.lines.find((line) => line.name === name)?.value ?? ''
    const [date, time] = valueOf('X-OFFHAND-LOCAL').split('T')
    const local = reminderSchema.safeParse({ type: 'at', date, time })
    if (local.success) return [local.data]
    const trigger = valueOf('TRIGGER')
    const minutes = minutesBefore(trigger)
    if (minutes !== null && minutes >= 0) return [{ type: 'before', minutes }]
    const stamp = stampOf(trigger)
    const moment = stamp === null ? null : momentIn(new Date(stamp), null)
    if (moment !== null) return [{ type: 'at', ...moment }]
    this.drop(alarm.line, `The reminder “${trigger}” has no place here.`)
    return []
  }
}

function calendarName({ lines }: IcalComponent): string | null {
  const line = lines.find(({ name }) => name === 'X-WR-CALNAME' || name === 'NAME')
  return line === undefined ? null : unescapeText(line.value)
}

/** Reads the VTODOs of a calendar; its other components are noted as left out. */
export function readIcalendar(text: string, { generateId }: ReadContext): FileContent {
  const collector = new TodoCollector(generateId)
  const calendars = icalComponents(text, (line) => {
    collector.drop(line, 'This line could not be read.')
  })
  if (!calendars.some(({ name }) => name === 'VCALENDAR')) {
    throw new FileError('The file is not a calendar: it does not begin with BEGIN:VCALENDAR.')
  }
  for (const calendar of calendars) {
    const list = calendarName(calendar)
    for (const component of calendar.children) {
      if (component.name === 'VTODO') {
        collector.add(new VtodoReader(component, collector, list).read())
      } else if (component.name !== 'VTIMEZONE') {
        collector.drop(component.line, `A ${component.name} is not a task.`)
      }
    }
  }
  return collector.finish()
}
