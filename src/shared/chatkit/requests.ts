import { z } from 'zod'
import { actionSchema } from './actions.ts'
import { attachmentCreateParamsSchema } from './attachments.ts'
import { threadItemSchema } from './items.ts'
import { jsonObjectSchema, omittable, requiredJsonSchema } from './omittable.ts'
import { structuredInputSubmissionSchema } from './structured-input.ts'
import { userMessageInputSchema } from './user-input.ts'

function requestSchema<Type extends string, Params extends z.ZodType>(type: Type, params: Params) {
  return z.object({ type: z.literal(type), params, metadata: jsonObjectSchema.default({}) })
}

const threadId = { thread_id: z.string() }
const paging = {
  limit: omittable(z.number().int().nonnegative()),
  order: z.enum(['asc', 'desc']).default('desc'),
  after: omittable(z.string()),
}
const base64Schema = z
  .string()
  .refine((text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(text), {
    error: 'Invalid base64',
  })
const customActionParams = z.object({
  ...threadId,
  item_id: omittable(z.string()),
  action: actionSchema,
})

/** A verdict on items of the assistant. */
export const feedbackKindSchema = z.enum(['positive', 'negative'])
/** A verdict on items of the assistant. */
export type FeedbackKind = z.infer<typeof feedbackKindSchema>

/** Starts a thread with a first message. */
export const threadsCreateReqSchema = requestSchema(
  'threads.create',
  z.object({ input: userMessageInputSchema }),
)
/** Starts a thread with a first message. */
export type ThreadsCreateReq = z.infer<typeof threadsCreateReqSchema>

/** Sends a message into a thread. */
export const threadsAddUserMessageReqSchema = requestSchema(
  'threads.add_user_message',
  z.object({ ...threadId, input: userMessageInputSchema }),
)
/** Sends a message into a thread. */
export type ThreadsAddUserMessageReq = z.infer<typeof threadsAddUserMessageReqSchema>

/** Answers the pending client tool call of a thread. */
export const threadsAddClientToolOutputReqSchema = requestSchema(
  'threads.add_client_tool_output',
  z.object({ ...threadId, result: requiredJsonSchema }),
)
/** Answers the pending client tool call of a thread. */
export type ThreadsAddClientToolOutputReq = z.infer<typeof threadsAddClientToolOutputReqSchema>

/** Answers the questions of a structured input item. */
export const threadsAddStructuredInputReqSchema = requestSchema(
  'threads.add_structured_input',
  z.object({ ...threadId, item_id: z.string(), input: structuredInputSubmissionSchema }),
)
/** Answers the questions of a structured input item. */
export type ThreadsAddStructuredInputReq = z.infer<typeof threadsAddStructuredInputReqSchema>

/** Answers a user message again, dropping everything after it. */
export const threadsRetryAfterItemReqSchema = requestSchema(
  'threads.retry_after_item',
  z.object({ ...threadId, item_id: z.string() }),
)
/** Answers a user message again, dropping everything after it. */
export type ThreadsRetryAfterItemReq = z.infer<typeof threadsRetryAfterItemReqSchema>

/** Runs a widget's action with a streaming answer. */
export const threadsCustomActionReqSchema = requestSchema(
  'threads.custom_action',
  customActionParams,
)
/** Runs a widget's action with a streaming answer. */
export type ThreadsCustomActionReq = z.infer<typeof threadsCustomActionReqSchema>

/** Runs a widget's action and answers with at most one changed item. */
export const threadsSyncCustomActionReqSchema = requestSchema(
  'threads.sync_custom_action',
  customActionParams,
)
/** Runs a widget's action and answers with at most one changed item. */
export type ThreadsSyncCustomActionReq = z.infer<typeof threadsSyncCustomActionReqSchema>

/** Loads a thread with the oldest page of its items. */
export const threadsGetByIdReqSchema = requestSchema('threads.get_by_id', z.object(threadId))
/** Loads a thread with the oldest page of its items. */
export type ThreadsGetByIdReq = z.infer<typeof threadsGetByIdReqSchema>

/** Loads a page of threads. */
export const threadsListReqSchema = requestSchema('threads.list', z.object(paging))
/** Loads a page of threads. */
export type ThreadsListReq = z.infer<typeof threadsListReqSchema>

/** Loads a page of a thread's items. */
export const itemsListReqSchema = requestSchema('items.list', z.object({ ...threadId, ...paging }))
/** Loads a page of a thread's items. */
export type ItemsListReq = z.infer<typeof itemsListReqSchema>

/** Renames a thread. */
export const threadsUpdateReqSchema = requestSchema(
  'threads.update',
  z.object({ ...threadId, title: z.string() }),
)
/** Renames a thread. */
export type ThreadsUpdateReq = z.infer<typeof threadsUpdateReqSchema>

/** Deletes a thread and its items. */
export const threadsDeleteReqSchema = requestSchema('threads.delete', z.object(threadId))
/** Deletes a thread and its items. */
export type ThreadsDeleteReq = z.infer<typeof threadsDeleteReqSchema>

/** Gives a verdict on items. */
export const itemsFeedbackReqSchema = requestSchema(
  'items.feedback',
  z.object({ ...threadId, item_ids: z.array(z.string()), kind: feedbackKindSchema }),
)
/** Gives a verdict on items. */
export type ItemsFeedbackReq = z.infer<typeof itemsFeedbackReqSchema>

/** Announces an attachment that will be uploaded. */
export const attachmentsCreateReqSchema = requestSchema(
  'attachments.create',
  attachmentCreateParamsSchema,
)
/** Announces an attachment that will be uploaded. */
export type AttachmentsCreateReq = z.infer<typeof attachmentsCreateReqSchema>

/** Deletes an attachment. */
export const attachmentsDeleteReqSchema = requestSchema(
  'attachments.delete',
  z.object({ attachment_id: z.string() }),
)
/** Deletes an attachment. */
export type AttachmentsDeleteReq = z.infer<typeof attachmentsDeleteReqSchema>

/** Turns recorded speech into text. */
export const inputTranscribeReqSchema = requestSchema(
  'input.transcribe',
  z.object({ audio_base64: base64Schema, mime_type: z.string() }),
)
/** Turns recorded speech into text. */
export type InputTranscribeReq = z.infer<typeof inputTranscribeReqSchema>

/** The requests that are answered with a stream of events. */
export const streamingReqSchema = z.discriminatedUnion('type', [
  threadsCreateReqSchema,
  threadsAddUserMessageReqSchema,
  threadsAddClientToolOutputReqSchema,
  threadsAddStructuredInputReqSchema,
  threadsRetryAfterItemReqSchema,
  threadsCustomActionReqSchema,
])
/** The requests that are answered with a stream of events. */
export type StreamingReq = z.infer<typeof streamingReqSchema>

/** The requests that are answered with one JSON document. */
export const nonStreamingReqSchema = z.discriminatedUnion('type', [
  threadsGetByIdReqSchema,
  threadsListReqSchema,
  itemsListReqSchema,
  itemsFeedbackReqSchema,
  attachmentsCreateReqSchema,
  attachmentsDeleteReqSchema,
  threadsUpdateReqSchema,
  threadsDeleteReqSchema,
  inputTranscribeReqSchema,
  threadsSyncCustomActionReqSchema,
])
/** The requests that are answered with one JSON document. */
export type NonStreamingReq = z.infer<typeof nonStreamingReqSchema>

/** Every request of the protocol. */
export const chatKitReqSchema = z.discriminatedUnion('type', [
  streamingReqSchema,
  nonStreamingReqSchema,
])
/** Every request of the protocol. */
export type ChatKitReq = z.infer<typeof chatKitReqSchema>

const streamingTypes: ReadonlySet<string> = new Set(
  streamingReqSchema.options.map((option) => option.shape.type.value),
)
const nonStreamingTypes: ReadonlySet<string> = new Set(
  nonStreamingReqSchema.options.map((option) => option.shape.type.value),
)

/** Whether the protocol has a request of this type. */
export function isChatKitReqType(type: string): type is ChatKitReq['type'] {
  return streamingTypes.has(type) || nonStreamingTypes.has(type)
}

/** Whether the request is answered with a stream of events. */
export function isStreamingReq(request: ChatKitReq): request is StreamingReq {
  return streamingTypes.has(request.type)
}

/** The answer to a sync action: the item it changed, if any. */
export const syncCustomActionResponseSchema = z.object({
  updated_item: omittable(threadItemSchema),
})
/** The answer to a sync action: the item it changed, if any. */
export type SyncCustomActionResponse = z.infer<typeof syncCustomActionResponseSchema>

/** The answer to a transcription. */
export const transcriptionResultSchema = z.object({ text: z.string() })
/** The answer to a transcription. */
export type TranscriptionResult = z.infer<typeof transcriptionResultSchema>
