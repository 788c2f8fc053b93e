import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { z } from 'zod'

import { problemOfTask, type LaunchTask } from './launch-task.ts'
import type { LaunchOutcome } from './launch-tasks.ts'
import { replaceSmallFile } from './replace-small-file.ts'

const launchTaskSchema: z.ZodType<LaunchTask> = z
  .strictObject({
    ask: z.array(z.string().trim()),
    add: z.array(z.string().trim()),
    quickAdd: z.string().nullable(),
    importFile: z.string().nullable(),
    exportFile: z.string().nullable(),
    screenshot: z.string().nullable(),
    quit: z.boolean(),
  })
  .refine((task) => problemOfTask(task) === null)

/** What a second start hands to the running app. */
export const handoverSchema = z.strictObject({
  task: launchTaskSchema,
  /** Where the running app says how far it is; the folder exists. */
  receiptFile: z.string().min(1),
})

export type Handover = z.infer<typeof handoverSchema>

const receiptSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('accepted'), pid: z.int().positive() }),
  z.strictObject({
    state: z.literal('done'),
    exitCode: z.literal([0, 1]),
    message: z.string().nullable(),
  }),
])

type Receipt = z.infer<typeof receiptSchema>

/** Tells the second start how far its task is; nothing happens when that is gone with its folder. */
export function writeReceipt(file: string, receipt: Receipt): void {
  if (existsSync(dirname(file))) replaceSmallFile(file, JSON.stringify(receipt))
}

interface WaitOptions {
  receiptFile: string
  /** Whether to wait for the end, or only until the running app has taken the task. */
  untilDone: boolean
  isAlive: (pid: number) => boolean
  pauseMs: (milliseconds: number) => Promise<void>
}

const pollMs = 50
const acceptLimitMs = 15_000

/** Waits for the running app to accept the task or, with `untilDone`, to end it. */
export async function waitForReceipt(options: WaitOptions): Promise<LaunchOutcome> {
  for (let waitedMs = 0; waitedMs < acceptLimitMs; waitedMs += pollMs) {
    if (readReceipt(options.receiptFile) !== null) return waitForEnd(options)
    await options.pauseMs(pollMs)
  }
  return failed('The running Offhand does not answer.')
}

async function waitForEnd(options: WaitOptions): Promise<LaunchOutcome> {
  const { receiptFile, untilDone, isAlive, pauseMs } = options
  for (;;) {
    const receipt = readReceipt(receiptFile)
    if (receipt?.state === 'done') return { exitCode: receipt.exitCode, message: receipt.message }
    if (!untilDone) return { exitCode: 0, message: null }
    if (receipt !== null && !isAlive(receipt.pid)) return lastWord(receiptFile)
    await pauseMs(pollMs)
  }
}

// It may have ended the task between the two looks: at the receipt and at the process.
function lastWord(file: string): LaunchOutcome {
  const receipt = readReceipt(file)
  return receipt?.state === 'done'
    ? { exitCode: receipt.exitCode, message: receipt.message }
    : failed('Offhand was closed before the answer was complete.')
}

function failed(message: string): LaunchOutcome {
  return { exitCode: 1, message }
}

function readReceipt(file: string): Receipt | null {
  try {
    return receiptSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
