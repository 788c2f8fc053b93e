import type { Clock } from '../../shared/clock.ts'

/** The clock of the page whose address ends so: the main process tells there where it stopped its own. */
export function pageClock(search: string): Clock {
  const stoppedAt = new URLSearchParams(search).get('now')
  if (stoppedAt === null) return () => new Date()
  const instant = Number(stoppedAt)
  return () => new Date(instant)
}
