import { z } from 'zod'

import { todoSchema } from './todo.ts'

const todoIdsSchema = z.array(todoSchema.shape.id).min(1).max(10_000)

/** The parts of a todo that a person decides; everything but the title may be left out. */
export const todoDraftSchema = todoSchema
  .pick({
    title: true,
    notes: true,
    priority: true,
    due: true,
    start: true,
    repeat: true,
    list: true,
    tags: true,
    parentId: true,
  })
  .partial()
  .extend({ title: todoSchema.shape.title })

/** New values for some parts of a todo; what is left out stays as it is. */
export const todoPatchSchema = todoDraftSchema.partial()

/** A todo of an import file: every field but `title` may be left out. */
export const importedTodoSchema = todoSchema.partial().extend({ title: todoSchema.shape.title })

/** What a person, a widget or a tool asks of the todo service. Each becomes one change. */
export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('add'), todos: z.array(todoDraftSchema).min(1).max(1_000) }),
  z.strictObject({ type: z.literal('update'), ids: todoIdsSchema, patch: todoPatchSchema }),
  z.strictObject({ type: z.literal('complete'), ids: todoIdsSchema }),
  z.strictObject({ type: z.literal('reopen'), ids: todoIdsSchema }),
  z.strictObject({ type: z.literal('delete'), ids: todoIdsSchema }),
  z.strictObject({ type: z.literal('import'), todos: z.array(importedTodoSchema).max(100_000) }),
  z.strictObject({ type: z.literal('undo'), seq: z.int().positive().optional() }),
  z.strictObject({ type: z.literal('redo') }),
])

export type TodoDraft = z.infer<typeof todoDraftSchema>
export type TodoPatch = z.infer<typeof todoPatchSchema>
export type ImportedTodo = z.infer<typeof importedTodoSchema>
export type Command = z.infer<typeof commandSchema>
