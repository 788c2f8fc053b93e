import type { Clock } from '../../shared/clock.ts'
import type { IpcClient } from '../../shared/ipc/client.ts'

/** The clock that the main process goes by, which may have been stopped for a test. */
export async function loadClock(client: IpcClient): Promise<Clock> {
  try {
    const { now, fixed } = await client.request('app.clock', {})
    return fixed ? () => new Date(now) : () => new Date()
  } catch {
    return () => new Date()
  }
}
