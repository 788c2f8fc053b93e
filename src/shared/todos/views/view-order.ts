import { z } from 'zod'

import { sortKeySchema } from './sort-todos.ts'

const viewOrderSchema = z.strictObject({
  sort: z.array(sortKeySchema).min(1).max(5),
  group: z.enum(['date', 'list', 'priority', 'tag']).nullable(),
})

/** How the todos of a view are ordered: by one key after the other, in groups or not. */
export type ViewOrder = z.infer<typeof viewOrderSchema>

/** The orders that a person chose, by the key of the view. */
export const viewOrdersSchema = z.record(z.string(), viewOrderSchema)
