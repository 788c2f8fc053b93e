import { spawn, type ChildProcess } from 'node:child_process'

import { chromium } from '@playwright/test'

/** One start of an app: milliseconds since its process was started, and its memory when idle. */
export interface Start {
  firstPaintMs: number
  /** When the page marked its composer as usable; null for a page without one. */
  composerMs: number | null
  memoryMB: number | null
}

interface LaunchOptions {
  arguments: readonly string[]
  hasComposer: boolean
  /** Reads the memory of the process and all below it; null where the system cannot say. */
  readMemory: (mainProcess: number) => number | null
}

// Everything that an app still does after its start is over by then, also on a busy machine.
const idleMs = 5_000
const quitMs = 5_000
const answerMs = 120_000

/**
 * Starts Electron and reads what its page noted down about itself. Nothing is attached before the
 * app is idle, so that the measuring does not slow down what it measures.
 */
export async function launch(options: LaunchOptions): Promise<Start> {
  const startedAt = performance.timeOrigin + performance.now()
  const child = spawn(electron(), ['--remote-debugging-port=0', ...options.arguments], {
    env: { ...process.env, OFFHAND_CHECK_MESSAGES: 'off' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const address = await debuggingAddress(child)
    await new Promise((resolve) => setTimeout(resolve, idleMs))
    const memoryMB = options.readMemory(child.pid ?? 0)
    const { firstPaint, composer } = await readPage(address, options.hasComposer)
    return {
      firstPaintMs: firstPaint - startedAt,
      composerMs: composer === null ? null : composer - startedAt,
      memoryMB,
    }
  } finally {
    await quit(child)
  }
}

function electron(): string {
  const path = process.env['ELECTRON_EXEC_PATH']
  if (path === undefined) throw new Error('Run the benchmarks with npm run bench.')
  return path
}

async function readPage(address: string, hasComposer: boolean) {
  const browser = await chromium.connectOverCDP(address, { timeout: answerMs })
  try {
    const context = browser.contexts()[0]
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (!page) throw new Error('The app opened no window.')
    return await page.evaluate(readEntries, hasComposer)
  } finally {
    await browser.close()
  }
}

/** Runs in the page: when it painted and marked, in milliseconds of the system's clock. */
async function readEntries(hasComposer: boolean) {
  const entry = (type: string, name: string) =>
    new Promise<number>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        const found = list.getEntriesByName(name)[0]
        if (!found) return
        observer.disconnect()
        resolve(performance.timeOrigin + found.startTime)
      })
      observer.observe({ type, buffered: true })
    })
  return {
    firstPaint: await entry('paint', 'first-contentful-paint'),
    composer: hasComposer ? await entry('mark', 'composer-usable') : null,
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`The app ended at its start.\n${output}`)))
  })
}

async function quit(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  child.kill('SIGTERM')
  const patience = setTimeout(() => child.kill('SIGKILL'), quitMs)
  await ended
  clearTimeout(patience)
}
