import { localNow } from '../../../shared/clock.ts'
import type { Backup } from './backup.ts'

/** How many backups stay, and how much room they may take. */
export interface BackupLimits {
  daily: number
  weekly: number
  monthly: number
  /** The newest of those that were not made by the day. */
  others: number
  bytes: number
}

export const usualLimits: BackupLimits = {
  daily: 7,
  weekly: 4,
  monthly: 12,
  others: 5,
  bytes: 2 * 1024 ** 3,
}

const dayMs = 86_400_000

/**
 * The backups that may go: of the daily ones the newest of each of the last days, weeks and months
 * stays, of the others the newest few, and of all of these as many as fit. The newest one always stays.
 */
export function backupsToRemove(backups: readonly Backup[], limits: BackupLimits): Backup[] {
  const newestFirst = backups.toSorted((one, other) => other.id.localeCompare(one.id))
  const daily = newestFirst.filter(({ reason }) => reason === 'daily')
  const kept = new Set([
    ...newestOfEach(daily, dayOf).slice(0, limits.daily),
    ...newestOfEach(daily, weekOf).slice(0, limits.weekly),
    ...newestOfEach(daily, monthOf).slice(0, limits.monthly),
    ...newestFirst.filter(({ reason }) => reason !== 'daily').slice(0, limits.others),
  ])
  let bytes = 0
  let isFull = false
  const fitting = newestFirst.filter((backup, index) => {
    if (!kept.has(backup)) return false
    bytes += backup.bytes
    isFull ||= bytes > limits.bytes
    return index === 0 || !isFull
  })
  return newestFirst.filter((backup) => !fitting.includes(backup))
}

function newestOfEach(
  newestFirst: readonly Backup[],
  partOf: (backup: Backup) => string,
): Backup[] {
  const found = new Map<string, Backup>()
  for (const backup of newestFirst) {
    const part = partOf(backup)
    if (!found.has(part)) found.set(part, backup)
  }
  return [...found.values()]
}

const dayOf = ({ at }: Backup) => localNow(new Date(at)).date
const monthOf = (backup: Backup) => dayOf(backup).slice(0, 7)

/** The number of the week, beginning on Monday, since a Monday long ago. */
function weekOf(backup: Backup): string {
  const firstMondayMs = Date.UTC(1970, 0, 5)
  return String(Math.floor((Date.parse(dayOf(backup)) - firstMondayMs) / (7 * dayMs)))
}
