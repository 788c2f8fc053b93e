import type { LocalNow } from '../../../../shared/clock.ts'
import { addDays, minutesOf, startOfWeek } from '../../../../shared/todos/local-date.ts'
import { describeDate, describeTime } from '../../../../shared/todos/describe-moment.ts'
import type { ListResult } from '../../tools/tool-results.ts'
import { completedHeading } from '../../widgets/task-list-widget.ts'
import type { Filter } from '../filters/filter.ts'
import { counted, joined, quotable, titleText } from '../words/phrases.ts'

const dueWords: Record<NonNullable<Filter['due']>, string> = {
  today: 'due today',
  tomorrow: 'due tomorrow',
  overdue: 'overdue',
  this_week: 'due this week',
  next_7_days: 'due in the next 7 days',
  none: 'without a date',
  any: 'with a date',
}

function rangeWords({ due_from: from, due_to: to }: Filter, now: LocalNow): string[] {
  if (from === undefined && to === undefined) return []
  if (to === undefined) return [`due from ${describeDate(from ?? '', now)} on`]
  if (from === undefined) return [`due until ${describeDate(to, now)}`]
  if (from === to) return [`due ${onDay(from, now)}`]
  return [`due from ${describeDate(from, now)} to ${describeDate(to, now)}`]
}

const partsOfDay: Readonly<Record<string, string>> = {
  '-11:59': 'in the morning',
  '12:00-17:59': 'in the afternoon',
  '17:00-': 'in the evening',
  '18:00-': 'in the evening',
}

/** A time of the day, such as "in the evening" or "at 2:00 PM"; empty when none is asked for. */
function timeWords({ time_from: from, time_to: to }: Filter): string {
  const known = partsOfDay[`${from ?? ''}-${to ?? ''}`]
  if (known !== undefined) return known
  if (from === undefined) return to === undefined ? '' : `until ${describeTime(to)}`
  if (to === undefined) return `from ${describeTime(from)} on`
  if (minutesOf(to) - minutesOf(from) === 59) return `at ${describeTime(from)}`
  return `between ${describeTime(from)} and ${describeTime(to)}`
}

const weekdayNames = [
  'Mondays',
  'Tuesdays',
  'Wednesdays',
  'Thursdays',
  'Fridays',
  'Saturdays',
  'Sundays',
]

function weekdayWords({ weekdays = [] }: Filter): string[] {
  if (weekdays.length === 0) return []
  if (weekdays.join() === '6,7') return ['due on weekends']
  if (weekdays.length === 5) return ['due on weekdays']
  return [`due on ${joined(weekdays.map((day) => weekdayNames[day - 1] ?? ''))}`]
}

function onDay(date: string, now: LocalNow): string {
  const near = [-1, 0, 1].some((days) => addDays(now.date, days) === date)
  return near ? describeDate(date, now) : `on ${describeDate(date, now)}`
}

function otherWords({ priority, list, tags, text, repeating, untagged }: Filter): string[] {
  const quoted = text === undefined ? null : quotable(text)
  return [
    ...(repeating === true ? ['with a repeat'] : []),
    ...(untagged === true ? ['without a tag'] : []),
    ...(priority === undefined
      ? []
      : [priority === 'none' ? 'without priority' : `with ${priority} priority`]),
    ...(list === undefined ? [] : [`in ${titleText(list)}`]),
    ...(tags ?? []).map((tag) => `tagged #${tag}`),
    ...(text === undefined ? [] : [quoted === null ? 'that match' : `matching ${quoted}`]),
  ]
}

/** What the tasks of a filter have in common, such as `due today in "Work"`; empty for no filter. */
export function describeFilter(filter: Filter, now: LocalNow): string {
  const due = filter.due === undefined ? [] : [dueWords[filter.due]]
  const time = timeWords(filter)
  return [
    ...due,
    ...rangeWords(filter, now),
    ...weekdayWords(filter),
    ...(time === '' ? [] : [time]),
    ...otherWords(filter),
  ].join(' ')
}

/** When something was done, such as "today" or "since Monday, Mar 2". */
export function pastWords(from: string | undefined, to: string | undefined, now: LocalNow): string {
  if (from === undefined && to === undefined) return ''
  if (from === undefined) return `until ${describeDate(to ?? '', now)}`
  if (to === undefined) return `since ${describeDate(from, now)}`
  if (from === to) return onDay(from, now)
  const monday = startOfWeek(now.date)
  if (from === monday) return 'this week'
  if (from === addDays(monday, -7)) return 'last week'
  return `from ${describeDate(from, now)} to ${describeDate(to, now)}`
}

const completedWords = ({ completed_from: from, completed_to: to }: Filter, now: LocalNow) =>
  pastWords(from, to, now)

function completedHeadingOf(filter: Filter, now: LocalNow): string {
  const words = [completedWords(filter, now), describeFilter(filter, now)]
  const rest = words.join(' ').replace(/["\\]/g, '').trim()
  return rest === '' ? completedHeading : `${completedHeading} ${rest}`
}

/** The heading of a list widget, such as "Due today". */
export function filterHeading(filter: Filter, now: LocalNow): string {
  const words = describeFilter(filter, now).replace(/["\\]/g, '')
  if (filter.status === 'done') return completedHeadingOf(filter, now)
  if (words === '') return filter.status === 'all' ? 'All tasks' : 'Open tasks'
  const short = words.replace(/^with (\w+) priority/, '$1 priority').replace(/^in /, '')
  return short.charAt(0).toUpperCase() + short.slice(1)
}

function nothing(filter: Filter, now: LocalNow): string {
  const words = describeFilter(filter, now)
  const word = { open: 'open ', done: 'done ', all: '' }[filter.status ?? 'open']
  if (words !== '') return `You have no ${word}tasks ${words}.`
  if (filter.status === 'done') return 'No tasks are done yet.'
  const hint = 'To add one, say for example "add buy milk tomorrow at 5pm".'
  return filter.status === 'all' ? `Your list is empty. ${hint}` : `You have no open tasks. ${hint}`
}

function amount({ total, open, done }: ListResult, status: Filter['status']): string {
  if (status === 'done') return counted(total, 'done task')
  if (done === 0) return counted(open, 'open task')
  return open === 0 ? counted(done, 'done task') : `${counted(open, 'open task')} and ${done} done`
}

function finished({ total }: ListResult, filter: Filter, now: LocalNow): string {
  const words = [describeFilter(filter, now), completedWords(filter, now)].filter(
    (one) => one !== '',
  )
  const rest = words.length === 0 ? '' : ` ${words.join(' ')}`
  return total === 0
    ? `You finished no tasks${rest}.`
    : `You finished ${counted(total, 'task')}${rest}.`
}

/** The sentence that goes with a list. */
export function describeListing(result: ListResult, filter: Filter, now: LocalNow): string {
  if (completedWords(filter, now) !== '') return finished(result, filter, now)
  if (result.total === 0) return nothing(filter, now)
  const words = describeFilter(filter, now)
  const what = `You have ${amount(result, filter.status)}${words === '' ? '' : ` ${words}`}`
  if (filter.due === 'overdue' || result.overdue === 0) return `${what}.`
  const single = result.overdue === 1 && result.open === 1
  return `${what}, ${single ? 'and it is overdue' : `${result.overdue} overdue`}.`
}
