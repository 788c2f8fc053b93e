import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { longestFreeze } from '../longest-freeze.ts'
import { changedPlace, madeChange, madeTodos } from './made-todos.ts'
import type { OpenSubject, Subject } from './subject.ts'

/**
 * What was measured of one store: milliseconds, and megabytes. `open` is time of the processor, which
 * hardly depends on what else the machine does.
 */
export interface Measurements {
  open: number
  changeP50: number
  changeP99: number
  twentyAtOnce: number
  freeze: number
  size: number
  memory: number
}

/**
 * How often to measure: single changes, groups of twenty, and groups of a size while freezes are
 * looked for. Without groups, the time of twenty changes is that of these.
 */
export interface Amounts {
  changes: number
  groups: number
  steadyGroups: number
  steadySize: number
}

const megabyte = 1024 * 1024
/** How many changes come at once. */
export const groupSize = 20

/** Puts so many todos into an empty folder; answers their number. */
export async function fill(subject: Subject, folder: string, count: number): Promise<number> {
  await subject.fill(folder, madeTodos(count))
  return count
}

/** Measures a store on a folder that was filled by another process. */
export async function measure(
  subject: Subject,
  folder: string,
  amounts: Amounts,
): Promise<Measurements> {
  const memoryBefore = process.memoryUsage().rss
  const usage = process.cpuUsage()
  const open = await subject.open(folder)
  const openMs = processorMs(usage)
  globalThis.gc?.()
  const memory = (process.memoryUsage().rss - memoryBefore) / megabyte
  const writer = new Writer(open)
  const changes = await repeated(amounts.changes, () => writer.write(1))
  const groups = await repeated(amounts.groups, () => writer.write(groupSize))
  const steady: number[] = []
  const freeze = await longestFreeze(async () => {
    for (let group = 0; group < amounts.steadyGroups; group += 1) {
      steady.push(...(await repeated(1, () => writer.write(amounts.steadySize))))
      await new Promise((resolve) => setImmediate(resolve))
    }
  })
  await open.close()
  const size = folderSize(folder) / megabyte
  return {
    open: openMs,
    changeP50: quantile(changes, 0.5),
    changeP99: quantile(changes, 0.99),
    twentyAtOnce: quantile(groups.length > 0 ? groups : steady, 0.5),
    freeze,
    size,
    memory,
  }
}

class Writer {
  readonly #open: OpenSubject
  readonly #count: number
  #seq = 0

  constructor(open: OpenSubject) {
    this.#open = open
    this.#count = open.todos.length
  }

  async write(count: number): Promise<void> {
    const writing: Promise<void>[] = []
    for (let index = 0; index < count; index += 1) {
      this.#seq += 1
      const todo = this.#open.todos[changedPlace(this.#seq, this.#count)]
      if (todo !== undefined) writing.push(this.#open.store(madeChange(this.#seq, todo)))
    }
    await Promise.all(writing)
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

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, status) => sum + (status.isFile() ? status.size : 0), 0)
}
