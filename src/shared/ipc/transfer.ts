import { z } from 'zod'

import { formatNames } from '../todos/formats/format.ts'
import { todoSchema } from '../todos/todo.ts'

const countSchema = z.int().nonnegative()

/** Sentences about what went wrong, the first ones of them. */
const refusalSchema = z.strictObject({ ok: z.literal(false), errors: z.array(z.string()).min(1) })

/** How to read the file that was chosen; a format of null is found out. */
export const importChoiceSchema = z.strictObject({
  format: z.enum(formatNames).nullable(),
  skipDuplicates: z.boolean(),
})

/** What an import would do, with the first few of what is named one by one. */
export const importSummarySchema = z.strictObject({
  ok: z.literal(true),
  format: z.enum(formatNames),
  added: countSchema,
  updated: countSchema,
  unchanged: countSchema,
  addedDone: countSchema,
  duplicates: z.strictObject({ count: countSchema, titles: z.array(z.string()) }),
  newLists: z.array(z.string()),
  newFilters: z.array(z.string()),
  drops: z.strictObject({
    count: countSchema,
    first: z.array(z.strictObject({ line: countSchema.nullable(), message: z.string() })),
  }),
})

/** What an import would do, or why it cannot be done. */
export const importPreviewSchema = z.union([importSummarySchema, refusalSchema])

/** What was imported, or why nothing was. */
export const importOutcomeSchema = z.union([
  z.strictObject({ ok: z.literal(true), added: countSchema, updated: countSchema }),
  refusalSchema,
])

/** What to export; without ids everything. */
export const exportRequestSchema = z.strictObject({
  format: z.enum(formatNames),
  ids: z.array(todoSchema.shape.id).max(100_000).nullable(),
  /** The name of the file, without its ending. */
  name: z.string().max(120),
})

/** How an export ended; `lost` says in sentences what the format could not hold. */
export const exportOutcomeSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('cancelled') }),
  z.strictObject({
    state: z.literal('saved'),
    fileName: z.string(),
    count: countSchema,
    lost: z.array(z.string()),
  }),
  z.strictObject({ state: z.literal('failed'), message: z.string() }),
])

/** The file that was chosen for an import; null when none was. */
export const chosenFileSchema = z
  .union([z.strictObject({ ok: z.literal(true), fileName: z.string() }), refusalSchema])
  .nullable()

/** How far an import is: a backup is made first, then the file is read, and what it does is stored. */
export const importStageSchema = z.enum(['backing-up', 'reading', 'saving'])

/** How far an import is. */
export type ImportStage = z.infer<typeof importStageSchema>

/** How to read the file that was chosen. */
export type ImportChoice = z.infer<typeof importChoiceSchema>

/** What an import would do. */
export type ImportSummary = z.infer<typeof importSummarySchema>

/** What an import would do, or why it cannot be done. */
export type ImportPreviewAnswer = z.infer<typeof importPreviewSchema>

/** What was imported, or why nothing was. */
export type ImportOutcome = z.infer<typeof importOutcomeSchema>

/** What to export. */
export type ExportRequest = z.infer<typeof exportRequestSchema>

/** How an export ended. */
export type ExportOutcome = z.infer<typeof exportOutcomeSchema>

/** The file that was chosen for an import. */
export type ChosenFile = z.infer<typeof chosenFileSchema>
