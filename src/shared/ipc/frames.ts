import { z } from 'zod'

const frameBase = { streamId: z.string(), seq: z.int().nonnegative() }

/**
 * One piece of a ChatKit answer on its way to the renderer. `seq` counts from 0 without gaps in
 * each stream; `head` comes first, then any number of `chunk`, then exactly one terminal frame
 * (`end` or `failed`).
 */
export const frameSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...frameBase,
    kind: z.literal('head'),
    status: z.int(),
    headers: z.record(z.string(), z.string()),
  }),
  z.strictObject({ ...frameBase, kind: z.literal('chunk'), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({ ...frameBase, kind: z.literal('end') }),
  z.strictObject({ ...frameBase, kind: z.literal('failed'), message: z.string() }),
])

export type Frame = z.infer<typeof frameSchema>
