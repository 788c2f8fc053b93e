import { z } from 'zod'

import { cleanTitle } from './clean-title.ts'
import { parseRule } from './repeat-rule.ts'

/** A local calendar day, `YYYY-MM-DD`, in the years 1900 to 2999; it stays that day wherever the machine travels. */
export const localDateSchema = z.iso
  .date('A date must be an existing day, written like 2026-12-31.')
  .refine((date) => date >= '1900-01-01' && date <= '2999-12-31', {
    error: 'A date must be in the years 1900 to 2999.',
  })

/** A local wall-clock time, `HH:MM`, 24 hours. */
export const localTimeSchema = z.iso.time({
  precision: -1,
  error: 'A time must be written like 17:30.',
})

/** A day, or a day with a time; a date without a time stays a date. */
export const localMomentSchema = z.strictObject({
  date: localDateSchema,
  time: localTimeSchema.optional(),
})

/** A repeat rule: an RFC 5545 RRULE, counted from the due date or from the completion. */
export const repeatSchema = z.strictObject({
  rule: z
    .string()
    .min(1)
    .max(500)
    .refine((rule) => parseRule(rule) !== null, {
      error: 'A repeat rule must be an RRULE of days, weeks, months or years.',
    }),
  from: z.enum(['due', 'completion']),
})

/** How much a todo matters. */
export const prioritySchema = z.enum(['none', 'low', 'medium', 'high'])

/** Whether a todo still has to be done. */
export const todoStatusSchema = z.enum(['open', 'done'])

/** What a person calls a todo: one line, cleaned with `cleanTitle`. */
const titleSchema = z
  .string({ error: ({ input }) => (input === undefined ? 'A task needs a title.' : undefined) })
  .overwrite(cleanTitle)
  .min(1, 'A task needs a title.')
  .max(500, 'A title can have at most 500 characters; the rest fits in the notes.')

/** One todo as it is stored, sent and exported. Stamps are ISO 8601 in UTC. */
export const todoSchema = z.strictObject({
  id: z.string().min(1).max(100),
  title: titleSchema,
  notes: z.string().max(50_000, 'Notes can have at most 50,000 characters.'),
  status: todoStatusSchema,
  priority: prioritySchema,
  due: localMomentSchema.nullable(),
  start: localMomentSchema.nullable(),
  repeat: repeatSchema.nullable(),
  list: z.string().overwrite(cleanTitle).min(1, 'A list needs a name.').max(100),
  tags: z.array(z.string().overwrite(cleanTitle).min(1, 'A tag needs a name.').max(100)).max(100),
  parentId: z.string().min(1).max(100).nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  completedAt: z.iso.datetime().nullable(),
})

export type LocalMoment = z.infer<typeof localMomentSchema>
export type Repeat = z.infer<typeof repeatSchema>
export type Priority = z.infer<typeof prioritySchema>
export type TodoStatus = z.infer<typeof todoStatusSchema>
export type Todo = z.infer<typeof todoSchema>

/** The list that a todo goes to when no other is named. */
export const defaultList = 'Inbox'
