import { z } from 'zod'

import {
  type ThreadItem,
  type ThreadMetadata,
  threadMetadataSchema,
} from '../../shared/chatkit/index.ts'
import type { DocumentFile } from './document-file.ts'
import type { DocumentFormat } from './document-format.ts'
import type { DocumentPlace } from './document.ts'

/**
 * A thread with its items in the order of insertion; `position` tells which of two threads was
 * inserted first. `thread` is null before the first save and after the thread was deleted.
 */
export interface ThreadRecord {
  position: number
  thread: ThreadMetadata | null
  items: ThreadItem[]
}

const itemFieldsSchema = z.looseObject({
  id: z.string(),
  thread_id: z.string(),
  created_at: z.string(),
  type: z.string(),
})

// Parsing would drop the fields and item types that a later version added, so these only look.
const storedThreadSchema = z.custom<ThreadMetadata>(
  (value) => threadMetadataSchema.safeParse(value).success,
)
const storedItemSchema = z.custom<ThreadItem>((value) => itemFieldsSchema.safeParse(value).success)

/** What the file of a thread holds. */
export const threadFormat: DocumentFormat<ThreadRecord> = {
  name: 'offhand-thread',
  schema: z.strictObject({
    position: z.int().nonnegative(),
    thread: storedThreadSchema.nullable(),
    items: z.array(storedItemSchema),
  }),
  migrations: [],
}

/** The place of a thread: its file, which goes away with the thread. */
export function threadPlace(file: DocumentFile<ThreadRecord>): DocumentPlace<ThreadRecord> {
  return {
    read: () => file.read(),
    write: (record) => (record.thread === null ? file.remove() : file.write(record)),
    keepCopy: (record) => (record.thread === null ? Promise.resolve() : file.keepCopy(record)),
  }
}

/** The JSON form of a thread, so that memory holds exactly what a restart would find. */
export function storedThread(thread: ThreadMetadata): ThreadMetadata {
  return storedThreadSchema.parse(JSON.parse(JSON.stringify(thread)))
}

/** The JSON form of an item, so that memory holds exactly what a restart would find. */
export function storedItem(item: ThreadItem): ThreadItem {
  return storedItemSchema.parse(JSON.parse(JSON.stringify(item)))
}
