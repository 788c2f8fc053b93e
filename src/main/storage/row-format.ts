import { z } from 'zod'

import type { Format } from './durable/format.ts'

/** A row of a table; its id tells it from all others. */
export interface Row {
  id: string
}

/** The rows by id, in the order of their insertion. */
export type Rows<Item extends Row> = Map<string, Item>

/** A row that is new or replaces the one of its id, or the id of a row that is gone. */
export type RowEntry<Item extends Row> = { put: Item } | { remove: string }

/** How a table of rows is stored. `schema` only looks, so that what a later version added stays. */
export function rowFormat<Item extends Row>(
  name: string,
  schema: z.ZodType<Item>,
): Format<Rows<Item>, RowEntry<Item>> {
  const entrySchema = z.union([z.object({ put: schema }), z.object({ remove: z.string() })])
  return {
    name,
    version: 2,
    empty: () => new Map(),
    parse: (value) => entrySchema.parse(value),
    apply(rows, entry) {
      if ('put' in entry) rows.set(entry.put.id, entry.put)
      else rows.delete(entry.remove)
    },
    freeze: (rows) => ({ count: rows.size, entries: putAll([...rows.values()]) }),
  }
}

/** What an entry has to look like in a table that keeps its rows in the order of a snapshot. */
export function rowEntrySchema<Item extends Row>(schema: z.ZodType<Item>) {
  return z.union([
    z.object({ row: schema }),
    z.object({ put: schema }),
    z.object({ remove: z.string() }),
  ])
}

function* putAll<Item extends Row>(rows: readonly Item[]): Generator<RowEntry<Item>> {
  for (const put of rows) yield { put }
}
