import { z } from 'zod'

import { listNameSchema } from './todo.ts'

/** The colours that a list or a saved filter can have; the window decides how each looks. */
export const colorSchema = z.enum([
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'indigo',
  'purple',
  'pink',
  'brown',
  'gray',
])

// A list that the person made or coloured; it exists without todos too.
const listEntrySchema = z.strictObject({
  name: listNameSchema,
  color: colorSchema.nullable(),
})

/** A query that the person keeps under a name; see `parseFilter` for its language. */
export const savedFilterSchema = z.strictObject({
  id: z.string().min(1).max(100),
  name: listNameSchema,
  query: z
    .string()
    .trim()
    .min(1, 'A filter needs a query.')
    .max(2_000, 'A filter can have at most 2,000 characters.'),
  color: colorSchema.nullable(),
})

/** So many lists, and so many filters, at most. */
export const mostEntries = 1_000

/** What is beside the todos: lists and saved filters, each in the order of the sidebar. */
export const outlineSchema = z.strictObject({
  lists: z.array(listEntrySchema).max(mostEntries),
  filters: z.array(savedFilterSchema).max(mostEntries),
})

export type Color = z.infer<typeof colorSchema>
export type SavedFilter = z.infer<typeof savedFilterSchema>
export type Outline = z.infer<typeof outlineSchema>

/** The outline on the first day. */
export const emptyOutline: Outline = { lists: [], filters: [] }
