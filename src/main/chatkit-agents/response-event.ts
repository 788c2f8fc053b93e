import { z } from 'zod'
import { fieldOf } from './field-of.ts'

const partIndex = { item_id: z.string(), content_index: z.number() }
const summaryIndex = { item_id: z.string(), summary_index: z.number() }

const contentPartSchema = z.union([
  z
    .object({ type: z.literal('output_text'), text: z.string(), annotations: z.unknown() })
    .transform(({ text, annotations }) => ({ text, annotations })),
  z
    .object({ type: z.literal('refusal'), refusal: z.string() })
    .transform(({ refusal }) => ({ text: refusal, annotations: [] as unknown })),
  z.object({ type: z.string() }).transform(() => null),
])

/** A part of a message as the Responses API gives it; null if it is of a kind that is not shown. */
export type ResponseContentPart = z.infer<typeof contentPartSchema>

const outputItemSchema = z.union([
  z.object({
    type: z.literal('message'),
    id: z.string(),
    content: z.array(contentPartSchema).default([]),
  }),
  z.object({ type: z.literal('reasoning'), id: z.string() }),
  z.object({
    type: z.literal('image_generation_call'),
    id: z.string(),
    result: z.string().nullish(),
  }),
  z.object({ type: z.string() }).transform(() => ({ type: 'other' as const })),
])

/** The events of the Responses API that matter for a thread. */
const responseEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('response.output_item.added'), item: outputItemSchema }),
  z.object({ type: z.literal('response.output_item.done'), item: outputItemSchema }),
  z.object({
    type: z.literal('response.content_part.added'),
    ...partIndex,
    part: contentPartSchema,
  }),
  z.object({ type: z.literal('response.output_text.delta'), ...partIndex, delta: z.string() }),
  z.object({ type: z.literal('response.refusal.delta'), ...partIndex, delta: z.string() }),
  z.object({ type: z.literal('response.output_text.done'), ...partIndex, text: z.string() }),
  z.object({ type: z.literal('response.refusal.done'), ...partIndex, refusal: z.string() }),
  z.object({
    type: z.literal('response.output_text.annotation.added'),
    ...partIndex,
    annotation: z.unknown(),
  }),
  z.object({
    type: z.literal('response.reasoning_summary_text.delta'),
    ...summaryIndex,
    delta: z.string(),
  }),
  z.object({
    type: z.literal('response.reasoning_summary_text.done'),
    ...summaryIndex,
    text: z.string(),
  }),
  z.object({
    type: z.literal('response.image_generation_call.partial_image'),
    item_id: z.string(),
    partial_image_b64: z.string(),
    partial_image_index: z.number(),
  }),
])

/** An event of the Responses API that matters for a thread. */
export type ResponseEvent = z.infer<typeof responseEventSchema>

const knownTypes: ReadonlySet<unknown> = new Set(
  responseEventSchema.options.map((option) => option.shape.type.value),
)

/** The event, or null if it does not matter for a thread. */
export function parseResponseEvent(event: unknown): ResponseEvent | null {
  if (isTextDelta(event)) return event
  if (!knownTypes.has(fieldOf(event, 'type'))) return null
  const parsed = responseEventSchema.safeParse(event)
  return parsed.success ? parsed.data : null
}

type TextDelta = Extract<ResponseEvent, { type: 'response.output_text.delta' }>

// Nearly all events are of this type, and looking costs a hundredth of parsing.
function isTextDelta(event: unknown): event is TextDelta {
  return (
    typeof event === 'object' &&
    event !== null &&
    'type' in event &&
    event.type === 'response.output_text.delta' &&
    'item_id' in event &&
    typeof event.item_id === 'string' &&
    'content_index' in event &&
    typeof event.content_index === 'number' &&
    'delta' in event &&
    typeof event.delta === 'string'
  )
}
