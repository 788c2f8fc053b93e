import { z } from 'zod'
import { attachmentSchema } from './attachments.ts'
import { jsonObjectSchema, omittable, requiredJsonSchema } from './omittable.ts'
import { annotationSchema } from './sources.ts'
import { structuredInputSchema } from './structured-input.ts'
import { inferenceOptionsSchema, userMessageContentSchema } from './user-input.ts'
import { receivedWidgetRootSchema } from './widgets.ts'
import { taskSchema, workflowSchema } from './workflow.ts'

const itemFields = { id: z.string(), thread_id: z.string(), created_at: z.string() }

/** A message of the person. */
export const userMessageItemSchema = z.object({
  ...itemFields,
  type: z.literal('user_message'),
  content: z.array(userMessageContentSchema),
  attachments: z.array(attachmentSchema).default([]),
  quoted_text: omittable(z.string()),
  inference_options: inferenceOptionsSchema,
})
/** A message of the person. */
export type UserMessageItem = z.infer<typeof userMessageItemSchema>

/** A part of an assistant message: Markdown text and its references. */
export const assistantMessageContentSchema = z.object({
  annotations: z.array(annotationSchema).default([]),
  text: z.string(),
  type: z.literal('output_text').default('output_text'),
})
/** A part of an assistant message: Markdown text and its references. */
export type AssistantMessageContent = z.infer<typeof assistantMessageContentSchema>

/** A message of the assistant. */
export const assistantMessageItemSchema = z.object({
  ...itemFields,
  type: z.literal('assistant_message'),
  content: z.array(assistantMessageContentSchema),
})
/** A message of the assistant. */
export type AssistantMessageItem = z.infer<typeof assistantMessageItemSchema>

/** A tool that the client is asked to run, and what it answered. */
export const clientToolCallItemSchema = z.object({
  ...itemFields,
  type: z.literal('client_tool_call'),
  status: z.enum(['pending', 'completed']).default('pending'),
  call_id: z.string(),
  name: z.string(),
  arguments: jsonObjectSchema,
  output: z.unknown().optional(),
})
/** A tool that the client is asked to run, and what it answered. */
export type ClientToolCallItem = z.infer<typeof clientToolCallItemSchema>

/** A widget in the thread; `copy_text` is what copying the turn yields for it. */
export const widgetItemSchema = z.object({
  ...itemFields,
  type: z.literal('widget'),
  widget: receivedWidgetRootSchema,
  copy_text: omittable(z.string()),
})
/** A widget in the thread; `copy_text` is what copying the turn yields for it. */
export type WidgetItem = z.infer<typeof widgetItemSchema>

/** A picture that a model made. */
export const generatedImageSchema = z.object({ id: z.string(), url: z.string() })
/** A picture that a model made. */
export type GeneratedImage = z.infer<typeof generatedImageSchema>

/** A place for a picture that a model makes; without `image` it is still being made. */
export const generatedImageItemSchema = z.object({
  ...itemFields,
  type: z.literal('generated_image'),
  image: omittable(generatedImageSchema),
})
/** A place for a picture that a model makes; without `image` it is still being made. */
export type GeneratedImageItem = z.infer<typeof generatedImageItemSchema>

/** Questions to the person. */
export const structuredInputItemSchema = z.object({
  ...itemFields,
  type: z.literal('structured_input'),
  status: z.enum(['pending', 'answered', 'skipped']).default('pending'),
  inputs: z.array(structuredInputSchema),
})
/** Questions to the person. */
export type StructuredInputItem = z.infer<typeof structuredInputItemSchema>

/** A single step that stands on its own. */
export const taskItemSchema = z.object({ ...itemFields, type: z.literal('task'), task: taskSchema })
/** A single step that stands on its own. */
export type TaskItem = z.infer<typeof taskItemSchema>

/** A workflow in the thread. */
export const workflowItemSchema = z.object({
  ...itemFields,
  type: z.literal('workflow'),
  workflow: workflowSchema,
})
/** A workflow in the thread. */
export type WorkflowItem = z.infer<typeof workflowItemSchema>

/** Marks that the assistant's turn is over. */
export const endOfTurnItemSchema = z.object({ ...itemFields, type: z.literal('end_of_turn') })
/** Marks that the assistant's turn is over. */
export type EndOfTurnItem = z.infer<typeof endOfTurnItemSchema>

/** Context for the model that is stored in the thread and never sent to a client. */
export const hiddenContextItemSchema = z.object({
  ...itemFields,
  type: z.literal('hidden_context_item'),
  content: requiredJsonSchema,
})
/** Context for the model that is stored in the thread and never sent to a client. */
export type HiddenContextItem = z.infer<typeof hiddenContextItemSchema>

/** Context that the server itself stores for the model; never sent to a client. */
export const sdkHiddenContextItemSchema = z.object({
  ...itemFields,
  type: z.literal('sdk_hidden_context'),
  content: z.string(),
})
/** Context that the server itself stores for the model; never sent to a client. */
export type SDKHiddenContextItem = z.infer<typeof sdkHiddenContextItemSchema>

/** Anything that a thread can hold. */
export const threadItemSchema = z.discriminatedUnion('type', [
  userMessageItemSchema,
  assistantMessageItemSchema,
  clientToolCallItemSchema,
  widgetItemSchema,
  generatedImageItemSchema,
  structuredInputItemSchema,
  workflowItemSchema,
  taskItemSchema,
  hiddenContextItemSchema,
  sdkHiddenContextItemSchema,
  endOfTurnItemSchema,
])
/** Anything that a thread can hold. */
export type ThreadItem = z.infer<typeof threadItemSchema>

/** Whether the item must never leave the server. */
export function isHiddenItem(item: ThreadItem): item is HiddenContextItem | SDKHiddenContextItem {
  return item.type === 'hidden_context_item' || item.type === 'sdk_hidden_context'
}
