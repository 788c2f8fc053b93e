import { z } from 'zod'

import { todoSchema } from './todo.ts'

/** Where a command came from. */
export const changeSourceSchema = z.enum([
  'chat',
  'widget',
  'list',
  'quick-add',
  'import',
  'command-line',
])

/** One todo before and after; `before` is null for a new one, `after` for a deleted one. */
export const todoChangeSchema = z.strictObject({
  id: todoSchema.shape.id,
  before: todoSchema.nullable(),
  after: todoSchema.nullable(),
})

/**
 * What one command did. The journal stores it, the renderer receives it, undo turns it around and
 * the assistant's reply is built from it. `seq` counts from 1 without gaps.
 */
export const changeSchema = z.strictObject({
  seq: z.int().positive(),
  at: z.iso.datetime(),
  source: changeSourceSchema,
  command: z.enum(['add', 'update', 'complete', 'reopen', 'delete', 'import', 'undo', 'redo']),
  /** The change that this one turned around; set when `command` is `undo` or `redo`. */
  reverts: z.int().positive().nullable(),
  changes: z.array(todoChangeSchema),
})

export type ChangeSource = z.infer<typeof changeSourceSchema>
export type TodoChange = z.infer<typeof todoChangeSchema>
export type Change = z.infer<typeof changeSchema>
