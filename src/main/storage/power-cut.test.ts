import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { addedTodo } from './added-todo.testing.ts'
import { ModelDisk, type DiskState } from './model-disk.testing.ts'
import { openStorage, type Storage } from './open-storage.ts'

const clock = () => new Date('2025-11-22T09:00:00Z')
const createdAt = clock().toISOString()
const everything = { limit: 1_000, after: null, order: 'asc' } as const

/** What was asked of the storage, and what of it was confirmed, both in order. */
interface Facts {
  asked: string[]
  confirmed: string[]
}

interface Moment {
  state: DiskState
  asked: ReadonlySet<string>
  confirmed: ReadonlySet<string>
}

const open = (fileSystem: ModelDisk) =>
  openStorage({ folder: '/data', clock, logger: silentLogger, fileSystem, smallestJournal: 3_000 })

/** Every moment of a use of the storage, with every state that a power cut may leave at it. */
class PowerCuts {
  readonly moments: Moment[] = []
  readonly facts: Facts = { asked: [], confirmed: [] }
  readonly disk: ModelDisk
  readonly #seen = new Set<string>()

  constructor(disk = new ModelDisk()) {
    this.disk = disk
    disk.onChange = () => this.#remember()
  }

  async ask(fact: string, work: () => Promise<unknown>): Promise<void> {
    this.facts.asked.push(fact)
    await work()
    this.facts.confirmed.push(fact)
  }

  #remember(): void {
    const { asked, confirmed } = this.facts
    for (const state of this.disk.states()) {
      // The process is gone, and so is its lock.
      const left = [...state].filter(([path]) => !path.includes('/lock-'))
      const key = `${confirmed.length} ${left.map(([path, bytes]) => `${path} ${bytes.length} ${crc32(bytes)}`).join()}`
      if (this.#seen.has(key)) continue
      this.#seen.add(key)
      this.moments.push({
        state: new Map(left),
        asked: new Set(asked),
        confirmed: new Set(confirmed),
      })
    }
  }
}

async function storedFacts({ todoRepository, chatStore, settings }: Storage): Promise<string[]> {
  const { todos, journal } = await todoRepository.load()
  expect(todos.map(({ id }) => id)).toEqual(journal.map(({ seq }) => `todo-${seq}`))
  expect(todos.map(({ id }) => id)).toEqual(todos.map((_, index) => `todo-${index + 1}`))
  const facts = todos.map(({ id }) => id)
  for (const { id } of (await chatStore.loadThreads(everything, null)).data) {
    const { data } = await chatStore.loadThreadItems(id, everything, null)
    facts.push(id, ...data.map((item) => `${id}/${item.id}`))
  }
  const { connections } = settings.read()
  return [...facts, ...connections.map(({ model }) => model)]
}

function addTodos(cuts: PowerCuts, storage: Storage, seqs: number[]): Promise<unknown> {
  return Promise.all(
    seqs.map((seq) => cuts.ask(`todo-${seq}`, () => storage.todoRepository.commit(addedTodo(seq)))),
  )
}

async function talk(cuts: PowerCuts, { chatStore }: Storage, threadId: string): Promise<void> {
  const thread = {
    id: threadId,
    created_at: createdAt,
    status: { type: 'active' },
    metadata: {},
  } as const
  await cuts.ask(threadId, () => chatStore.saveThread(thread, null))
  for (const id of ['sdk_1', 'sdk_2']) {
    const item = { id, thread_id: threadId, created_at: createdAt, type: 'end_of_turn' } as const
    await cuts.ask(`${threadId}/${id}`, () => chatStore.addThreadItem(threadId, item, null))
  }
}

async function useStorage(cuts: PowerCuts): Promise<void> {
  const first = await open(cuts.disk)
  await addTodos(cuts, first, [1])
  await addTodos(cuts, first, [2, 3, 4])
  await talk(cuts, first, 'thr_1')
  await addTodos(cuts, first, [5, 6])
  await first.close()
  const second = await open(cuts.disk)
  for (const seq of [7, 8, 9, 10, 11, 12]) await addTodos(cuts, second, [seq])
  await Promise.all([addTodos(cuts, second, [13, 14]), talk(cuts, second, 'thr_2')])
  const connection = {
    provider: 'ollama',
    baseUrl: 'http://localhost:11434/v1',
    model: 'small',
  } as const
  const connections = [{ ...connection, temperature: null, effort: null }]
  await cuts.ask('small', () =>
    second.settings.update((settings) => ({ ...settings, connections: [...connections] })),
  )
  for (let seq = 15; seq < 30; seq += 1) await addTodos(cuts, second, [seq])
  await second.close()
}

describe('a power cut at any moment', () => {
  it('loses nothing that was confirmed, adds nothing, and leaves whole changes only', async () => {
    const cuts = new PowerCuts()
    await useStorage(cuts)
    expect(cuts.moments.length).toBeGreaterThan(400)
    for (const { state, asked, confirmed } of cuts.moments) {
      const storage = await open(ModelDisk.from(state))
      const found = new Set(await storedFacts(storage))
      expect([...confirmed].filter((fact) => !found.has(fact))).toEqual([])
      expect([...found].filter((fact) => !asked.has(fact))).toEqual([])
      await storage.close()
    }
  })

  it('while the app starts again after one loses nothing either', async () => {
    const before = new PowerCuts()
    await useStorage(before)
    const sample = before.moments.filter((_, index) => index % 11 === 0)
    for (const { state, confirmed } of sample) {
      const cuts = new PowerCuts(ModelDisk.from(state))
      const storage = await open(cuts.disk)
      const known = new Set(await storedFacts(storage))
      const next = (await storage.todoRepository.load()).journal.length + 1
      await addTodos(cuts, storage, [next])
      await storage.close()
      for (const moment of cuts.moments) {
        const again = await open(ModelDisk.from(moment.state))
        const found = new Set(await storedFacts(again))
        const expected = [...confirmed, ...moment.confirmed]
        expect(expected.filter((fact) => !found.has(fact))).toEqual([])
        expect([...found].filter((fact) => !known.has(fact) && !moment.asked.has(fact))).toEqual([])
        await again.close()
      }
    }
  })

  it('after a killed process was started again loses nothing that was shown by then', async () => {
    const disk = new ModelDisk()
    const first = await open(disk)
    await first.todoRepository.commit(addedTodo(1))
    disk.isStuck = true
    void first.todoRepository.commit(addedTodo(2))
    await vi.waitUntil(() => disk.stuckCalls > 0)
    disk.isStuck = false
    for (const name of await disk.list('/data')) {
      if (name.startsWith('lock-')) await disk.remove(join('/data', name))
    }
    const second = await open(disk)
    const shown = await storedFacts(second)
    expect(shown).toEqual(['todo-1', 'todo-2'])
    for (const state of disk.states()) {
      const left = new Map([...state].filter(([path]) => !path.includes('/lock-')))
      const again = await open(ModelDisk.from(left))
      expect(await storedFacts(again)).toEqual(shown)
      await again.close()
    }
  })
})
