import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { join } from 'node:path'

import type { Notice } from '../../shared/ipc/notice.ts'
import { silentLogger } from '../../shared/logger.ts'
import { TodoService } from '../todos/todo-service.ts'
import { DataKeeper } from './data-keeper.ts'
import { diskFailure, gatedFileSystem } from './faulty-file-system.testing.ts'
import { readDataLocation } from './moving/data-location.ts'
import { openStorage } from './open-storage.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const clock = () => new Date('2025-11-22T09:00:00Z')

async function setUp({ isGiven = false, previous = null as string | null } = {}) {
  const home = await temporaryFolder()
  let isFull = false
  const fileSystem = gatedFileSystem((operation) => {
    if (isFull && operation === 'write') throw diskFailure('ENOSPC')
  })
  const storage = await openStorage({ folder: home, clock, logger: silentLogger, fileSystem })
  onTestFinished(() => storage.close())
  let count = 0
  const todos = await TodoService.open({
    repository: storage.todoRepository,
    clock,
    generateId: () => `todo-${(count += 1)}`,
  })
  const chosen = { folder: null as string | null }
  const notices: Notice[] = []
  const restart = vi.fn<(problem: string | null) => void>()
  let again = () => {}
  const keeper = new DataKeeper({
    storage,
    todos,
    location: { home, previous, isGiven },
    clock,
    chooseFolder: async () => chosen.folder,
    showFolder: async () => {},
    restart,
    repeat: (work) => {
      again = work
      return () => {}
    },
    notify: (notice) => notices.push(notice),
    fileSystem,
  })
  const add = (title: string) => todos.execute({ type: 'add', todos: [{ title }] }, 'list')
  const setFull = (value: boolean) => {
    isFull = value
  }
  return {
    keeper,
    storage,
    todos,
    add,
    home,
    chosen,
    notices,
    restart,
    setFull,
    again: () => again(),
  }
}

const thread = {
  id: 'thr_1',
  created_at: '2025-11-22T09:00:00.000Z',
  status: { type: 'active' },
  metadata: {},
} as const

describe('restoring', () => {
  it('says beforehand what it does, does that as one step, and undo takes it back', async () => {
    const { keeper, todos, add } = await setUp()
    await add('Buy milk')
    await add('Bake bread')
    const { backups } = await keeper.backUp()
    const id = backups[0]?.id ?? ''
    await todos.execute({ type: 'delete', ids: ['todo-1'] }, 'list')
    await todos.execute({ type: 'update', ids: ['todo-2'], patch: { list: 'Home' } }, 'list')
    await add('Call mum')
    const before = todos.snapshot().todos
    expect(await keeper.previewRestore(id)).toEqual({
      added: 1,
      changed: 1,
      removed: 1,
      newLists: [],
      goneLists: ['Home'],
      missingThreads: 0,
    })
    expect(todos.snapshot().todos).toBe(before)
    const { seq } = await keeper.restore(id, false)
    const titles = () =>
      todos
        .snapshot()
        .todos.filter(({ deletedAt }) => deletedAt === null)
        .map(({ title }) => title)
        .toSorted()
    expect(titles()).toEqual(['Bake bread', 'Buy milk'])
    expect((await keeper.view()).backups[0]).toMatchObject({ reason: 'before-restore', todos: 2 })
    await todos.execute({ type: 'undo', seq: seq ?? 0 }, 'list')
    expect(titles()).toEqual(['Bake bread', 'Call mum'])
  })

  it('brings conversations back only when asked, and leaves those that are there', async () => {
    const { keeper, storage, add } = await setUp()
    const item = {
      id: 'i',
      thread_id: 'thr_1',
      created_at: thread.created_at,
      type: 'end_of_turn',
    } as const
    await add('Buy milk')
    await storage.chatStore.saveThread(thread, null)
    await storage.chatStore.addThreadItem('thr_1', item, null)
    await storage.chatStore.saveThread({ ...thread, id: 'thr_2' }, null)
    const id = (await keeper.backUp()).backups[0]?.id ?? ''
    await storage.chatStore.deleteThread('thr_1', null)
    await storage.chatStore.saveThread({ ...thread, id: 'thr_2', title: 'Newer' }, null)
    expect(await keeper.previewRestore(id)).toMatchObject({ missingThreads: 1 })
    expect(await keeper.restore(id, false)).toEqual({ seq: null, threads: 0 })
    expect(storage.countThreads()).toBe(1)
    expect(await keeper.restore(id, true)).toEqual({ seq: null, threads: 1 })
    const page = { limit: 10, after: null, order: 'asc' } as const
    expect((await storage.chatStore.loadThreadItems('thr_1', page, null)).data).toEqual([item])
    expect((await storage.chatStore.loadThread('thr_2', null)).title).toBe('Newer')
  })

  it('changes nothing when no backup of the present can be made first', async () => {
    const { keeper, todos, add, setFull } = await setUp()
    await add('Buy milk')
    const id = (await keeper.backUp()).backups[0]?.id ?? ''
    await add('Bake bread')
    setFull(true)
    await expect(keeper.restore(id, true)).rejects.toMatchObject({ code: 'disk-full' })
    expect(todos.snapshot().todos).toHaveLength(2)
  })
})

describe('automatic backups', () => {
  it('that fail are told once, shown until one works, and tried again', async () => {
    const { keeper, add, notices, setFull, again } = await setUp()
    await add('Buy milk')
    setFull(true)
    keeper.startBackups()
    await expect.poll(async () => (await keeper.view()).backupProblem).toContain('full')
    again()
    await expect.poll(() => notices).toHaveLength(1)
    expect(notices[0]?.title).toBe('No backup could be made')
    setFull(false)
    await expect
      .poll(async () => {
        again()
        return (await keeper.view()).backupProblem
      })
      .toBeNull()
    expect((await keeper.view()).backups).toMatchObject([{ reason: 'daily', todos: 1 }])
    expect(notices).toHaveLength(1)
  })
})

describe('moving', () => {
  it('starts the app again on the new folder', async () => {
    const { keeper, add, home, chosen, restart } = await setUp()
    await add('Buy milk')
    chosen.folder = join(await temporaryFolder(), 'new')
    expect(await keeper.move()).toBe(true)
    expect(restart).toHaveBeenCalledWith(null)
    const location = { folder: chosen.folder, previous: home, problem: null }
    expect(readDataLocation(home)).toEqual(location)
  })

  it('does nothing when the person chooses nothing', async () => {
    const { keeper, restart, home } = await setUp()
    expect(await keeper.move()).toBe(false)
    expect(restart).not.toHaveBeenCalled()
    expect(readDataLocation(home).folder).toBe(home)
  })

  it('to a full disk is refused, and everything goes on as before', async () => {
    const { keeper, add, chosen, restart, setFull } = await setUp()
    await add('Buy milk')
    chosen.folder = join(await temporaryFolder(), 'new')
    setFull(true)
    await expect(keeper.move()).rejects.toMatchObject({ code: 'disk-full' })
    setFull(false)
    await add('Bake bread')
    expect(restart).not.toHaveBeenCalled()
  })

  it('is refused for a folder of the command line, and while former data is about', async () => {
    const given = await setUp({ isGiven: true })
    await expect(given.keeper.move()).rejects.toThrow('chosen on the command line')
    const moved = await setUp({ previous: await temporaryFolder() })
    await expect(moved.keeper.move()).rejects.toThrow('has not been set aside')
    expect((await moved.keeper.setPreviousAside()).previousFolder).toBeNull()
    expect((await moved.keeper.view()).moveRefusal).toBeNull()
  })
})
