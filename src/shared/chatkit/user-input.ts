import { z } from 'zod'
import { jsonObjectSchema, omittable } from './omittable.ts'

/** Text that a person typed. */
export const userMessageTextContentSchema = z.object({
  type: z.literal('input_text'),
  text: z.string(),
})
/** Text that a person typed. */
export type UserMessageTextContent = z.infer<typeof userMessageTextContentSchema>

/** A tag that a person inserted; `data` must be present on the wire. */
export const userMessageTagContentSchema = z.object({
  type: z.literal('input_tag'),
  id: z.string(),
  text: z.string(),
  data: jsonObjectSchema,
  group: omittable(z.string()),
  interactive: z.boolean().default(false),
})
/** A tag that a person inserted; `data` must be present on the wire. */
export type UserMessageTagContent = z.infer<typeof userMessageTagContentSchema>

/** A part of a user message. */
export const userMessageContentSchema = z.discriminatedUnion('type', [
  userMessageTextContentSchema,
  userMessageTagContentSchema,
])
/** A part of a user message. */
export type UserMessageContent = z.infer<typeof userMessageContentSchema>

/** The tool that a person chose for a message. */
export const toolChoiceSchema = z.object({ id: z.string() })
/** The tool that a person chose for a message. */
export type ToolChoice = z.infer<typeof toolChoiceSchema>

/** How the model is to treat a message. */
export const inferenceOptionsSchema = z.object({
  tool_choice: omittable(toolChoiceSchema),
  model: omittable(z.string()),
})
/** How the model is to treat a message. */
export type InferenceOptions = z.infer<typeof inferenceOptionsSchema>

/** A message as a person sends it; `attachments` holds attachment ids. */
export const userMessageInputSchema = z.object({
  content: z.array(userMessageContentSchema),
  attachments: z.array(z.string()),
  quoted_text: omittable(z.string()),
  inference_options: inferenceOptionsSchema,
})
/** A message as a person sends it; `attachments` holds attachment ids. */
export type UserMessageInput = z.infer<typeof userMessageInputSchema>
