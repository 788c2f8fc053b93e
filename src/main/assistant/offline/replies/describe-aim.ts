import type { LocalNow } from '../../../../shared/clock.ts'
import {
  describeDate,
  describeMoment,
  describeTime,
} from '../../../../shared/todos/describe-moment.ts'
import type { UpdateTaskArguments } from '../../tools/update-task.ts'
import { counted, titleText } from '../words/phrases.ts'

type Values = Omit<UpdateTaskArguments, 'ids'>

const minutesInHour = 60

function shiftOf(amount: number, unit: string): string {
  return ` ${counted(Math.abs(amount), unit)} ${amount < 0 ? 'earlier' : 'later'}`
}

function shiftBy({ shift_days: days = 0, shift_minutes: minutes = 0 }: Values): string {
  if (days !== 0) return shiftOf(days, 'day')
  if (minutes === 0) return ''
  return minutes % minutesInHour === 0
    ? shiftOf(minutes / minutesInHour, 'hour')
    : shiftOf(minutes, 'minute')
}

function dayOf({ due_date: date, due_time: time }: Values, now: LocalNow): string {
  if (date === undefined || date === 'none') return ''
  if (time === undefined || time === 'none') return ` to ${describeDate(date, now)}`
  return ` to ${describeMoment({ date, time }, now)}`
}

/** An hour without its half of the day is the one that is nearer to the time of each task. */
function timeOf({ due_date: date, due_time: time, due_time_nearby: nearby }: Values): string {
  const isKnown = date === undefined && time !== undefined && time !== 'none' && nearby !== true
  return isKnown ? ` to ${describeTime(time)}` : ''
}

/** " to Friday, Mar 6", " two days later": what a change would make of tasks, as words behind them; empty where the verb says it. */
export function describeAim(values: Values, now: LocalNow): string {
  if (values.title !== undefined) return ` to ${titleText(values.title)}`
  const moved = dayOf(values, now) || timeOf(values) || shiftBy(values)
  return moved === '' && values.list !== undefined ? ` to "${values.list}"` : moved
}
