import { z } from 'zod'

import { changeSchema } from '../../../shared/todos/change.ts'
import { localMomentSchema, prioritySchema, todoStatusSchema } from '../../../shared/todos/todo.ts'

const factsShape = {
  id: z.string(),
  title: z.string(),
  status: todoStatusSchema,
  due: localMomentSchema.nullable(),
  /** The day on which it was completed. */
  completed: z.string().optional(),
  overdue: z.boolean().optional(),
  priority: prioritySchema.optional(),
  list: z.string().optional(),
  tags: z.array(z.string()).optional(),
  repeats: z.string().optional(),
  /** In words, such as "10 minutes before". */
  reminders: z.array(z.string()).optional(),
}

/** What a tool says about a task; parts that have their usual value are left out. */
export const taskFactsSchema = z.object(factsShape)

/** A changed task: what it is now, and what the changed parts were before. */
export const changedTaskSchema = z.object({
  ...factsShape,
  added: z.boolean().optional(),
  deleted: z.boolean().optional(),
  /** The dates that follow for a task that repeats. */
  next: z.array(z.string()).optional(),
  was: z
    .object({ ...factsShape, notes: z.boolean() })
    .partial()
    .optional(),
})

export const failureSchema = z.object({ ok: z.literal(false), error: z.string() })

export const listResultSchema = z.object({
  ok: z.literal(true),
  total: z.number(),
  open: z.number(),
  done: z.number(),
  overdue: z.number(),
  tasks: z.array(taskFactsSchema),
})

export const searchResultSchema = z.object({
  ok: z.literal(true),
  match: z.enum(['one', 'several', 'none']),
  matches: z.array(taskFactsSchema),
  others: z.array(taskFactsSchema),
  lists: z.array(z.string()),
  /** The notes of the one that is clear. */
  notes: z.string().optional(),
})

export const changeResultSchema = z.object({
  ok: z.literal(true),
  seq: z.number().nullable(),
  tasks: z.array(changedTaskSchema),
  unchanged: z.array(z.object({ id: z.string(), title: z.string() })),
  /** The task that the new ones are steps of. */
  parent: z.object({ id: z.string(), title: z.string() }).optional(),
})

export const undoResultSchema = z.object({
  ok: z.literal(true),
  seq: z.number(),
  reverted: z.object({ seq: z.number(), command: z.string() }),
  tasks: z.array(changedTaskSchema),
})

export const changesResultSchema = z.object({
  ok: z.literal(true),
  changes: z.array(
    z.object({
      seq: z.number(),
      date: z.string(),
      time: z.string(),
      command: changeSchema.shape.command,
      source: z.string(),
      undone: z.boolean(),
      tasks: z.array(changedTaskSchema),
      more: z.number(),
    }),
  ),
})

const namedCountSchema = z.object({ name: z.string(), open: z.number() })

export const outlineResultSchema = z.object({
  ok: z.literal(true),
  lists: z.array(namedCountSchema),
  tags: z.array(namedCountSchema),
  views: z.array(z.object({ name: z.string(), query: z.string() })),
})

export const planResultSchema = z.object({
  ok: z.literal(true),
  date: z.string(),
  tasks: z.array(taskFactsSchema),
  /** Those of them that accepting the plan moves to the day. */
  moved: z.number(),
})

export const askResultSchema = z.object({ ok: z.literal(true) })

export type TaskFacts = z.infer<typeof taskFactsSchema>
export type ChangedTask = z.infer<typeof changedTaskSchema>
export type Failure = z.infer<typeof failureSchema>
export type ListResult = z.infer<typeof listResultSchema>
export type SearchResult = z.infer<typeof searchResultSchema>
export type ChangeResult = z.infer<typeof changeResultSchema>
export type UndoResult = z.infer<typeof undoResultSchema>
export type ChangesResult = z.infer<typeof changesResultSchema>
export type OutlineResult = z.infer<typeof outlineResultSchema>
export type PlanResult = z.infer<typeof planResultSchema>
export type AskResult = z.infer<typeof askResultSchema>
export type ToolResult =
  | Failure
  | ListResult
  | SearchResult
  | ChangeResult
  | UndoResult
  | ChangesResult
  | OutlineResult
  | PlanResult
  | AskResult
