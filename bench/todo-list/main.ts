// The list of the real app, over its real channels, beside plain lists that can do nothing but show
// titles: one that is windowed with rows of one height, and one with 1,000 rows all in the page.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { percentile } from '../chatkit-element/percentile.ts'
import { printFigure, type Figure } from '../figure.ts'
import { ListWindow } from './list-window.ts'
import { benchNow, fillFolder } from './made-todos.ts'
import {
  measureOpening,
  measureScroll,
  measureTicks,
  measureTyping,
  measureViews,
  type Use,
} from './measure-use.ts'
import { installFrameWatch, installPaintWatch } from './watch-page.ts'

/** What both our list and a plain one can do. */
interface Common {
  name: string
  scroll: Use
  ticks: Use
  heapBytes: number
}

// After the name of the benchmark: with how many todos.
const [app = '', plain = '', address = '', countText = '10000'] = process.argv.slice(2)
const count = Number(countText)
const wholeCount = 1_000
const views = ['Inbox', 'Today', 'Upcoming', 'Calendar', 'Work', 'Completed', 'Trash', 'All tasks']

const folder = mkdtempSync(join(tmpdir(), 'offhand-todo-list-'))
try {
  await fillFolder(folder, count)
  const ours = await measureApp()
  for (const isWindowed of [true, false]) {
    compare(ours, await measurePlain(isWindowed ? count : wholeCount, isWindowed))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measureCommon(window: ListWindow, name: string): Promise<Common> {
  await window.page.locator('li[data-todo-id]').first().waitFor()
  await window.page.evaluate(installPaintWatch)
  await window.page.evaluate(installFrameWatch)
  const heapBytes = await window.heapBytes()
  const scroll = await measureScroll(window)
  const ticks = await measureTicks(window)
  return { name, scroll, ticks, heapBytes }
}

async function measureApp(): Promise<Common> {
  const window = await ListWindow.open([app, `--data=${folder}`, `--now=${benchNow}`])
  try {
    print('opening, to the first row', await measureOpening(window), 'ms')
    const common = await measureCommon(window, 'ours')
    printUse('switching views', await measureViews(window, views))
    printUse('typing a search', await measureTyping(window, 'present'))
    return common
  } finally {
    await window.close()
  }
}

async function measurePlain(rows: number, isWindowed: boolean): Promise<Common> {
  const window = await ListWindow.open([plain, address])
  try {
    await window.page.waitForFunction(() => globalThis.plainPage !== undefined)
    await window.page.evaluate(
      ([wanted, windowed]) => globalThis.plainPage?.show(wanted, windowed),
      [rows, isWindowed] as const,
    )
    const name = isWindowed ? 'a plain windowed list' : `${rows} plain rows`
    return await measureCommon(window, name)
  } finally {
    await window.close()
  }
}

function compare(ours: Common, peer: Common): void {
  const both = (name: string, unit: Figure['unit'], read: (common: Common) => number) =>
    print(name, read(ours), unit, { peer: peer.name, peerValue: read(peer) })
  for (const share of [0.5, 0.95, 0.99]) {
    both(`scrolling, frame p${share * 100}`, 'ms', ({ scroll }) =>
      percentile(scroll.framesMs, share),
    )
  }
  both('scrolling, work per second', 'ms', ({ scroll }) => (scroll.workMs * 1_000) / total(scroll))
  for (const share of [0.5, 0.95]) {
    both(`tick to paint p${share * 100}`, 'ms', ({ ticks }) => percentile(ticks.paintsMs, share))
  }
  both('work of a tick', 'ms', ({ ticks }) => ticks.workMs)
  both('longest task of a tick', 'ms', ({ ticks }) => ticks.longestMs)
  both('heap', 'MB', ({ heapBytes }) => heapBytes / 1_000_000)
}

function printUse(name: string, use: Use): void {
  print(`${name}, to paint p50`, percentile(use.paintsMs, 0.5), 'ms')
  print(`${name}, to paint p95`, percentile(use.paintsMs, 0.95), 'ms')
  print(`${name}, longest task`, use.longestMs, 'ms')
}

function print(
  name: string,
  value: number,
  unit: Figure['unit'],
  peer: Pick<Figure, 'peer' | 'peerValue'> = {},
): void {
  printFigure({ name: `${count.toLocaleString('en-US')} todos: ${name}`, value, unit, ...peer })
}

function total({ framesMs }: Use): number {
  return framesMs.reduce((sum, frame) => sum + frame, 0)
}
