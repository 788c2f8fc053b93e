import { z } from 'zod'

import { type Attachment, attachmentSchema } from '../../shared/chatkit/index.ts'
import type { DocumentFormat } from './document-format.ts'

/** The metadata of all attachments. */
export interface AttachmentRecords {
  attachments: Attachment[]
}

const storedAttachmentSchema = z.custom<Attachment>(
  (value) => attachmentSchema.safeParse(value).success,
)

/** What the file with the metadata of attachments holds. */
export const attachmentFormat: DocumentFormat<AttachmentRecords> = {
  name: 'offhand-attachments',
  schema: z.strictObject({ attachments: z.array(storedAttachmentSchema) }),
  migrations: [],
}

/** No attachment yet. */
export const noAttachments: AttachmentRecords = { attachments: [] }

/** The JSON form of an attachment, so that memory holds exactly what a restart would find. */
export function storedAttachment(attachment: Attachment): Attachment {
  return storedAttachmentSchema.parse(JSON.parse(JSON.stringify(attachment)))
}
