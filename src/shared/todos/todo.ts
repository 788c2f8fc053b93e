import { z } from 'zod'

import { cleanNotes } from './clean-notes.ts'
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
  /** What becomes of occurrences that passed undone; `one` when absent. */
  missed: z.enum(['one', 'skip', 'all']).optional(),
})

/** When to remind: at a local day and time, or so many minutes before the due moment. */
export const reminderSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('at'), date: localDateSchema, time: localTimeSchema }),
  z.strictObject({ type: z.literal('before'), minutes: z.int().min(0).max(40_320) }),
])

/** An earlier date of a repeating todo, and what became of it. */
export const occurrenceSchema = z.strictObject({
  /** The moment it was due; null when it had none. */
  due: localMomentSchema.nullable(),
  at: z.iso.datetime(),
  outcome: z.enum(['done', 'skipped']),
})

/** A todo keeps its newest occurrences, so many of them. */
export const mostOccurrences = 100

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

/** What a person writes about a todo, on lines of their own. */
const notesSchema = z
  .string()
  .overwrite(cleanNotes)
  .max(50_000, 'Notes can have at most 50,000 characters.')

/** What a person calls a list: one line. */
export const listNameSchema = z
  .string()
  .overwrite(cleanTitle)
  .min(1, 'A list needs a name.')
  .max(100, 'The name of a list can have at most 100 characters.')

/** What a person calls a tag, without `#`: one line. */
export const tagNameSchema = z
  .string()
  .overwrite(cleanTitle)
  .min(1, 'A tag needs a name.')
  .max(100, 'The name of a tag can have at most 100 characters.')

/** The fields of a todo, none of which may be left out. Stamps are ISO 8601 in UTC. */
export const todoFieldsSchema = z.strictObject({
  id: z.string().min(1).max(100),
  title: titleSchema,
  notes: notesSchema,
  status: todoStatusSchema,
  priority: prioritySchema,
  due: localMomentSchema.nullable(),
  /** The words that the due date or the repeat was read from; nothing reads them again. */
  duePhrase: z.string().overwrite(cleanTitle).max(500).nullable(),
  start: localMomentSchema.nullable(),
  reminders: z.array(reminderSchema).max(20, 'A task can have at most 20 reminders.'),
  repeat: repeatSchema.nullable(),
  /** What became of the earlier dates of a repeating todo, oldest first. */
  occurrences: z.array(occurrenceSchema).max(mostOccurrences),
  list: listNameSchema,
  tags: z.array(tagNameSchema).max(100, 'A task can have at most 100 tags.'),
  parentId: z.string().min(1).max(100).nullable(),
  /** The place in the manual order of all todos; see `compareManually`. */
  order: z.number(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  completedAt: z.iso.datetime().nullable(),
  /** When it was put into the trash. */
  deletedAt: z.iso.datetime().nullable(),
})

/** One todo as it is stored, sent and exported. Fields that came later have a value for data from before. */
export const todoSchema = todoFieldsSchema.extend({
  duePhrase: todoFieldsSchema.shape.duePhrase.default(null),
  reminders: todoFieldsSchema.shape.reminders.default(() => []),
  occurrences: todoFieldsSchema.shape.occurrences.default(() => []),
  order: todoFieldsSchema.shape.order.default(0),
  deletedAt: todoFieldsSchema.shape.deletedAt.default(null),
})

export type LocalMoment = z.infer<typeof localMomentSchema>
export type Repeat = z.infer<typeof repeatSchema>
export type MissedPolicy = NonNullable<Repeat['missed']>
export type Reminder = z.infer<typeof reminderSchema>
export type Occurrence = z.infer<typeof occurrenceSchema>
export type Priority = z.infer<typeof prioritySchema>
export type TodoStatus = z.infer<typeof todoStatusSchema>
export type Todo = z.infer<typeof todoSchema>

/** The list that a todo goes to when no other is named. */
export const defaultList = 'Inbox'

/** How many levels of subtasks a todo can have below it. */
export const deepestLevel = 2
