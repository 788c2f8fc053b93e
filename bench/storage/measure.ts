import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { longestFreeze } from '../longest-freeze.ts'
import { madeTodos } from './made-todos.ts'
import type { OpenSubject, Subject } from './subject.ts'
import { Writer } from './writer.ts'

/** What is asked of a store that is open: its size and closing, a round of changes, or many groups of them. */
export type Request =
  | { type: 'round'; changes: number; groups: number }
  | { type: 'steady'; groups: number; size: number }
  | { type: 'close' }

/** What opening took, in time of the processor, which hardly depends on what else the machine does. */
export interface Opened {
  ms: number
  megabytes: number
}

/** How long each change and each group took, in milliseconds. */
export interface Round {
  changes: number[]
  groups: number[]
}

/** How many changes come at once. */
export const groupSize = 20
const megabyte = 1024 * 1024

/** Puts so many todos into an empty folder; answers their number. */
export async function fill(subject: Subject, folder: string, count: number): Promise<number> {
  await subject.fill(folder, madeTodos(count))
  return count
}

/** A store on a folder that was filled by another process, to be asked for one measurement after the other. */
export class MeasuredStore {
  readonly opened: Opened
  readonly #folder: string
  readonly #store: OpenSubject
  readonly #writer: Writer

  private constructor(folder: string, store: OpenSubject, opened: Opened) {
    this.#folder = folder
    this.#store = store
    this.#writer = new Writer(store)
    this.opened = opened
  }

  static async open(subject: Subject, folder: string): Promise<MeasuredStore> {
    const memoryBefore = process.memoryUsage().rss
    const usage = process.cpuUsage()
    const store = await subject.open(folder)
    const ms = processorMs(usage)
    globalThis.gc?.()
    const megabytes = (process.memoryUsage().rss - memoryBefore) / megabyte
    return new MeasuredStore(folder, store, { ms, megabytes })
  }

  /** Answers a round, the longest freeze in milliseconds, or how many megabytes the closed store has. */
  async answer(request: Request): Promise<Round | number> {
    const writer = this.#writer
    if (request.type === 'round') {
      const changes = await repeated(request.changes, () => writer.write(1))
      return { changes, groups: await repeated(request.groups, () => writer.write(groupSize)) }
    }
    if (request.type === 'steady') {
      return longestFreeze(async () => {
        for (let group = 0; group < request.groups; group += 1) {
          await writer.write(request.size)
          await new Promise((resolve) => setImmediate(resolve))
        }
      })
    }
    await this.#store.close()
    return folderSize(this.#folder) / megabyte
  }
}

async function repeated(times: number, work: () => Promise<void>): Promise<number[]> {
  const durations: number[] = []
  for (let time = 0; time < times; time += 1) {
    const startMs = performance.now()
    await work()
    durations.push(performance.now() - startMs)
  }
  return durations
}

/** The processor time of this process since then, in milliseconds. */
export function processorMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1_000
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, status) => sum + (status.isFile() ? status.size : 0), 0)
}
