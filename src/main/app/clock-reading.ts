import { localNow } from '../../shared/clock.ts'
import type { Clock } from '../../shared/clock.ts'
import type { RouteResponse } from '../../shared/ipc/routes.ts'

/** What the app's clock shows, for the page. */
export function clockReading(clock: Clock, fixed: boolean): RouteResponse<'app.clock'> {
  const instant = clock()
  const { date, time } = localNow(instant)
  const seconds = String(instant.getSeconds()).padStart(2, '0')
  return { now: `${date}T${time}:${seconds}`, fixed }
}
