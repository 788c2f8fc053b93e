import type { LocalNow } from '../clock.ts'
import { describeTime, isOverdue } from './describe-moment.ts'
import { daysBetween } from './local-date.ts'
import type { LocalMoment } from './todo.ts'
import { formatDay } from './calendar-day.ts'

export interface DueLabel {
  text: string
  /** The time alone; empty for a whole day. */
  time: string
  tone: 'overdue' | 'today' | 'soon' | 'later'
}

const nearDays: Readonly<Record<number, string>> = { [-1]: 'Yesterday', 0: 'Today', 1: 'Tomorrow' }

function dayText(date: string, today: string): string {
  const days = daysBetween(today, date)
  const near = nearDays[days]
  if (near !== undefined) return near
  if (days > 1 && days < 7) return formatDay(date, 'weekday')
  const isThisYear = date.slice(0, 4) === today.slice(0, 4)
  return formatDay(date, isThisYear ? 'monthDay' : 'monthDayYear')
}

function toneOf(due: LocalMoment, now: LocalNow): DueLabel['tone'] {
  if (isOverdue({ status: 'open', due }, now)) return 'overdue'
  const days = daysBetween(now.date, due.date)
  if (days === 0) return 'today'
  return days === 1 ? 'soon' : 'later'
}

/** A due moment in the few words that fit under a title. */
export function dueLabel(due: LocalMoment, now: LocalNow): DueLabel {
  const day = dayText(due.date, now.date)
  const time = due.time === undefined ? '' : describeTime(due.time)
  return { text: `${day} ${time}`.trimEnd(), time, tone: toneOf(due, now) }
}
