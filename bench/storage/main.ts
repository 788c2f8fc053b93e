import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

import { printFigure } from '../figure.ts'
import { fill, measure, type Amounts, type Measurements } from './measure.ts'
import { measureParse } from './measure-parse.ts'
import { measureService } from './measure-service.ts'
import { ownStorage } from './own-storage.ts'
import { sqlite } from './sqlite.ts'
import { stockLowdb } from './stock-lowdb.ts'

const subjects = { 'stock lowdb': stockLowdb, libsql: sqlite, own: ownStorage } as const

type Name = keyof typeof subjects

const measurementsSchema: z.ZodType<Measurements> = z.object({
  open: z.number(),
  changeP50: z.number(),
  changeP99: z.number(),
  twentyAtOnce: z.number(),
  freeze: z.number(),
  size: z.number(),
  memory: z.number(),
})

const figures: { key: keyof Measurements; name: string; unit: 'ms' | 'MB' }[] = [
  { key: 'changeP50', name: 'one change, p50', unit: 'ms' },
  { key: 'changeP99', name: 'one change, p99', unit: 'ms' },
  { key: 'twentyAtOnce', name: '20 changes at once', unit: 'ms' },
  { key: 'freeze', name: 'longest freeze', unit: 'ms' },
  { key: 'open', name: 'open', unit: 'ms' },
  { key: 'size', name: 'size on the disk', unit: 'MB' },
  { key: 'memory', name: 'memory', unit: 'MB' },
]

const counts = [1_000, 10_000, 100_000, 1_000_000]

/** Enough of a steady stream that the journal becomes a new snapshot in the middle of it. */
function amountsFor(name: Name, count: number): Amounts {
  if (name !== 'stock lowdb') {
    return { changes: 1_000, groups: 50, steadyGroups: Math.max(200, count / 100) }
  }
  return { changes: count > 100_000 ? 2 : 10, groups: 1, steadyGroups: 1 }
}

/** Runs a task in a process of its own, on the files that another one left. */
async function runChild(task: string, count: number, folder: string): Promise<unknown> {
  const [script = ''] = process.argv.slice(1)
  const execArgv = ['--expose-gc', '--max-old-space-size=8192']
  const child = fork(script, [task, String(count), folder], { execArgv })
  const ended = once(child, 'exit')
  const [message]: unknown[] = await Promise.race([once(child, 'message'), ended.then(() => [])])
  await ended
  if (message === undefined) throw new Error(`The measurement of ${task} failed.`)
  return message
}

async function answer(task: string, count: number, folder: string): Promise<unknown> {
  const [kind = '', name = 'own'] = task.split(':')
  const subject = subjects[isName(name) ? name : 'own']
  if (kind === 'fill') return fill(subject, folder, count)
  if (kind === 'JSON.parse') return measureParse(folder)
  if (kind === 'todo service') return measureService(folder, count)
  return measure(subject, folder, amountsFor(isName(name) ? name : 'own', count))
}

function isName(name: string): name is Name {
  return Object.hasOwn(subjects, name)
}

/** Does something on a new folder with so many todos of a store. */
async function inFolder(name: Name, task: string, count: number): Promise<unknown> {
  const folder = await mkdtemp(
    join(process.env['OFFHAND_BENCH_FOLDER'] ?? tmpdir(), 'offhand-bench-'),
  )
  await runChild(`fill:${name}`, count, folder)
  try {
    return await runChild(task, count, folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function compare(count: number): Promise<void> {
  const measured = new Map<Name, Measurements>()
  for (const name of ['stock lowdb', 'libsql', 'own'] as const) {
    measured.set(name, measurementsSchema.parse(await inFolder(name, `measure:${name}`, count)))
  }
  const own = measured.get('own')
  if (own === undefined) return
  const todos = `${count.toLocaleString('en')} todos`
  for (const { key, name, unit } of figures) {
    for (const peer of ['stock lowdb', 'libsql'] as const) {
      const peerValue = measured.get(peer)?.[key]
      printFigure({ name: `storage: ${name}, ${todos}`, value: own[key], unit, peer, peerValue })
    }
  }
  const parse = z.number().parse(await inFolder('stock lowdb', 'JSON.parse', count))
  const opening = { name: `storage: open, ${todos}`, value: own.open, unit: 'ms' } as const
  printFigure({ ...opening, peer: 'JSON.parse', peerValue: parse })
  const service = z.number().parse(await inFolder('own', 'todo service', count))
  printFigure({ name: `todo service: one command, p50, ${todos}`, value: service, unit: 'ms' })
}

const [task, count, folder = ''] = process.argv.slice(2)
if (process.send !== undefined && task !== undefined) {
  process.send(await answer(task, Number(count), folder))
  process.disconnect()
} else {
  const wanted = task === undefined ? counts : [Number(task)]
  for (const todos of wanted) await compare(todos)
}
