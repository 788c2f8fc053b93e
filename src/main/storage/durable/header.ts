import { z } from 'zod'

const numberSchema = z.int().nonnegative()

const snapshotHeaderSchema = z.looseObject({
  format: z.string(),
  version: z.int().positive(),
  kind: z.literal('snapshot'),
  number: numberSchema,
  entries: numberSchema,
})

const journalHeaderSchema = z.looseObject({
  format: z.string(),
  version: z.int().positive(),
  kind: z.literal('journal'),
  number: numberSchema,
  snapshot: numberSchema,
  after: z.looseObject({ number: numberSchema, length: numberSchema }).nullable(),
})

const headerSchema = z.discriminatedUnion('kind', [snapshotHeaderSchema, journalHeaderSchema])

/**
 * The first record of a snapshot: `number` is that of the first journal whose changes are not in it,
 * `entries` how many entries follow.
 */
export type SnapshotHeader = z.infer<typeof snapshotHeaderSchema>

/**
 * The first record of a journal. `snapshot` is the newest snapshot then, 0 for none; `after` is the
 * journal before this one and how much of it counts, whatever else a failed write left there.
 */
export type JournalHeader = z.infer<typeof journalHeaderSchema>

/** The header in a record's value, of whatever version; null when it is none. */
export function readHeader(value: unknown): SnapshotHeader | JournalHeader | null {
  return headerSchema.safeParse(value).data ?? null
}
