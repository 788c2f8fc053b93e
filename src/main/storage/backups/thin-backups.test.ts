import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { newBackupId, type Backup, type BackupReason } from './backup.ts'
import { backupsToRemove, usualLimits } from './thin-backups.ts'

const dayMs = 86_400_000
const start = Date.parse('2025-06-02T12:00:00Z')

function backup(day: number, reason: BackupReason = 'daily', bytes = 1_000): Backup {
  const at = new Date(start + day * dayMs)
  return { id: newBackupId(at, reason), at: at.toISOString(), reason, todos: 1, threads: 1, bytes }
}

/** What is left after a backup each day, thinned each day. */
function leftAfter(days: number): Backup[] {
  let kept: Backup[] = []
  for (let day = 0; day < days; day += 1) {
    kept.push(backup(day))
    const gone = backupsToRemove(kept, usualLimits)
    kept = kept.filter((one) => !gone.includes(one))
  }
  return kept
}

const ages = (kept: readonly Backup[], days: number) =>
  kept.map(({ at }) => days - 1 - Math.round((Date.parse(at) - start) / dayMs)).toReversed()

describe('thinning', () => {
  it('keeps the last seven days, and weeks and months behind them', () => {
    const left = ages(leftAfter(400), 400)
    expect(left.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(left.length).toBeLessThanOrEqual(7 + 4 + 12)
    expect(left.some((age) => age >= 14 && age <= 28)).toBe(true)
    expect(left.some((age) => age > 300)).toBe(true)
  })

  it('keeps the newest few that were made by hand', () => {
    const manual = Array.from({ length: 9 }, (_, day) => backup(day, 'by-hand'))
    const gone = backupsToRemove([...manual, backup(20)], usualLimits)
    expect(gone.map(({ id }) => id).toSorted()).toEqual(manual.slice(0, 4).map(({ id }) => id))
  })

  it('never goes above the limits, and never takes the newest', () => {
    const backups = fc.uniqueArray(fc.integer({ min: 0, max: 800 }), { minLength: 1 })
    fc.assert(
      fc.property(backups, fc.integer({ min: 1, max: 50 }), (days, sizeMiB) => {
        const all = days.map((day) => backup(day, 'daily', sizeMiB * 1024 * 1024))
        const limits = { ...usualLimits, bytes: 100 * 1024 * 1024 }
        const gone = new Set(backupsToRemove(all, limits))
        const kept = all.filter((one) => !gone.has(one))
        const newest = all.toSorted((one, other) => other.id.localeCompare(one.id))[0]
        expect(kept).toContain(newest)
        expect(kept.length).toBeLessThanOrEqual(23)
        const bytes = kept.reduce((sum, one) => sum + one.bytes, 0)
        expect(bytes <= limits.bytes || kept.length === 1).toBe(true)
      }),
    )
  })
})
