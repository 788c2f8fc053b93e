import { z } from 'zod'

/** Why a backup was made. */
export const backupReasons = [
  'daily',
  'by-hand',
  'before-restore',
  'before-import',
  'before-update',
] as const

export type BackupReason = (typeof backupReasons)[number]

/** A complete backup; `id` is the name of its folder. */
export interface Backup {
  id: string
  at: string
  reason: BackupReason
  todos: number
  threads: number
  bytes: number
}

/** What `backup.json` holds, which is written last: a folder without it is not a backup. */
export const manifestSchema = z.object({
  format: z.literal('offhand-backup'),
  version: z.literal(1),
  at: z.iso.datetime(),
  reason: z.enum(backupReasons),
  todos: z.int().nonnegative(),
  threads: z.int().nonnegative(),
  files: z.array(
    z.object({ path: z.string(), bytes: z.int().nonnegative(), checksum: z.int().nonnegative() }),
  ),
})

export type Manifest = z.infer<typeof manifestSchema>

export const manifestName = 'backup.json'

const backupId = /^\d{8}T\d{9}Z-[a-z-]+$/

/** The name of the folder for a backup, which sorts by time. */
export function newBackupId(at: Date, reason: BackupReason): string {
  return `${at.toISOString().replaceAll(/[-:.]/g, '')}-${reason}`
}

/** The part of an id that says when. */
export function stampOf(id: string): string {
  return id.slice(0, id.indexOf('-'))
}

/** Whether a folder of this name may be a backup, or an unfinished one. */
export function isBackupId(name: string): boolean {
  return backupId.test(name)
}
