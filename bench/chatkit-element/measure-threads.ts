import { printFigure } from '../figure.ts'
import type { BenchWindow } from './bench-window.ts'
import { percentile } from './percentile.ts'

const repeats = 12
const warmUp = 2
const bytesInMegabyte = 1_000_000
/** A hard turn of a wheel, for some seconds; and as far as the thread goes. */
const slow = { pixelsPerFrame: 120, frames: 400 }
const fast = { pixelsPerFrame: 900, frames: 20_000 }

/** How long threads take to open, and what a long one costs while it is scrolled through. */
export async function measureThreads(window: BenchWindow): Promise<void> {
  for (const kind of ['paged', 'whole']) {
    for (const count of [100, 1_000, 10_000]) await measureOpening(window, `${kind}/${count}`)
  }
  await measureScrolling(window)
}

async function measureOpening(window: BenchWindow, threadId: string): Promise<void> {
  const open = () => window.page.evaluate((id) => globalThis.bench.openThread(id), threadId)
  for (let index = 0; index < warmUp; index++) await open()
  const times: number[] = []
  const { work } = await window.workOf(async () => {
    for (let index = 0; index < repeats; index++) times.push(await open())
  })
  const name = `open/${threadId}`
  printFigure({ name: `${name}/p50`, value: percentile(times, 0.5), unit: 'ms' })
  printFigure({ name: `${name}/p95`, value: percentile(times, 0.95), unit: 'ms' })
  printFigure({ name: `${name}/work`, value: work.taskMs / repeats, unit: 'ms' })
}

async function measureScrolling(window: BenchWindow): Promise<void> {
  const { page } = window
  await page.evaluate(() => globalThis.bench.openThread('whole/10000'))
  const before = await window.heapBytes()
  const { result: frames, work } = await window.workOf(() =>
    page.evaluate((speed) => globalThis.bench.scrollUp(speed), slow),
  )
  for (const share of [0.5, 0.95, 0.99]) {
    const name = `scroll/frame/p${share * 100}`
    printFigure({ name, value: percentile(frames.gapsMs, share), unit: 'ms' })
  }
  const perFrame = (ms: number) => ms / frames.gapsMs.length
  printFigure({ name: 'scroll/work-per-frame', value: perFrame(work.taskMs), unit: 'ms' })
  printFigure({ name: 'scroll/layout-per-frame', value: perFrame(work.layoutMs), unit: 'ms' })
  await page.evaluate((speed) => globalThis.bench.scrollUp(speed), fast)
  const after = await window.heapBytes()
  const rows = await page.evaluate(() => globalThis.bench.mountedRows())
  printFigure({ name: 'scroll/heap-before', value: before / bytesInMegabyte, unit: 'MB' })
  printFigure({ name: 'scroll/heap-after', value: after / bytesInMegabyte, unit: 'MB' })
  printFigure({ name: 'scroll/mounted-rows', value: rows, unit: 'rows' })
}
