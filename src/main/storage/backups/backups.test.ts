import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import { silentLogger } from '../../../shared/logger.ts'
import { todoFixture } from '../../../shared/todos/todo-fixture.testing.ts'
import { addedTodo } from '../added-todo.testing.ts'
import {
  diskFailure,
  failingOnce,
  gatedFileSystem,
  unsyncedFileSystem,
} from '../faulty-file-system.testing.ts'
import type { FileSystem } from '../file-system.ts'
import { ModelDisk } from '../model-disk.testing.ts'
import { openStorage, type Storage } from '../open-storage.ts'
import { temporaryFolder } from '../temporary-folder.testing.ts'

const thread = {
  id: 'thr_1',
  created_at: '2025-11-22T09:00:00.000Z',
  status: { type: 'active' },
  metadata: {},
} as const
const item = {
  id: 'sdk_1',
  thread_id: 'thr_1',
  created_at: thread.created_at,
  type: 'end_of_turn',
} as const

let nowMs = Date.parse('2025-11-22T09:00:00Z')
const dayMs = 86_400_000

async function open(folder: string, fileSystem: FileSystem = unsyncedFileSystem()) {
  const clock = () => new Date(nowMs)
  const storage = await openStorage({
    folder,
    clock,
    logger: silentLogger,
    fileSystem,
    smallestJournal: 2_000,
  })
  onTestFinished(() => storage.close())
  return storage
}

async function fill({ todoRepository, chatStore }: Storage, count = 3) {
  for (let seq = 1; seq <= count; seq += 1) await todoRepository.commit(addedTodo(seq))
  await chatStore.saveThread(thread, null)
  await chatStore.addThreadItem('thr_1', item, null)
}

const idsOf = (todos: readonly { id: string }[]) => todos.map(({ id }) => id)

describe('a backup', () => {
  it('has every task and conversation of its moment, also after everything changed', async () => {
    const storage = await open(await temporaryFolder())
    await fill(storage)
    const made = await storage.backups.make('by-hand')
    expect(made).toMatchObject({ reason: 'by-hand', todos: 3, threads: 1 })
    for (let seq = 4; seq <= 40; seq += 1) await storage.todoRepository.commit(addedTodo(seq))
    await storage.chatStore.deleteThread('thr_1', null)
    const { todos, chats } = await storage.backups.read(made.id)
    expect(idsOf(todos)).toEqual(['todo-1', 'todo-2', 'todo-3'])
    const old = await chats()
    const page = { limit: 10, after: null, order: 'asc' } as const
    expect((await old.loadThreads(page)).data).toEqual([thread])
    expect((await old.loadThreadItems('thr_1', page)).data).toEqual([item])
  })

  it('is a data folder of its own that the app can open', async () => {
    const folder = await temporaryFolder()
    const storage = await open(folder)
    await fill(storage)
    const { id } = await storage.backups.make('daily')
    const copy = await open(join(folder, 'backups', id))
    expect(copy.notices).toEqual([])
    expect(idsOf((await copy.todoRepository.load()).todos)).toHaveLength(3)
    expect(copy.countThreads()).toBe(1)
  })

  it('made while changes keep coming has a state that there was, and all confirmed before', async () => {
    const storage = await open(await temporaryFolder())
    await fill(storage, 20)
    let isOver = false
    const writing = (async () => {
      for (let seq = 21; !isOver; seq += 1) await storage.todoRepository.commit(addedTodo(seq))
    })()
    onTestFinished(() => void (isOver = true))
    for (let round = 0; round < 3; round += 1) {
      const before = (await storage.todoRepository.load()).todos.length
      const { id } = await storage.backups.make('by-hand')
      const ids = idsOf((await storage.backups.read(id)).todos)
      expect(ids).toEqual(ids.map((_, index) => `todo-${index + 1}`))
      expect(ids.length).toBeGreaterThanOrEqual(before)
    }
    isOver = true
    await writing
  })

  it('is readable by its owner only', async () => {
    const folder = await temporaryFolder()
    const storage = await open(folder)
    await fill(storage)
    const { id } = await storage.backups.make('daily')
    const place = join(folder, 'backups', id)
    const modes = await Promise.all(
      [place, join(place, 'threads'), join(place, 'backup.json'), join(place, 'todos.1.jsonl')].map(
        async (path) => (await stat(path)).mode & 0o777,
      ),
    )
    expect(modes).toEqual([0o700, 0o700, 0o600, 0o600])
  })

  it('of today is made once, and again when the day changed', async () => {
    const storage = await open(await temporaryFolder())
    await fill(storage)
    expect(await storage.backups.makeDaily()).not.toBeNull()
    expect(await storage.backups.makeDaily()).toBeNull()
    nowMs += dayMs
    expect(await storage.backups.makeDaily()).not.toBeNull()
    expect(await storage.backups.list()).toHaveLength(2)
  })

  it.each(['todos.1.jsonl', 'threads.1.jsonl', 'backup.json'])(
    'with a damaged %s is refused and not taken for a state of the tasks',
    async (name) => {
      const folder = await temporaryFolder()
      const storage = await open(folder)
      await fill(storage)
      const { id } = await storage.backups.make('daily')
      const path = join(folder, 'backups', id, name)
      await writeFile(path, (await readFile(path, 'utf8')).replace('"', ''))
      await expect(storage.backups.read(id)).rejects.toMatchObject({ code: 'not-readable' })
    },
  )

  it.each(['../..', 'backup.json', '20251122T090000000Z-daily'])(
    'of the name %s is refused when there is none',
    async (id) => {
      const storage = await open(await temporaryFolder())
      await expect(storage.backups.read(id)).rejects.toThrow('no longer there')
    },
  )

  it('is not written where nothing may be written', async () => {
    const folder = await temporaryFolder()
    const storage = await openStorage({
      folder,
      clock: () => new Date(nowMs),
      logger: silentLogger,
      refusal: 'The disk is away.',
    })
    await expect(storage.backups.make('daily')).rejects.toThrow('The disk is away.')
    expect(await readdir(folder)).toEqual([])
  })
})

describe('a disk that fails while a backup is made', () => {
  it.each(['EIO', 'ENOSPC', 'EACCES'])(
    'with %s at any one operation leaves a whole backup or nothing, and the data as it was',
    async (code) => {
      const count = await operationsOfBackup(Number.POSITIVE_INFINITY, code)
      expect(count).toBeGreaterThan(30)
      for (let failing = 1; failing <= count; failing += 1) await operationsOfBackup(failing, code)
    },
    60_000,
  )

  it('because it is full leaves nothing behind and says so', async () => {
    const folder = await temporaryFolder()
    let isFull = false
    const storage = await open(
      folder,
      gatedFileSystem((operation) => {
        if (isFull && operation === 'write') throw diskFailure('ENOSPC')
      }),
    )
    await fill(storage)
    isFull = true
    await expect(storage.backups.make('daily')).rejects.toMatchObject({ code: 'disk-full' })
    expect(await readdir(join(folder, 'backups'))).toEqual([])
  })

  it('by changing what is written makes no backup of it', async () => {
    const folder = await temporaryFolder()
    let isLying = false
    const disk = unsyncedFileSystem()
    const storage = await open(folder, {
      ...disk,
      read: async (path) => {
        const content = await disk.read(path)
        if (isLying && path.includes('backups') && path.endsWith('.jsonl')) content[20] = 0
        return content
      },
    })
    await fill(storage)
    isLying = true
    await expect(storage.backups.make('daily')).rejects.toThrow('did not read back')
    expect(await readdir(join(folder, 'backups'))).toEqual([])
  })
})

/** Makes a backup on a disk that fails once; answers how many operations that took. */
async function operationsOfBackup(failing: number, code: string): Promise<number> {
  const disk = new ModelDisk()
  const first = await open('/data', disk)
  await fill(first)
  await first.close()
  let isMaking = false
  const faulty = failingOnce(failing, code, disk, () => isMaking)
  const storage = await open('/data', faulty.fileSystem)
  isMaking = true
  const made = await storage.backups.make('daily').catch(() => null)
  isMaking = false
  await storage.close()
  const again = await open('/data', disk)
  expect(again.notices).toEqual([])
  expect(idsOf((await again.todoRepository.load()).todos)).toHaveLength(3)
  const kept = await again.backups.list()
  expect(idsOf(kept)).toEqual(made === null ? [] : [made.id])
  for (const { id } of kept) expect((await again.backups.read(id)).todos).toHaveLength(3)
  await again.backups.make('by-hand')
  expect(await again.backups.list()).toHaveLength(kept.length + 1)
  await again.close()
  return faulty.count()
}

describe('a power cut while a backup is made', () => {
  it('leaves a whole backup or none, whatever of it reached the disk', async () => {
    const disk = new ModelDisk()
    const storage = await open('/data', disk)
    await fill(storage)
    const states = new Map<string, ReturnType<ModelDisk['states']>[number]>()
    disk.onChange = () => {
      for (const state of disk.states()) {
        const left = new Map([...state].filter(([path]) => !path.includes('/lock-')))
        const key = [...left]
          .map(([path, bytes]) => `${path} ${bytes.toString('latin1')}`)
          .join('\n')
        states.set(key, left)
      }
    }
    await storage.backups.make('daily')
    disk.onChange = () => {}
    expect(states.size).toBeGreaterThan(20)
    const counts = new Set<number>()
    for (const state of states.values()) {
      const again = await open('/data', ModelDisk.from(state))
      counts.add((await again.backups.list()).length)
      expect(idsOf((await again.todoRepository.load()).todos)).toHaveLength(3)
      for (const { id } of await again.backups.list()) {
        expect((await again.backups.read(id)).todos).toEqual(
          [1, 2, 3].map((seq) => todoFixture({ id: `todo-${seq}` })),
        )
      }
      await again.close()
    }
    expect(counts).toEqual(new Set([0, 1]))
  })
})

describe('several backups', () => {
  it('are listed with the newest first, also those of one moment', async () => {
    const storage = await open(await temporaryFolder())
    await fill(storage)
    const reasons = ['daily', 'by-hand', 'before-restore'] as const
    for (const reason of reasons) await storage.backups.make(reason)
    const listed = (await storage.backups.list()).map(({ reason }) => reason)
    expect(listed).toEqual(reasons.toReversed())
  })

  it('are not begun with an empty one', async () => {
    const storage = await open(await temporaryFolder())
    expect(await storage.backups.makeDaily()).toBeNull()
    expect(await storage.backups.list()).toEqual([])
  })
})
