import { z } from 'zod'
import { lenientIconSchema } from './icons.ts'
import { threadItemUpdateSchema } from './item-updates.ts'
import { threadItemSchema } from './items.ts'
import { jsonObjectSchema, omittable } from './omittable.ts'
import { threadSchema } from './threads.ts'

/** A new thread exists. */
export const threadCreatedEventSchema = z.object({
  type: z.literal('thread.created'),
  thread: threadSchema,
})
/** A new thread exists. */
export type ThreadCreatedEvent = z.infer<typeof threadCreatedEventSchema>

/** Title, status or image domains of the thread changed; its `items` are always empty here. */
export const threadUpdatedEventSchema = z.object({
  type: z.literal('thread.updated'),
  thread: threadSchema,
})
/** Title, status or image domains of the thread changed; its `items` are always empty here. */
export type ThreadUpdatedEvent = z.infer<typeof threadUpdatedEventSchema>

/** An item appears and will grow. */
export const threadItemAddedEventSchema = z.object({
  type: z.literal('thread.item.added'),
  item: threadItemSchema,
})
/** An item appears and will grow. */
export type ThreadItemAddedEvent = z.infer<typeof threadItemAddedEventSchema>

/** An item that is on screen changes. */
export const threadItemUpdatedEventSchema = z.object({
  type: z.literal('thread.item.updated'),
  item_id: z.string(),
  update: threadItemUpdateSchema,
})
/** An item that is on screen changes. */
export type ThreadItemUpdatedEvent = z.infer<typeof threadItemUpdatedEventSchema>

/** An item is complete. */
export const threadItemDoneEventSchema = z.object({
  type: z.literal('thread.item.done'),
  item: threadItemSchema,
})
/** An item is complete. */
export type ThreadItemDoneEvent = z.infer<typeof threadItemDoneEventSchema>

/** An item is gone. */
export const threadItemRemovedEventSchema = z.object({
  type: z.literal('thread.item.removed'),
  item_id: z.string(),
})
/** An item is gone. */
export type ThreadItemRemovedEvent = z.infer<typeof threadItemRemovedEventSchema>

/** An item is replaced in its place. */
export const threadItemReplacedEventSchema = z.object({
  type: z.literal('thread.item.replaced'),
  item: threadItemSchema,
})
/** An item is replaced in its place. */
export type ThreadItemReplacedEvent = z.infer<typeof threadItemReplacedEventSchema>

/** What a client may do with a stream. */
export const streamOptionsSchema = z.object({ allow_cancel: z.boolean() })
/** What a client may do with a stream. */
export type StreamOptions = z.infer<typeof streamOptionsSchema>

/** Says what a client may do with this stream. */
export const streamOptionsEventSchema = z.object({
  type: z.literal('stream_options'),
  stream_options: streamOptionsSchema,
})
/** Says what a client may do with this stream. */
export type StreamOptionsEvent = z.infer<typeof streamOptionsEventSchema>

/** A transient line that says what is going on. */
export const progressUpdateEventSchema = z.object({
  type: z.literal('progress_update'),
  icon: lenientIconSchema,
  text: z.string(),
})
/** A transient line that says what is going on. */
export type ProgressUpdateEvent = z.infer<typeof progressUpdateEventSchema>

/** Asks the host page for an effect. */
export const clientEffectEventSchema = z.object({
  type: z.literal('client_effect'),
  name: z.string(),
  data: jsonObjectSchema.default({}),
})
/** Asks the host page for an effect. */
export type ClientEffectEvent = z.infer<typeof clientEffectEventSchema>

/** The turn failed; `message` comes with code `custom`, other codes have texts of the client. */
export const errorEventSchema = z.object({
  type: z.literal('error'),
  code: z.string().default('custom'),
  message: omittable(z.string()),
  allow_retry: z.boolean().default(false),
})
/** The turn failed; `message` comes with code `custom`, other codes have texts of the client. */
export type ErrorEvent = z.infer<typeof errorEventSchema>

/** A banner for the person; `message` is Markdown. */
export const noticeEventSchema = z.object({
  type: z.literal('notice'),
  level: z.enum(['info', 'warning', 'danger']),
  message: z.string(),
  title: omittable(z.string()),
})
/** A banner for the person; `message` is Markdown. */
export type NoticeEvent = z.infer<typeof noticeEventSchema>

/** Anything that a streaming answer can hold. */
export const threadStreamEventSchema = z.discriminatedUnion('type', [
  threadCreatedEventSchema,
  threadUpdatedEventSchema,
  threadItemAddedEventSchema,
  threadItemUpdatedEventSchema,
  threadItemDoneEventSchema,
  threadItemRemovedEventSchema,
  threadItemReplacedEventSchema,
  streamOptionsEventSchema,
  progressUpdateEventSchema,
  clientEffectEventSchema,
  errorEventSchema,
  noticeEventSchema,
])
/** Anything that a streaming answer can hold. */
export type ThreadStreamEvent = z.infer<typeof threadStreamEventSchema>

/** The received event, or null if the event, its item or its update is of a kind this client does not know. */
export function parseThreadStreamEvent(value: unknown): ThreadStreamEvent | null {
  const parsed = threadStreamEventSchema.safeParse(value)
  return parsed.success ? parsed.data : null
}
