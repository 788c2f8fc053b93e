import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { hasReport, type LaunchTask } from './launch-task.ts'
import type { LaunchOutcome } from './launch-tasks.ts'
import type { Handover } from './receipt.ts'

/** A place for the running app to answer a start that comes after it. */
export interface SecondStart {
  handover: Handover
  /** Resolves as the running app says. */
  outcome: () => Promise<LaunchOutcome>
  /** Removes what was made. */
  clear: () => void
}

/** Prepares to hand the task to an app that may be running already. */
export function prepareSecondStart(task: LaunchTask): SecondStart {
  const folder = mkdtempSync(join(tmpdir(), 'offhand-start-'))
  const receiptFile = join(folder, 'receipt.json')
  return {
    handover: { task, receiptFile },
    outcome: async () => {
      // Not needed where there is no other app, and slow to load.
      const { waitForReceipt } = await import('./receipt.ts')
      return waitForReceipt({
        receiptFile,
        untilDone: hasReport(task),
        isAlive,
        pauseMs: (ms) => pause(ms),
      })
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
