import { z } from 'zod'

import { printFigure } from '../figure.ts'
import { amountsFor, amountsOfStock, inTurns, type Measurements } from './compare.ts'
import { fill } from './measure.ts'
import { measureParse } from './measure-parse.ts'
import { measureService } from './measure-service.ts'
import { measureThreads } from './measure-threads.ts'
import { inFolder, isStoreName, runTask, serveStore, subjects } from './store-process.ts'

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

async function answer(task: string, count: number, folder: string): Promise<unknown> {
  const [kind = '', name = ''] = task.split(':')
  if (kind === 'JSON.parse') return measureParse(folder)
  if (kind === 'threads') return measureThreads(folder).then(() => null)
  if (kind === 'todo service') return measureService(folder, count)
  return fill(subjects[isStoreName(name) ? name : 'own'], folder, count)
}

/** What comes second must not mind what the first one changed. */
async function measureStock(count: number): Promise<{ parse?: number; stock?: Measurements }> {
  // Of a million todos it would make a longer text than there can be.
  if (count > mostStockTodos) return {}
  return inFolder('stock lowdb', count, async (folder) => {
    const parse = z.number().parse(await runTask('JSON.parse', count, folder))
    const [stock] = await inTurns([{ name: 'stock lowdb', folder }], amountsOfStock(count))
    return stock === undefined ? { parse } : { parse, stock }
  })
}

async function measureOthers(count: number) {
  return inFolder('libsql', count, (libsqlFolder) =>
    inFolder('own', count, async (folder) => {
      const stores = [
        { name: 'libsql', folder: libsqlFolder },
        { name: 'own', folder },
      ] as const
      const [libsql, own] = await inTurns(stores, amountsFor(count))
      const service = z.number().parse(await runTask('todo service', count, folder))
      return { libsql, own, service }
    }),
  )
}

async function compare(count: number): Promise<TableRow[]> {
  const { parse, stock } = await measureStock(count)
  const { libsql, own, service } = await measureOthers(count)
  if (own === undefined || libsql === undefined) throw new Error('A measurement is missing.')
  const todos = `${count.toLocaleString('en')} todos`
  for (const { key, name, unit } of figures) {
    for (const [peer, measured] of Object.entries({ 'stock lowdb': stock, libsql })) {
      const figure = { name: `storage: ${name}, ${todos}`, value: own[key], unit }
      printFigure({ ...figure, peer, peerValue: measured?.[key] })
    }
  }
  const opening = { name: `storage: open, ${todos}`, value: own.open, unit: 'ms' } as const
  printFigure({ ...opening, peer: 'JSON.parse', peerValue: parse })
  printFigure({ name: `todo service: one command, p50, ${todos}`, value: service, unit: 'ms' })
  const rows = figures.map(({ key, name, unit }) => ({
    name: `${todos}: ${name}, ${unit}`,
    cells: [own[key], stock?.[key], libsql[key]],
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
  'Stock lowdb is measured with 10 changes (3 among 100,000 todos) and one group of 20, the others in 20 turns of 50 changes and 3 groups each: it writes everything each time. It cannot hold 1,000,000 todos: their JSON is longer than a string of V8 can be.'

const [task, count, folder = ''] = process.argv.slice(2)
const [, served = ''] = task?.split('serve:') ?? []
if (isStoreName(served)) {
  await serveStore(served, folder)
} else if (process.send !== undefined && task !== undefined) {
  process.send(await answer(task, Number(count), folder))
  process.disconnect()
} else {
  const wanted = task === undefined ? counts : [Number(task)]
  const rows: TableRow[] = []
  await inFolder('own', 0, (empty) => runTask('threads', 0, empty))
  for (const todos of wanted) rows.push(...(await compare(todos)))
  printTable(rows)
}
