import { readFileSync } from 'node:fs'

const nanosecondsPerMs = 1_000_000

/** Where Linux says how long the main thread ran. */
const runFile = `/proc/self/task/${process.pid}/schedstat`

/** The processor time of the main thread in milliseconds; the clock where the system does not tell. */
export function threadMs(): number {
  try {
    return Number(readFileSync(runFile, 'latin1').split(' ', 1)[0]) / nanosecondsPerMs
  } catch {
    return performance.now()
  }
}
