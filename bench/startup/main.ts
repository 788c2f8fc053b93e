// Our start and our idle memory beside those of a window of Electron with one line of HTML in it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { printFigure } from '../figure.ts'
import { launch, type Start } from './launch.ts'
import { makeTodos } from './make-todos.ts'
import { proportionalMemory } from './memory.ts'

interface Contender {
  name: string
  arguments: readonly string[]
  hasComposer: boolean
  starts: Start[]
}

// After the name of the benchmark: how many rounds, and with how many todos.
const [app = '', roundsText = '9', countsText = '0,10000,100000'] = process.argv.slice(2)
const rounds = Number(roundsText)
const peer = 'a bare window'
const counts = countsText.split(',').map(Number)
const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const folder = mkdtempSync(join(tmpdir(), 'offhand-startup-'))
try {
  await measure()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(): Promise<void> {
  const bare = contender(peer, [...switches, join(app, 'e2e/support/bare-window')], false)
  const ours: Contender[] = []
  for (const count of counts) ours.push(await prepareOurs(count))
  // A round of its own: the first one reads everything from the disk.
  for (let round = 0; round <= rounds; round += 1) {
    for (const each of [bare, ...ours]) {
      const { hasComposer } = each
      const start = await launch({
        arguments: each.arguments,
        hasComposer,
        readMemory: proportionalMemory,
      })
      if (round > 0) each.starts.push(start)
    }
  }
  ours.forEach((each) => report(each, bare))
}

async function prepareOurs(count: number): Promise<Contender> {
  const data = join(folder, String(count))
  mkdirSync(data)
  if (count > 0) await makeTodos(data, count)
  const name = count === 0 ? 'no todos' : `${count.toLocaleString('en-US')} todos`
  return contender(name, [...switches, app, `--data=${data}`], true)
}

function contender(name: string, args: readonly string[], hasComposer: boolean): Contender {
  return { name, arguments: args, hasComposer, starts: [] }
}

function report({ name, starts }: Contender, bare: Contender): void {
  const print = (what: string, unit: 'ms' | 'MB', values: Values, peerValues: Values) => {
    const value = median(starts.map(values))
    const peerValue = median(bare.starts.map(peerValues))
    if (value === null || peerValue === null) return
    printFigure({ name: `startup: ${what}, ${name}`, value, unit, peer, peerValue })
  }
  print('first paint', 'ms', firstPaint, firstPaint)
  print('usable composer beside first paint', 'ms', ({ composerMs }) => composerMs, firstPaint)
  print('idle memory', 'MB', memory, memory)
}

type Values = (start: Start) => number | null

function firstPaint({ firstPaintMs }: Start): number {
  return firstPaintMs
}

function memory({ memoryMB }: Start): number | null {
  return memoryMB
}

function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  return known[Math.floor(known.length / 2)] ?? null
}
