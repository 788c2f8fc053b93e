import { z } from 'zod'

/** A backup in the list of them; `id` names it in requests. */
export const backupViewSchema = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  reason: z.enum(['daily', 'by-hand', 'before-restore', 'before-import', 'before-update']),
  todos: z.int().nonnegative(),
  threads: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
})

/** Where the data is, how much of it, and what stands in for it. */
export const dataViewSchema = z.strictObject({
  folder: z.string(),
  todos: z.int().nonnegative(),
  threads: z.int().nonnegative(),
  /** Of the data, and of the backups. */
  bytes: z.strictObject({ data: z.int().nonnegative(), backups: z.int().nonnegative() }),
  /** Newest first. */
  backups: z.array(backupViewSchema),
  /** Why the newest automatic backup failed, in a sentence. */
  backupProblem: z.string().nullable(),
  readOnlyReason: z.string().nullable(),
  /** Why the data cannot be moved from here, in a sentence. */
  moveRefusal: z.string().nullable(),
  /** The folder that the data was moved from, and where it still is. */
  previousFolder: z.string().nullable(),
})

/** What restoring a backup would change. */
export const restorePreviewSchema = z.strictObject({
  added: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  /** Names of lists that would come, and that would go. */
  newLists: z.array(z.string()),
  goneLists: z.array(z.string()),
  /** Conversations in the backup that are no longer there. */
  missingThreads: z.int().nonnegative(),
})

const backupIdSchema = z.string().min(1).max(100)

/** The requests about the data folder and its backups. */
export const dataRoutes = {
  /** Where the data is, and what backups there are. */
  'data.view': { request: z.strictObject({}), response: dataViewSchema },
  /** Makes a backup now. */
  'data.backUp': { request: z.strictObject({}), response: dataViewSchema },
  /** What restoring a backup would change; changes nothing. */
  'data.previewRestore': {
    request: z.strictObject({ backup: backupIdSchema }),
    response: restorePreviewSchema,
  },
  /** Makes the tasks what they were; answers the number of the change, null when nothing differed. */
  'data.restore': {
    request: z.strictObject({ backup: backupIdSchema, threads: z.boolean() }),
    response: z.strictObject({
      seq: z.int().positive().nullable(),
      threads: z.int().nonnegative(),
    }),
  },
  /** Opens the data folder in the system's file manager. */
  'data.show': { request: z.strictObject({}), response: z.strictObject({}) },
  /** Asks for a folder and moves the data there; the app then starts again. */
  'data.move': { request: z.strictObject({}), response: z.strictObject({ isMoved: z.boolean() }) },
  /** Sets the data aside that was left where it had been before it was moved. */
  'data.setPreviousAside': { request: z.strictObject({}), response: dataViewSchema },
} as const

export type BackupView = z.infer<typeof backupViewSchema>
export type DataView = z.infer<typeof dataViewSchema>
export type RestorePreview = z.infer<typeof restorePreviewSchema>
