import type { Backups } from './backups.ts'

interface DailyOptions {
  backups: Pick<Backups, 'makeDaily'>
  /** Runs the work again and again, until the returned function is called. */
  repeat: (work: () => void) => () => void
  onFailure: (error: unknown) => void
  onSuccess: () => void
}

/** Makes a backup at the start and when the day changes. A failure is told once a day, and tried again. */
export function keepDailyBackups({
  backups,
  repeat,
  onFailure,
  onSuccess,
}: DailyOptions): () => void {
  let isMaking = false
  const check = () => {
    if (isMaking) return
    isMaking = true
    backups
      .makeDaily()
      .then((made) => made !== null && onSuccess(), onFailure)
      .finally(() => {
        isMaking = false
      })
  }
  check()
  return repeat(check)
}
