import { readFileSync } from 'node:fs'

const nanosecondsPerMs = 1_000_000

/** Where Linux says how long the main thread ran. */
const runFile = `/proc/self/task/${process.pid}/schedstat`

/** The processor time of the main thread in milliseconds; the clock where the system does not tell. */
function threadMs(): number {
  try {
    return Number(readFileSync(runFile, 'latin1').split(' ', 1)[0]) / nanosecondsPerMs
  } catch {
    return performance.now()
  }
}

/**
 * The longest time during the work in which nothing else had a turn on the main thread, in
 * milliseconds. A machine that does other things too adds to the time on the clock, but not to that of
 * the processor, so the smaller one counts.
 */
export async function longestFreeze(work: () => Promise<void>): Promise<number> {
  let longest = 0
  let lastMs = performance.now()
  let lastThreadMs = threadMs()
  let isRunning = true
  const tick = () => {
    const nowMs = performance.now()
    const nowThreadMs = threadMs()
    longest = Math.max(longest, Math.min(nowMs - lastMs, nowThreadMs - lastThreadMs))
    lastMs = performance.now()
    lastThreadMs = nowThreadMs
    if (isRunning) setImmediate(tick)
  }
  tick()
  await work()
  isRunning = false
  tick()
  return longest
}
