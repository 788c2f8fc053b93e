import { z } from 'zod'

import { colorSchema, outlineSchema, savedFilterSchema } from './outline.ts'
import {
  listNameSchema,
  localDateSchema,
  tagNameSchema,
  todoFieldsSchema,
  todoSchema,
} from './todo.ts'

const idSchema = todoSchema.shape.id
const todoIdsSchema = z.array(idSchema).min(1).max(10_000)

/** The parts of a todo that a person decides; everything but the title may be left out. */
export const todoDraftSchema = todoFieldsSchema
  .pick({
    title: true,
    notes: true,
    priority: true,
    due: true,
    duePhrase: true,
    start: true,
    reminders: true,
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
export const importedTodoSchema = todoFieldsSchema
  .partial()
  .extend({ title: todoSchema.shape.title })

/** A place in the manual order: beside a todo, or at one of its ends. */
export const placeSchema = z.union([
  z.strictObject({ before: idSchema }),
  z.strictObject({ after: idSchema }),
  z.strictObject({ at: z.enum(['first', 'last']) }),
])

const ofTodos = <Type extends string>(type: Type) =>
  z.strictObject({ type: z.literal(type), ids: todoIdsSchema })

/** What a person, a widget or a tool asks of the todo service. Each becomes one change. */
export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('add'),
    todos: z.array(todoDraftSchema).min(1).max(1_000),
    place: placeSchema.optional(),
  }),
  z.strictObject({ type: z.literal('update'), ids: todoIdsSchema, patch: todoPatchSchema }),
  /** Gives todos another day; each keeps its time. Null takes the date away. */
  z.strictObject({
    type: z.literal('reschedule'),
    ids: todoIdsSchema,
    date: localDateSchema.nullable(),
  }),
  ofTodos('complete'),
  ofTodos('reopen'),
  /** Moves a repeating todo to its next date without completing it. */
  ofTodos('skip'),
  /** Moves repeating todos that skip what was missed to their first date from today on. */
  ofTodos('catch-up'),
  /** Puts todos and everything below them into the trash. */
  ofTodos('delete'),
  ofTodos('restore'),
  /** Removes todos in the trash for good. */
  ofTodos('purge'),
  z.strictObject({ type: z.literal('empty-trash') }),
  ofTodos('duplicate'),
  /** Moves todos, in the given order, to a list, below a parent or to another place; what is left out stays. */
  z.strictObject({
    type: z.literal('move'),
    ids: todoIdsSchema,
    list: listNameSchema.optional(),
    parentId: idSchema.nullable().optional(),
    place: placeSchema.optional(),
  }),
  /** Adds and removes tags without touching the others. */
  z.strictObject({
    type: z.literal('tag'),
    ids: todoIdsSchema,
    add: z.array(tagNameSchema).max(100).optional(),
    remove: z.array(tagNameSchema).max(100).optional(),
  }),
  /** Makes a list, or changes its colour or its place among the lists. */
  z.strictObject({
    type: z.literal('save-list'),
    name: listNameSchema,
    color: colorSchema.nullable().optional(),
    /** The place among the lists of the sidebar below the Inbox, from 0; the end when it is not known. */
    position: z.int().nonnegative().optional(),
  }),
  /** Renames a list; with the name of another list, the two become one. */
  z.strictObject({ type: z.literal('rename-list'), from: listNameSchema, to: listNameSchema }),
  /** Deletes a list; its todos go to another list, or into the trash when that is null. */
  z.strictObject({
    type: z.literal('delete-list'),
    name: listNameSchema,
    moveTo: listNameSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('rename-tag'), from: tagNameSchema, to: tagNameSchema }),
  z.strictObject({ type: z.literal('delete-tag'), name: tagNameSchema }),
  /** Makes a saved filter, or changes the one with that id. */
  z.strictObject({
    type: z.literal('save-filter'),
    filter: savedFilterSchema.partial({ id: true, color: true }),
    position: z.int().nonnegative().optional(),
  }),
  z.strictObject({ type: z.literal('delete-filter'), id: savedFilterSchema.shape.id }),
  z.strictObject({
    type: z.literal('import'),
    todos: z.array(importedTodoSchema).max(100_000),
    /** Lists and filters that are added to those that exist. */
    outline: outlineSchema.optional(),
  }),
  z.strictObject({ type: z.literal('undo'), seq: z.int().positive().optional() }),
  z.strictObject({ type: z.literal('redo') }),
])

/** Everything that a command can be called. */
export const commandTypeSchema = z.enum(
  commandSchema.options.map((option) => option.shape.type.value),
)

export type TodoDraft = z.infer<typeof todoDraftSchema>
export type TodoPatch = z.infer<typeof todoPatchSchema>
export type ImportedTodo = z.infer<typeof importedTodoSchema>
export type Place = z.infer<typeof placeSchema>
export type Command = z.infer<typeof commandSchema>
