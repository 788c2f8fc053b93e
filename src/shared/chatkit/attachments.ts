import { z } from 'zod'
import { jsonObjectSchema, omittable } from './omittable.ts'

/** Where and how the bytes of an attachment are uploaded. */
export const attachmentUploadDescriptorSchema = z.object({
  url: z.string(),
  method: z.enum(['POST', 'PUT']),
  headers: z.record(z.string(), z.string()).default({}),
})
/** Where and how the bytes of an attachment are uploaded. */
export type AttachmentUploadDescriptor = z.infer<typeof attachmentUploadDescriptorSchema>

const attachmentFields = {
  id: z.string(),
  name: z.string(),
  mime_type: z.string(),
  upload_descriptor: omittable(attachmentUploadDescriptorSchema),
  thread_id: omittable(z.string()),
  metadata: omittable(jsonObjectSchema),
}

/** A file that belongs to a user message; `metadata` stays on the server. */
export const fileAttachmentSchema = z.object({ type: z.literal('file'), ...attachmentFields })
/** A file that belongs to a user message; `metadata` stays on the server. */
export type FileAttachment = z.infer<typeof fileAttachmentSchema>

/** An image that belongs to a user message; `metadata` stays on the server. */
export const imageAttachmentSchema = z.object({
  type: z.literal('image'),
  ...attachmentFields,
  preview_url: z.string(),
})
/** An image that belongs to a user message; `metadata` stays on the server. */
export type ImageAttachment = z.infer<typeof imageAttachmentSchema>

/** Anything that can be attached to a user message. */
export const attachmentSchema = z.discriminatedUnion('type', [
  fileAttachmentSchema,
  imageAttachmentSchema,
])
/** Anything that can be attached to a user message. */
export type Attachment = z.infer<typeof attachmentSchema>

/** What a client says about a file before it uploads it; `size` is in bytes. */
export const attachmentCreateParamsSchema = z.object({
  name: z.string(),
  size: z.number().int().nonnegative(),
  mime_type: z.string(),
})
/** What a client says about a file before it uploads it; `size` is in bytes. */
export type AttachmentCreateParams = z.infer<typeof attachmentCreateParamsSchema>
