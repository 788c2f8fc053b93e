import { app } from 'electron'

import { hasReport, worksBehind, type LaunchTask } from './launch-task.ts'
import type { LaunchOutcome } from './launch-tasks.ts'
import { handoverSchema, writeReceipt } from './receipt.ts'

interface SecondStartOptions {
  /** Brings the window in front, or opens it again. */
  show: () => void
  run: (task: LaunchTask) => Promise<LaunchOutcome>
}

/** Does what a later start of the app hands over, and tells it how it went. */
export function serveSecondStart(data: unknown, { show, run }: SecondStartOptions): void {
  const handover = handoverSchema.safeParse(data)
  if (!handover.success) {
    show()
    return
  }
  const { task, receiptFile } = handover.data
  if (isForWindow(task)) show()
  writeReceipt(receiptFile, { state: 'accepted', pid: process.pid })
  void run(task).then((outcome) => {
    // Who only handed a question over is gone by now, and its folder with it.
    if (hasReport(task)) writeReceipt(receiptFile, { state: 'done', ...outcome })
    if (task.quit) app.quit()
  })
}

function isForWindow(task: LaunchTask): boolean {
  return !worksBehind(task) || task.ask.length > 0 || task.screenshot !== null
}
