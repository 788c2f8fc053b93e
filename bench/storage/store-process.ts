import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { MeasuredStore, type Request } from './measure.ts'
import { ownStorage } from './own-storage.ts'
import { sqlite } from './sqlite.ts'
import { stockLowdb } from './stock-lowdb.ts'

/** The stores that are compared. */
export const subjects = { 'stock lowdb': stockLowdb, libsql: sqlite, own: ownStorage } as const

export type StoreName = keyof typeof subjects

export function isStoreName(name: string): name is StoreName {
  return Object.hasOwn(subjects, name)
}

/** Starts this program for one task, in a process of its own. */
function start(task: string, count: number, folder: string): ChildProcess {
  const [script = ''] = process.argv.slice(1)
  const execArgv = ['--expose-gc', '--max-old-space-size=8192']
  return fork(script, [task, String(count), folder], { execArgv })
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('A measurement failed.'))
    child.once('exit', fail)
    child.once('message', (message) => {
      child.off('exit', fail)
      resolve(message)
    })
  })
}

/** Runs a task in a process of its own, on the files that another one left. */
export async function runTask(task: string, count: number, folder: string): Promise<unknown> {
  const child = start(task, count, folder)
  const ended = once(child, 'exit')
  const message = await nextMessage(child)
  await ended
  return message
}

/** A store that is open in a process of its own. */
export class StoreProcess {
  readonly #child: ChildProcess

  constructor(name: StoreName, folder: string) {
    this.#child = start(`serve:${name}`, 0, folder)
  }

  /** What it answers next; the first time, what opening took. */
  answer(): Promise<unknown> {
    return nextMessage(this.#child)
  }

  ask(request: Request): Promise<unknown> {
    this.#child.send(request)
    return this.answer()
  }
}

/** Answers the requests of the process that started this one, until the store is closed. */
export async function serveStore(name: StoreName, folder: string): Promise<void> {
  const store = await MeasuredStore.open(subjects[name], folder)
  process.on('message', (request: Request) => {
    void store.answer(request).then((answer) => {
      process.send?.(answer)
      if (request.type === 'close') process.disconnect()
    })
  })
  process.send?.(store.opened)
}

/** Does something with a new folder that has so many todos of a store. */
export async function inFolder<Result>(
  name: StoreName,
  count: number,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const parent = process.env['OFFHAND_BENCH_FOLDER'] ?? tmpdir()
  const folder = await mkdtemp(join(parent, 'offhand-bench-'))
  try {
    await runTask(`fill:${name}`, count, folder)
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
