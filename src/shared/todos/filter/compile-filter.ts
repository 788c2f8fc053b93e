import type { LocalNow } from '../../clock.ts'
import { isOverdue } from '../describe-moment.ts'
import { foldText } from '../fold-text.ts'
import { addDays, addMonths, partsOf, dateOf, startOfWeek } from '../local-date.ts'
import type { Todo } from '../todo.ts'
import {
  type Comparison,
  type Condition,
  type DateField,
  type Filter,
  type FilterDay,
  type FilterPart,
  type Period,
  priorityRanks,
} from './filter.ts'

/** Whether a todo fits. */
export type TodoTest = (todo: Todo) => boolean

type ConditionOf<Type extends Condition['type']> = Extract<Condition, { type: Type }>

interface Span {
  from: string
  to: string
}

function monthOf(date: string): Span {
  const { year, month } = partsOf(date)
  const from = dateOf(year, month, 1)
  return { from, to: addDays(addMonths(from, 1), -1) }
}

function weekOf(date: string): Span {
  const from = startOfWeek(date)
  return { from, to: addDays(from, 6) }
}

const day = (date: string): Span => ({ from: date, to: date })

const spans: Record<Period, (today: string) => Span> = {
  today: day,
  tomorrow: (today) => day(addDays(today, 1)),
  yesterday: (today) => day(addDays(today, -1)),
  'this week': weekOf,
  'next week': (today) => weekOf(addDays(today, 7)),
  'this month': monthOf,
  'next month': (today) => monthOf(addMonths(monthOf(today).from, 1)),
}

function dueIn({ from, to }: Span): TodoTest {
  return ({ due }) => due !== null && due.date >= from && due.date <= to
}

function dayOf(value: FilterDay, today: string): string {
  return 'date' in value ? value.date : addDays(today, value.daysFromToday)
}

/** The instant at which a local day begins, as stamps write it. */
function startOfDay(date: string): string {
  const { year, month, day: dayOfMonth } = partsOf(date)
  return new Date(year, month - 1, dayOfMonth).toISOString()
}

// A stamp is an instant, and so a day is a span of instants: from its beginning to that of the next.
function compareStamp(stamp: (todo: Todo) => string | null, comparison: Comparison, date: string) {
  const start = startOfDay(date)
  const end = startOfDay(addDays(date, 1))
  const tests: Record<Comparison, (value: string) => boolean> = {
    '<': (value) => value < start,
    '<=': (value) => value < end,
    '=': (value) => value >= start && value < end,
    '>=': (value) => value >= start,
    '>': (value) => value >= end,
  }
  const test = tests[comparison]
  return (todo: Todo) => {
    const value = stamp(todo)
    return value !== null && test(value)
  }
}

function compareOrder<Value extends string | number>(
  comparison: Comparison,
  limit: Value,
): (value: Value) => boolean {
  const tests: Record<Comparison, (value: Value) => boolean> = {
    '<': (value) => value < limit,
    '<=': (value) => value <= limit,
    '=': (value) => value === limit,
    '>=': (value) => value >= limit,
    '>': (value) => value > limit,
  }
  return tests[comparison]
}

const dateOfField: Record<'due' | 'start', (todo: Todo) => string | undefined> = {
  due: ({ due }) => due?.date,
  start: ({ start }) => start?.date,
}
const stampOfField: Record<Exclude<DateField, 'due' | 'start'>, (todo: Todo) => string | null> = {
  created: ({ createdAt }) => createdAt,
  updated: ({ updatedAt }) => updatedAt,
  completed: ({ completedAt }) => completedAt,
}

function dateTest(field: DateField, comparison: Comparison, date: string): TodoTest {
  if (field !== 'due' && field !== 'start') {
    return compareStamp(stampOfField[field], comparison, date)
  }
  const test = compareOrder(comparison, date)
  const valueOf = dateOfField[field]
  return (todo) => {
    const value = valueOf(todo)
    return value !== undefined && test(value)
  }
}

const hasPart: Record<FilterPart, TodoTest> = {
  date: ({ due }) => due !== null,
  time: ({ due }) => due?.time !== undefined,
  start: ({ start }) => start !== null,
  tags: ({ tags }) => tags.length > 0,
  notes: ({ notes }) => notes !== '',
  reminders: ({ reminders }) => reminders.length > 0,
  priority: ({ priority }) => priority !== 'none',
  repeat: ({ repeat }) => repeat !== null,
  parent: ({ parentId }) => parentId !== null,
}

// Lists and tags are few and come again and again: each is compared once.
function nameTest(wanted: string): (name: string) => boolean {
  const folded = foldText(wanted)
  const prefix = folded.endsWith('*') ? folded.slice(0, -1) : null
  const known = new Map<string, boolean>()
  return (name) => {
    let fits = known.get(name)
    if (fits === undefined) {
      const own = foldText(name)
      fits = prefix === null ? own === folded : own.startsWith(prefix)
      known.set(name, fits)
    }
    return fits
  }
}

function textTest(text: string): TodoTest {
  const wanted = foldText(text)
  return ({ title, notes }) =>
    foldText(title).includes(wanted) || (notes !== '' && foldText(notes).includes(wanted))
}

function stateTest(state: Extract<Condition, { type: 'state' }>['state'], now: LocalNow): TodoTest {
  return state === 'overdue' ? (todo) => isOverdue(todo, now) : ({ status }) => status === state
}

function partTest({ part, negated }: ConditionOf<'has'>): TodoTest {
  const has = hasPart[part]
  return negated ? (todo) => !has(todo) : has
}

function priorityTest({ comparison, priority: limit }: ConditionOf<'priority'>): TodoTest {
  const test = compareOrder(comparison, priorityRanks[limit])
  return ({ priority }) => test(priorityRanks[priority])
}

function placeTest({ type, name }: ConditionOf<'tag'> | ConditionOf<'list'>): TodoTest {
  const fits = nameTest(name)
  return type === 'tag' ? ({ tags }) => tags.some(fits) : ({ list }) => fits(list)
}

function conditionTest(condition: Condition, now: LocalNow): TodoTest {
  switch (condition.type) {
    case 'state':
      return stateTest(condition.state, now)
    case 'period':
      return dueIn(spans[condition.period](now.date))
    case 'next-days':
      return dueIn({ from: now.date, to: addDays(now.date, condition.days - 1) })
    case 'date':
      return dateTest(condition.field, condition.comparison, dayOf(condition.day, now.date))
    case 'has':
      return partTest(condition)
    case 'priority':
      return priorityTest(condition)
    case 'text':
      return textTest(condition.text)
    default:
      return placeTest(condition)
  }
}

function testOf(filter: Filter, now: LocalNow): TodoTest {
  switch (filter.type) {
    case 'and': {
      const tests = filter.parts.map((part) => testOf(part, now))
      return (todo) => tests.every((test) => test(todo))
    }
    case 'or': {
      const tests = filter.parts.map((part) => testOf(part, now))
      return (todo) => tests.some((test) => test(todo))
    }
    case 'not': {
      const test = testOf(filter.part, now)
      return (todo) => !test(todo)
    }
    default:
      return conditionTest(filter, now)
  }
}

function isAboutStatus(filter: Filter): boolean {
  if (filter.type === 'and' || filter.type === 'or') return filter.parts.some(isAboutStatus)
  if (filter.type === 'not') return isAboutStatus(filter.part)
  if (filter.type === 'date') return filter.field === 'completed'
  return filter.type === 'state' && filter.state !== 'overdue'
}

/**
 * The test of a filter at this moment. Todos in the trash never fit, and done ones only when the
 * filter says something about `open`, `done` or `completed`.
 */
export function compileFilter(filter: Filter, now: LocalNow): TodoTest {
  const test = testOf(filter, now)
  const withDone = isAboutStatus(filter)
  return (todo) => todo.deletedAt === null && (withDone || todo.status === 'open') && test(todo)
}
