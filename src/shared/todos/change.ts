import { z } from 'zod'

import { commandTypeSchema } from './command.ts'
import { outlineSchema } from './outline.ts'
import { type Todo, todoSchema } from './todo.ts'

/** Where a command came from. */
export const changeSourceSchema = z.enum([
  'chat',
  'widget',
  'list',
  'quick-add',
  'import',
  'command-line',
  // The app itself, for example what was in the trash for too long; undo passes over it.
  'upkeep',
])

/** One todo before and after; `before` is null for a new one, `after` for one that is gone for good. */
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
  /** The command that made it; `restore-backup` is asked for in another way. */
  command: z.enum([...commandTypeSchema.options, 'restore-backup']),
  /** The change that this one turned around; set when `command` is `undo` or `redo`. */
  reverts: z.int().positive().nullable(),
  changes: z.array(todoChangeSchema),
  /** The lists and filters before and after, when they changed. */
  outline: z.strictObject({ before: outlineSchema, after: outlineSchema }).optional(),
})

export type ChangeSource = z.infer<typeof changeSourceSchema>
export type TodoChange = z.infer<typeof todoChangeSchema>
export type Change = z.infer<typeof changeSchema>

function outsideTrash(todo: Todo | null): Todo | null {
  return todo === null || todo.deletedAt !== null ? null : todo
}

/**
 * A change as it looks outside the trash: what is put into it has no `after`, what comes back has no
 * `before`.
 */
export function changeOutsideTrash({ id, before, after }: TodoChange): TodoChange {
  return { id, before: outsideTrash(before), after: outsideTrash(after) }
}
