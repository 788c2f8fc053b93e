import { z } from 'zod'

import {
  attachmentSchema,
  threadMetadataSchema,
  type Attachment,
  type ThreadItem,
  type ThreadMetadata,
} from '../../shared/chatkit/index.ts'
import { createdRowFormat } from './created-rows.ts'
import { rowFormat } from './row-format.ts'

/** A thread in the list of threads; `file` is the name that the files with its items begin with. */
export interface ThreadRow {
  id: string
  file: string
  thread: ThreadMetadata
}

const itemFieldsSchema = z.looseObject({
  id: z.string(),
  thread_id: z.string(),
  created_at: z.string(),
  type: z.string(),
})

// Parsing would drop the fields and item types that a later version added, so these only look.
const threadSchema = looking<ThreadMetadata>(threadMetadataSchema)
const itemSchema = looking<ThreadItem>(itemFieldsSchema)
const storedAttachmentSchema = looking<Attachment>(attachmentSchema)

/** How the list of threads is stored. */
export const threadListFormat = rowFormat<ThreadRow>(
  'offhand-threads',
  z.object({ id: z.string(), file: z.string(), thread: threadSchema }),
)

/** How the items of one thread are stored. */
export const itemFormat = createdRowFormat<ThreadItem>('offhand-items', itemSchema)

/** How the metadata of attachments are stored. */
export const attachmentFormat = rowFormat<Attachment>('offhand-attachments', storedAttachmentSchema)

/** The JSON form of a thread, so that memory holds exactly what a restart would find. */
export function storedThread(thread: ThreadMetadata): ThreadMetadata {
  return threadSchema.parse(asJson(thread))
}

/** The JSON form of an item, so that memory holds exactly what a restart would find. */
export function storedItem(item: ThreadItem): ThreadItem {
  return itemSchema.parse(asJson(item))
}

/** The JSON form of an attachment, so that memory holds exactly what a restart would find. */
export function storedAttachment(attachment: Attachment): Attachment {
  return storedAttachmentSchema.parse(asJson(attachment))
}

function looking<Value>(schema: z.ZodType): z.ZodType<Value> {
  return z.custom<Value>((value) => schema.safeParse(value).success)
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
