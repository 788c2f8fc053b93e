import { threadMs } from './thread-ms.ts'

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
