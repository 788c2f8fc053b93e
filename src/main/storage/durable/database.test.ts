import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { silentLogger } from '../../../shared/logger.ts'
import { diskFailure, gatedFileSystem } from '../faulty-file-system.testing.ts'
import type { FileSystem } from '../file-system.ts'
import { ModelDisk } from '../model-disk.testing.ts'
import { rowFormat, type RowEntry } from '../row-format.ts'
import { Database } from './database.ts'

interface Pair {
  id: string
  value: number
}

type Entry = RowEntry<Pair>

const format = rowFormat<Pair>('offhand-pairs', z.object({ id: z.string(), value: z.number() }))
const place = { folder: '/data', name: 'pairs' }

function open(fileSystem: FileSystem, smallestJournal = 300) {
  const clock = () => new Date(0)
  const context = { fileSystem, clock, logger: silentLogger, smallestJournal, refusal: null }
  return Database.open(context, place, format)
}

async function emptyDisk(): Promise<ModelDisk> {
  const disk = new ModelDisk()
  await disk.makeFolder('/data')
  return disk
}

function applied(rows: ReadonlyMap<string, Pair>, entries: readonly Entry[]): Map<string, Pair> {
  const next = new Map(rows)
  for (const entry of entries) {
    if ('put' in entry) next.set(entry.put.id, entry.put)
    else next.delete(entry.remove)
  }
  return next
}

const put = (id: string, value = 0): Entry => ({ put: { id, value } })
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ put: fc.record({ id, value: fc.nat(999) }) }),
  fc.record({ remove: id }),
)
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('commit' as const),
      entries: fc.array(entry, { maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('crash' as const),
      entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
      state: fc.nat(1_000),
      operations: fc.nat(8),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('failure' as const),
      entries: fc.array(entry, { minLength: 1 }),
      operations: fc.nat(6),
    }),
  },
)

/** What a crash may leave: everything before, and of what was under way any first part. */
function firstParts(rows: ReadonlyMap<string, Pair>, entries: readonly Entry[]): string[] {
  return Array.from({ length: entries.length + 1 }, (_, count) =>
    asText(applied(rows, entries.slice(0, count))),
  )
}

const asText = (rows: ReadonlyMap<string, Pair>) => JSON.stringify([...rows.values()])

/** The disk as a power cut leaves it, so many changes of it after the entries were committed. */
async function cutOff(
  disk: ModelDisk,
  database: Awaited<ReturnType<typeof open>>,
  { entries, state, operations }: { entries: Entry[]; state: number; operations: number },
): Promise<ModelDisk> {
  const states = [disk.states()]
  disk.onChange = () => states.push(disk.states())
  await Promise.all(entries.slice(0, 2).map((one) => database.commit(one)))
  disk.onChange = () => {}
  const moment = states[Math.min(operations, states.length - 1)] ?? []
  const left = ModelDisk.from(moment[state % moment.length] ?? new Map())
  await left.makeFolder('/data')
  return left
}

describe('a database', () => {
  it('equals a plain map after any changes, snapshots, failures, crashes and restarts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        let disk = await emptyDisk()
        let failing = 0
        const gate = () => {
          failing -= 1
          if (failing === 0) throw diskFailure('EIO')
        }
        let database = await open(gatedFileSystem(gate, disk))
        let rows = new Map<string, Pair>()
        for (const one of steps) {
          if (one.kind === 'commit') {
            await Promise.all(one.entries.map((next) => database.commit(next)))
            rows = applied(rows, one.entries)
          } else if (one.kind === 'restart') {
            await database.close()
            database = await open(gatedFileSystem(gate, disk))
          } else if (one.kind === 'failure') {
            failing = one.operations + 1
            const together = one.entries.map((next) => database.commit(next))
            const outcomes = await Promise.allSettled(together)
            failing = 0
            const confirmed = one.entries.filter((_, at) => outcomes[at]?.status === 'fulfilled')
            rows = applied(rows, confirmed)
          } else {
            const underWay = one.entries.slice(0, 2)
            disk = await cutOff(disk, database, one)
            database = await open(gatedFileSystem(gate, disk))
            const found = asText(database.state)
            // What was under way may be there or not; anything else is shown below.
            if (firstParts(rows, underWay).includes(found)) rows = new Map(database.state)
          }
          expect(asText(database.state)).toBe(asText(rows))
        }
        await database.close()
        expect(asText((await open(disk)).state)).toBe(asText(rows))
      }),
      { numRuns: 300 },
    )
  })

  it('confirms 1,000 changes at once with one wait for the disk', async () => {
    const disk = await emptyDisk()
    const waits = vi.fn<() => void>()
    const gate = (operation: string) => {
      if (operation === 'syncData') waits()
    }
    const database = await open(gatedFileSystem(gate, disk), 1_000_000)
    await database.commit(put('first'))
    waits.mockClear()
    const ids = Array.from({ length: 1_000 }, (_, index) => `row-${index}`)
    await Promise.all(ids.map((one) => database.commit(put(one))))
    expect(waits).toHaveBeenCalledTimes(1)
    expect([...(await open(disk)).state.keys()]).toEqual(['first', ...ids])
  })

  it('shows and confirms nothing before it is on the disk', async () => {
    const disk = await emptyDisk()
    const database = await open(disk)
    await database.commit(put('a'))
    disk.isStuck = true
    const confirmed = vi.fn<() => void>()
    void database.commit(put('b')).then(confirmed)
    await vi.waitUntil(() => disk.stuckCalls > 0)
    expect([...database.state.keys()]).toEqual(['a'])
    expect(confirmed).not.toHaveBeenCalled()
  })

  it('does not confirm what was given behind a failed change', async () => {
    let isBroken = false
    const disk = await emptyDisk()
    const gate = (operation: string) => {
      if (isBroken && operation === 'syncData') throw diskFailure('EIO')
    }
    const database = await open(gatedFileSystem(gate, disk))
    await database.commit(put('a'))
    isBroken = true
    const failed = database.commit(put('b'))
    await Promise.resolve()
    const behind = database.commit(put('c'))
    await expect(failed).rejects.toMatchObject({ name: 'StorageError' })
    await expect(behind).rejects.toMatchObject({ name: 'StorageError' })
    isBroken = false
    await database.commit(put('d'))
    expect([...database.state.keys()]).toEqual(['a', 'd'])
    expect([...(await open(disk)).state.keys()]).toEqual(['a', 'd'])
  })

  it('writes a new snapshot when a file turns out not to hold what was synced', async () => {
    let isBroken = false
    const disk = await emptyDisk()
    const gate = (operation: string, path: string) => {
      if (!isBroken || operation !== 'syncData') return
      isBroken = false
      disk.overwrite(path, (bytes) => bytes.fill(0, 0, 40))
      throw diskFailure('EIO')
    }
    const database = await open(gatedFileSystem(gate, disk))
    await database.commit(put('a'))
    await database.commit(put('b'))
    isBroken = true
    await expect(database.commit(put('lost'))).rejects.toMatchObject({ code: 'not-writable' })
    await database.commit(put('c'))
    const again = await open(disk)
    expect([...again.state.keys()]).toEqual(['a', 'b', 'c'])
    expect(again.opening.damage.paths).toEqual([])
  })

  it('keeps its files small however long it is used, and always two snapshots', async () => {
    const disk = await emptyDisk()
    const database = await open(disk, 2_000)
    for (let value = 0; value < 400; value += 1) await database.commit(put('a', value))
    await database.close()
    const names = await disk.list('/data')
    const bytes = await Promise.all(names.map((name) => disk.read(`/data/${name}`)))
    expect(bytes.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(10_000)
    expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(2)
  })

  it('goes on when a snapshot cannot be written, and leaves no unfinished file', async () => {
    let isFull = true
    const disk = await emptyDisk()
    const gate = (operation: string, path: string) => {
      if (isFull && operation === 'write' && path.endsWith('.tmp')) throw diskFailure('ENOSPC')
    }
    const database = await open(gatedFileSystem(gate, disk), 500)
    for (let value = 0; value < 40; value += 1) await database.commit(put(`row-${value}`, value))
    expect((await disk.list('/data')).filter((name) => name.endsWith('.tmp'))).toEqual([])
    isFull = false
    for (let value = 40; value < 60; value += 1) await database.commit(put(`row-${value}`, value))
    await database.close()
    expect((await disk.list('/data')).some((name) => name.endsWith('.json'))).toBe(true)
    expect((await open(disk)).state.size).toBe(60)
  })
})

describe('files that somebody else changes', () => {
  it('are read again, and neither side is lost', async () => {
    const disk = await emptyDisk()
    const ours = await open(disk)
    await ours.commit(put('a'))
    const theirs = ModelDisk.from(disk.states()[0] ?? new Map())
    const other = await open(theirs)
    await other.commit(put('b'))
    await other.close()
    for (const name of await theirs.list('/data')) {
      disk.overwrite(`/data/${name}`, () => null)
      disk.bring(`/data/${name}`, await theirs.read(`/data/${name}`))
    }
    const told = vi.fn<(state: Map<string, Pair>) => void>()
    ours.onForeignState(told)
    await ours.commit(put('c'))
    expect(told).toHaveBeenCalledTimes(1)
    expect([...(told.mock.calls[0]?.[0].keys() ?? [])]).toEqual(['a', 'b'])
    expect([...ours.state.keys()]).toEqual(['a', 'c'])
    expect([...(await open(disk)).state.keys()]).toEqual(['a', 'c'])
  })

  it('are noticed by a look, without a change of ours', async () => {
    const disk = await emptyDisk()
    const ours = await open(disk)
    await ours.commit(put('a'))
    const told = vi.fn<(state: Map<string, Pair>) => void>()
    ours.onForeignState(told)
    await ours.check()
    expect(told).not.toHaveBeenCalled()
    const theirs = ModelDisk.from(disk.states()[0] ?? new Map())
    const other = await open(theirs)
    await other.commit(put('b'))
    disk.bring('/data/pairs.2.jsonl', await theirs.read('/data/pairs.2.jsonl'))
    await ours.check()
    expect([...(told.mock.calls[0]?.[0].keys() ?? [])]).toEqual(['a', 'b'])
  })

  it('are not taken for changed when only their time is another one', async () => {
    const disk = await emptyDisk()
    let time = 0
    const fingerprint = (path: string) => `${disk.fingerprint(path)} ${(time += 1)}`
    const ours = await open({ ...gatedFileSystem(() => {}, disk), fingerprint })
    const told = vi.fn<(state: Map<string, Pair>) => void>()
    ours.onForeignState(told)
    for (const name of ['a', 'b', 'c']) await ours.commit(put(name))
    await ours.check()
    expect(told).not.toHaveBeenCalled()
    expect(await disk.list('/data')).toEqual(['pairs.1.jsonl'])
  })

  it('do no harm when they are removed', async () => {
    const disk = await emptyDisk()
    const ours = await open(disk)
    await ours.commit(put('a'))
    for (const name of await disk.list('/data')) await disk.remove(`/data/${name}`)
    await ours.commit(put('b'))
    expect([...(await open(disk)).state.keys()]).toEqual(['a', 'b'])
  })
})
