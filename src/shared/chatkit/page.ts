import { z } from 'zod'
import { omittable } from './omittable.ts'

/** One page of a list; `after` is the cursor to send for the next page. */
export interface Page<Row> {
  data: Row[]
  has_more: boolean
  after?: string | undefined
}

/** The schema of a page whose rows all match `row`. */
export function pageSchema<Row extends z.ZodType>(row: Row) {
  return z.object({
    data: z.array(row).default([]),
    has_more: z.boolean().default(false),
    after: omittable(z.string()),
  })
}

/** The schema of a page that leaves out rows it does not understand, as a client must. */
export function lenientPageSchema<Row extends z.ZodType>(row: Row) {
  return z.object({
    data: z
      .array(z.unknown())
      .default([])
      .transform((rows) => rows.flatMap(understood(row))),
    has_more: z.boolean().default(false),
    after: omittable(z.string()),
  })
}

function understood<Row extends z.ZodType>(row: Row) {
  return (value: unknown): z.output<Row>[] => {
    const parsed = row.safeParse(value)
    return parsed.success ? [parsed.data] : []
  }
}
