import { printFigure } from '../figure.ts'
import type { BenchWindow } from './bench-window.ts'
import { percentile } from './percentile.ts'

const tokens = 20_000
const tokenCharacters = 4
const perSecond = 500

/** Frames and commits while a very long answer streams into a thread of 10,000 items. */
export async function measureFrames(window: BenchWindow): Promise<void> {
  const { result: frames, work } = await window.workOf(() =>
    window.page.evaluate(
      ([length, speed]) => globalThis.bench.streamAnswer('whole/10000', length, speed),
      [tokens * tokenCharacters, perSecond] as const,
    ),
  )
  const { gapsMs, commitsMs } = frames
  for (const share of [0.5, 0.95, 0.99]) {
    const name = `p${share * 100}`
    printFigure({ name: `stream/frame/${name}`, value: percentile(gapsMs, share), unit: 'ms' })
    printFigure({ name: `stream/commit/${name}`, value: percentile(commitsMs, share), unit: 'ms' })
  }
  const perFrame = (ms: number) => ms / gapsMs.length
  printFigure({ name: 'stream/work-per-frame', value: perFrame(work.taskMs), unit: 'ms' })
  printFigure({ name: 'stream/layout-per-frame', value: perFrame(work.layoutMs), unit: 'ms' })
}
