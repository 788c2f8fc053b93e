import { z } from 'zod'

import {
  defaultList,
  localDateSchema,
  localTimeSchema,
  prioritySchema,
  type LocalMoment,
  type Reminder,
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
  remind_before: z
    .array(z.int().min(0).max(40_320))
    .max(10)
    .optional()
    .describe('Reminders, in minutes before it is due; [] for none.'),
  remind_at: z
    .array(z.string())
    .max(10)
    .optional()
    .describe('Reminders at moments of their own, YYYY-MM-DD HH:MM.'),
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

interface ReminderFields {
  remind_before?: number[] | undefined
  remind_at?: string[] | undefined
}

/** The reminders that were asked for; undefined when none were spoken of. */
export function readReminders(fields: ReminderFields): Reminder[] | undefined {
  const { remind_before: before, remind_at: at } = fields
  if (before === undefined && at === undefined) return undefined
  return [
    ...(before ?? []).map((minutes): Reminder => ({ type: 'before', minutes })),
    ...(at ?? []).map((moment): Reminder => {
      const [date = '', time = ''] = moment.split(/[ T]/)
      return {
        type: 'at',
        date: readDate(date, 'remind_at'),
        time: readTime(time, 'remind_at'),
      }
    }),
  ]
}
