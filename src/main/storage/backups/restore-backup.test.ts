import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../../shared/logger.ts'
import { TodoService } from '../../todos/todo-service.ts'
import { DataKeeper } from '../data-keeper.ts'
import { failingOnce } from '../faulty-file-system.testing.ts'
import type { FileSystem } from '../file-system.ts'
import { ModelDisk, type DiskState } from '../model-disk.testing.ts'
import { openStorage, type Storage } from '../open-storage.ts'

const clock = () => new Date('2025-11-22T09:00:00Z')
const createdAt = clock().toISOString()
const folder = '/data'
const everything = { limit: 100, after: null, order: 'asc' } as const

const open = (fileSystem: FileSystem) =>
  openStorage({ folder, clock, logger: silentLogger, fileSystem, smallestJournal: 3_000 })

async function keeperOf(storage: Storage, fileSystem: FileSystem) {
  let count = 0
  const generateId = () => `todo-${(count += 1)}`
  const repository = storage.todoRepository
  const todos = await TodoService.open({ repository, clock, generateId })
  const keeper = new DataKeeper({
    storage,
    todos,
    location: { home: folder, previous: null, isGiven: false },
    clock,
    chooseFolder: async () => null,
    showFolder: async () => {},
    restart: () => {},
    repeat: () => () => {},
    notify: () => {},
    fileSystem,
  })
  return { keeper, todos }
}

/** A disk with a backup of other tasks, and of a conversation that is gone since. */
async function preparedDisk(): Promise<{ disk: ModelDisk; backup: string }> {
  const disk = new ModelDisk()
  const storage = await open(disk)
  const { todos } = await keeperOf(storage, disk)
  for (const title of ['A', 'B']) await todos.execute({ type: 'add', todos: [{ title }] }, 'list')
  const thread = {
    id: 'thr_1',
    created_at: createdAt,
    status: { type: 'active' },
    metadata: {},
  } as const
  await storage.chatStore.saveThread(thread, null)
  for (const id of ['sdk_1', 'sdk_2']) {
    const item = { id, thread_id: 'thr_1', created_at: createdAt, type: 'end_of_turn' } as const
    await storage.chatStore.addThreadItem('thr_1', item, null)
  }
  const { id } = await storage.backups.make('by-hand')
  await todos.execute({ type: 'delete', ids: ['todo-1'] }, 'list')
  await todos.execute({ type: 'add', todos: [{ title: 'C' }] }, 'list')
  await storage.chatStore.deleteThread('thr_1', null)
  await storage.close()
  return { disk, backup: id }
}

const before = 'B C'
const after = 'A B'

async function contentOf({ todoRepository, chatStore }: Storage) {
  const { todos } = await todoRepository.load()
  const titles = todos.flatMap(({ title, deletedAt }) => (deletedAt === null ? [title] : []))
  const threads = (await chatStore.loadThreads(everything, null)).data
  const items = await Promise.all(
    threads.map(async ({ id }) => (await chatStore.loadThreadItems(id, everything, null)).data),
  )
  return { titles: titles.toSorted().join(' '), items: items.map((list) => list.length) }
}

/** Restores while one operation fails; answers how many there were. */
async function restoreOn(failing: number, code: string): Promise<number> {
  const { disk, backup } = await preparedDisk()
  let isRestoring = false
  const faulty = failingOnce(failing, code, disk, () => isRestoring)
  const storage = await open(faulty.fileSystem)
  const { keeper, todos } = await keeperOf(storage, faulty.fileSystem)
  isRestoring = true
  const restored = await keeper.restore(backup, true).catch(() => null)
  isRestoring = false
  const inMemory = todos.snapshot().todos.flatMap(({ title, deletedAt }) => deletedAt ?? title)
  await storage.close()
  const again = await open(disk)
  const { titles, items } = await contentOf(again)
  expect(again.notices).toEqual([])
  expect(restored === null ? [before, after] : [after]).toContain(titles)
  expect(restored === null ? [[], [2]] : [[2]]).toContainEqual(items)
  expect(
    inMemory
      .filter((title) => title.length === 1)
      .toSorted()
      .join(' '),
  ).toBe(titles)
  const { keeper: next } = await keeperOf(again, disk)
  await next.restore(backup, true)
  expect(await contentOf(again)).toEqual({ titles: after, items: [2] })
  await again.close()
  return faulty.count()
}

describe('a restore', () => {
  it.each(['EIO', 'ENOSPC', 'EACCES'])(
    'with %s at any one operation is whole or did nothing, and can be tried again',
    async (code) => {
      const count = await restoreOn(Number.POSITIVE_INFINITY, code)
      expect(count).toBeGreaterThan(50)
      for (let failing = 1; failing <= count; failing += 1) await restoreOn(failing, code)
    },
    60_000,
  )

  it('interrupted by a power cut at any point leaves what was before or what was restored', async () => {
    const { disk, backup } = await preparedDisk()
    const storage = await open(disk)
    const { keeper } = await keeperOf(storage, disk)
    const states = new Map<string, DiskState>()
    disk.onChange = () => {
      for (const state of disk.states()) {
        const left = new Map([...state].filter(([path]) => !path.includes('/lock-')))
        const key = [...left].map(([path, bytes]) => `${path} ${bytes.toString('latin1')}`).join()
        states.set(key, left)
      }
    }
    await keeper.restore(backup, true)
    disk.onChange = () => {}
    const found = new Set<string>()
    for (const state of states.values()) {
      const again = await open(ModelDisk.from(state))
      const { titles, items } = await contentOf(again)
      expect([[], [2]]).toContainEqual(items)
      expect((await again.backups.list()).map(({ id }) => id)).toContain(backup)
      found.add(titles)
      await again.close()
    }
    expect(found).toEqual(new Set([before, after]))
  })
})
