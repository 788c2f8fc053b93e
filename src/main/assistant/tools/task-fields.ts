import { z } from 'zod'

import {
  defaultList,
  localDateSchema,
  localTimeSchema,
  prioritySchema,
  type LocalMoment,
  type Repeat,
} from '../../../shared/todos/todo.ts'
import { ToolArgumentError } from './define-todo-tool.ts'

/** The parts of a task as models write them; flat strings that weak models get right. */
export const taskFieldsShape = {
  notes: z.string().optional(),
  due_date: z.string().optional().describe('YYYY-MM-DD.'),
  due_time: z.string().optional().describe('HH:MM, 24 hours, local time.'),
  start_date: z.string().optional().describe('YYYY-MM-DD: hidden from plans until then.'),
  repeat_rule: z.string().optional().describe('RFC 5545 RRULE, such as FREQ=WEEKLY;BYDAY=MO.'),
  repeat_from: z.enum(['due', 'completion']).optional(),
  priority: prioritySchema.optional(),
  list: z.string().optional().describe(`Default: ${defaultList}.`),
}

export function readDate(value: string, name: string): string {
  if (localDateSchema.safeParse(value).success) return value
  throw new ToolArgumentError(`${name} has to be a day in the form YYYY-MM-DD.`)
}

export function readTime(value: string, name: string): string {
  const padded = /^\d:\d\d$/.test(value) ? `0${value}` : value
  if (localTimeSchema.safeParse(padded).success) return padded
  throw new ToolArgumentError(`${name} has to be a time in the form HH:MM.`)
}

export function readMoment(date: string, time: string | undefined): LocalMoment {
  const day = readDate(date, 'due_date')
  return time === undefined ? { date: day } : { date: day, time: readTime(time, 'due_time') }
}

export function readRepeat(rule: string, from: Repeat['from'] | undefined): Repeat {
  return { rule: rule.replace(/^RRULE:/i, ''), from: from ?? 'due' }
}
