import { printFigure } from '../figure.ts'
import type { BenchWindow } from './bench-window.ts'
import { percentile, sum } from './percentile.ts'

const characters = 16_384
const perSecond = 500
const rounds = 3

/** All the work of an answer of 16 KB in pieces of four characters, beside the usual way. */
export async function measureMarkdown(window: BenchWindow): Promise<void> {
  const { page } = window
  const [tasks, commits, layouts]: number[][] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    const { result: frames, work } = await window.workOf(() =>
      page.evaluate(([length, speed]) => globalThis.bench.streamAnswer('whole/0', length, speed), [
        characters,
        perSecond,
      ] as const),
    )
    commits?.push(sum(frames.commitsMs))
    tasks?.push(work.taskMs)
    layouts?.push(work.layoutMs)
  }
  const plain = await page.evaluate((length) => globalThis.bench.drawPlainly(length), characters)
  const seconds = (values: readonly number[] = []) => percentile(values, 0.5) / 1_000
  const peer = 'react-markdown on each delta'
  const peerValue = plain / 1_000
  const [name, unit] = ['answer-16k', 's'] as const
  printFigure({ name: `${name}/commits`, value: seconds(commits), unit, peer, peerValue })
  printFigure({ name: `${name}/work`, value: seconds(tasks), unit })
  printFigure({ name: `${name}/layout`, value: seconds(layouts), unit })
}
