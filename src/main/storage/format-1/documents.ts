import { z } from 'zod'

import {
  attachmentSchema,
  threadMetadataSchema,
  type Attachment,
  type ThreadItem,
  type ThreadMetadata,
} from '../../../shared/chatkit/index.ts'
import { settingsSchema, type Settings } from '../../../shared/settings/settings.ts'
import type { DocumentFormat } from './document-format.ts'

// These only look: what they are migrated to fills in what a later version added.
const rowSchema = z.looseObject({ id: z.string() })
const changeSchema = z.looseObject({ seq: z.int().positive(), changes: z.array(rowSchema) })

/** The todos of format 1 and their newest changes. */
export const oldTodos: DocumentFormat<{ todos: unknown[]; journal: unknown[] }> = {
  name: 'offhand-todos',
  schema: z.object({ todos: z.array(rowSchema), journal: z.array(changeSchema) }),
  migrations: [],
}

/** A thread of format 1 with its items. */
export interface OldThread {
  position: number
  thread: ThreadMetadata | null
  items: ThreadItem[]
}

/** How format 1 stored a thread. */
export const oldThread: DocumentFormat<OldThread> = {
  name: 'offhand-thread',
  schema: z.object({
    position: z.int().nonnegative(),
    thread: looking<ThreadMetadata>(threadMetadataSchema).nullable(),
    items: z.array(
      looking<ThreadItem>(
        z.looseObject({ id: z.string(), created_at: z.string(), type: z.string() }),
      ),
    ),
  }),
  migrations: [],
}

/** How format 1 stored the metadata of attachments. */
export const oldAttachments: DocumentFormat<{ attachments: Attachment[] }> = {
  name: 'offhand-attachments',
  schema: z.object({ attachments: z.array(looking<Attachment>(attachmentSchema)) }),
  migrations: [],
}

/** How format 1 stored the settings. */
export const oldSettings: DocumentFormat<Settings> = {
  name: 'offhand-settings',
  schema: settingsSchema,
  migrations: [],
}

function looking<Value>(schema: z.ZodType): z.ZodType<Value> {
  return z.custom<Value>((value) => schema.safeParse(value).success)
}
