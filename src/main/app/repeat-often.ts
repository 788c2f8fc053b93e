import { powerMonitor } from 'electron'

const minuteMs = 60_000

/** Runs the work each minute and after each sleep, until the returned function is called. */
export function repeatOften(work: () => void): () => void {
  const timer = setInterval(work, minuteMs)
  powerMonitor.on('resume', work)
  return () => {
    clearInterval(timer)
    powerMonitor.off('resume', work)
  }
}
