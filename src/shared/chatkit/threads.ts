import { z } from 'zod'
import { threadItemSchema } from './items.ts'
import { jsonObjectSchema, omittable } from './omittable.ts'
import { lenientPageSchema } from './page.ts'

/** The thread takes messages. */
export const activeStatusSchema = z.object({ type: z.literal('active') })
/** The thread takes messages. */
export type ActiveStatus = z.infer<typeof activeStatusSchema>

/** The thread takes no messages at the moment. */
export const lockedStatusSchema = z.object({
  type: z.literal('locked'),
  reason: omittable(z.string()),
})
/** The thread takes no messages at the moment. */
export type LockedStatus = z.infer<typeof lockedStatusSchema>

/** The thread takes no messages any more. */
export const closedStatusSchema = z.object({
  type: z.literal('closed'),
  reason: omittable(z.string()),
})
/** The thread takes no messages any more. */
export type ClosedStatus = z.infer<typeof closedStatusSchema>

/** Whether a thread takes messages. */
export const threadStatusSchema = z.discriminatedUnion('type', [
  activeStatusSchema,
  lockedStatusSchema,
  closedStatusSchema,
])
/** Whether a thread takes messages. */
export type ThreadStatus = z.infer<typeof threadStatusSchema>

const threadFields = {
  title: omittable(z.string()),
  id: z.string(),
  created_at: z.string(),
  status: threadStatusSchema.default({ type: 'active' }),
  allowed_image_domains: omittable(z.array(z.string())),
  metadata: jsonObjectSchema.default({}),
}

/** A thread without its items; `metadata` stays on the server. */
export const threadMetadataSchema = z.object(threadFields)
/** A thread without its items; `metadata` stays on the server. */
export type ThreadMetadata = z.infer<typeof threadMetadataSchema>

/** A thread with a page of its items; items of unknown types are left out when parsed. */
export const threadSchema = z.object({
  ...threadFields,
  items: lenientPageSchema(threadItemSchema),
})
/** A thread with a page of its items. */
export type Thread = z.infer<typeof threadSchema>
