import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

import { printFigure } from '../figure.ts'
import { fill, groupSize, measure, type Amounts, type Measurements } from './measure.ts'
import { measureParse } from './measure-parse.ts'
import { measureThreads } from './measure-threads.ts'
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

const mostStockTodos = 100_000
const counts = [1_000, 10_000, 100_000, 1_000_000]

/** Enough of a steady stream that the journal becomes a new snapshot in the middle of it. */
function amountsFor(name: Name, count: number): Amounts {
  const isHuge = count > 100_000
  if (name === 'stock lowdb') {
    return { changes: count < 100_000 ? 10 : 3, groups: 0, steadyGroups: 1, steadySize: groupSize }
  }
  return {
    changes: 1_000,
    groups: 50,
    steadyGroups: isHuge ? 700 : Math.max(200, count / 100),
    steadySize: isHuge ? 10 * groupSize : groupSize,
  }
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
  if (kind === 'threads') return measureThreads(folder).then(() => null)
  if (kind === 'todo service') return measureService(folder, count)
  return measure(subject, folder, amountsFor(isName(name) ? name : 'own', count))
}

function isName(name: string): name is Name {
  return Object.hasOwn(subjects, name)
}

/** Does all the tasks, each in a process of its own, on a new folder with so many todos of a store. */
async function inFolder(name: Name, tasks: readonly string[], count: number): Promise<unknown[]> {
  const folder = await mkdtemp(
    join(process.env['OFFHAND_BENCH_FOLDER'] ?? tmpdir(), 'offhand-bench-'),
  )
  try {
    await runChild(`fill:${name}`, count, folder)
    const answers: unknown[] = []
    for (const task of tasks) answers.push(await runChild(task, count, folder))
    return answers
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function compare(count: number): Promise<TableRow[]> {
  // What comes second must not mind what the first one changed.
  // Of a million todos it would make a longer text than there can be.
  const isTooMuch = count > mostStockTodos
  const [stock, libsql, own] = [
    isTooMuch ? [] : await inFolder('stock lowdb', ['JSON.parse', 'measure:stock lowdb'], count),
    await inFolder('libsql', ['measure:libsql'], count),
    await inFolder('own', ['measure:own', 'todo service'], count),
  ]
  const parse = z.number().optional().parse(stock[0])
  const service = z.number().parse(own[1])
  const values = {
    'stock lowdb': measurementsSchema.optional().parse(stock[1]),
    libsql: measurementsSchema.parse(libsql[0]),
    own: measurementsSchema.parse(own[0]),
  }
  const todos = `${count.toLocaleString('en')} todos`
  for (const { key, name, unit } of figures) {
    for (const peer of ['stock lowdb', 'libsql'] as const) {
      const figure = { name: `storage: ${name}, ${todos}`, value: values.own[key], unit }
      printFigure({ ...figure, peer, peerValue: values[peer]?.[key] })
    }
  }
  const opening = { name: `storage: open, ${todos}`, value: values.own.open, unit: 'ms' } as const
  printFigure({ ...opening, peer: 'JSON.parse', peerValue: parse })
  printFigure({ name: `todo service: one command, p50, ${todos}`, value: service, unit: 'ms' })
  const rows = figures.map(({ key, name, unit }) => ({
    name: `${todos}: ${name}, ${unit}`,
    cells: [values.own[key], values['stock lowdb']?.[key], values.libsql[key]],
  }))
  return [
    ...rows,
    { name: `${todos}: JSON.parse of them, ms`, cells: [undefined, parse, undefined] },
  ]
}

interface TableRow {
  name: string
  cells: (number | undefined)[]
}

/** The measurements once more, as they are in `docs/storage-speed.md`. */
function printTable(rows: readonly TableRow[]): void {
  const lines = rows.map(({ name, cells }) => `| ${name} | ${cells.map(asText).join(' | ')} |`)
  const head = ['|  | Offhand | stock lowdb | libsql, WAL, FULL |', '| --- | --- | --- | --- |']
  process.stdout.write(`\n${[...head, ...lines].join('\n')}\n\n${fewerRounds}\n`)
}

function asText(value: number | undefined): string {
  if (value === undefined) return '—'
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2)
}

const fewerRounds =
  'Stock lowdb is measured with 10 changes (3 among 100,000 todos) and one group of 20, the others with 1,000 changes and 50 groups: it writes everything each time. It cannot hold 1,000,000 todos: their JSON is longer than a string of V8 can be.'

const [task, count, folder = ''] = process.argv.slice(2)
if (process.send !== undefined && task !== undefined) {
  process.send(await answer(task, Number(count), folder))
  process.disconnect()
} else {
  const wanted = task === undefined ? counts : [Number(task)]
  const rows: TableRow[] = []
  await inFolder('own', ['threads'], 0)
  for (const todos of wanted) rows.push(...(await compare(todos)))
  printTable(rows)
}
