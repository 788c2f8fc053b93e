import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import type { FileSystem } from './file-system.ts'
import { ModelDisk } from './model-disk.testing.ts'
import { openStorage, type Storage } from './open-storage.ts'
import { addedTodo } from './added-todo.testing.ts'
import {
  diskFailure,
  failingOnce,
  gatedFileSystem,
  unsyncedFileSystem,
} from './faulty-file-system.testing.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const clock = () => new Date('2025-11-22T09:00:00Z')
const createdAt = clock().toISOString()

function open(folder: string, fileSystem: FileSystem): Promise<Storage> {
  return openStorage({ folder, clock, logger: silentLogger, fileSystem, smallestJournal: 3_000 })
}

/** Every file with what is in it. */
async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  const contents: Record<string, string> = {}
  for (const path of paths) contents[path] = await readFile(path, 'utf8')
  return contents
}

interface Facts {
  todos: string[]
  items: string[]
}

async function factsOf({ todoRepository, chatStore }: Storage): Promise<Facts> {
  const { todos } = await todoRepository.load()
  const page = { limit: 100, after: null, order: 'asc' } as const
  const threads = await chatStore.loadThreads(page, null)
  const items = await Promise.all(
    threads.data.map(async ({ id }) => {
      const { data } = await chatStore.loadThreadItems(id, page, null)
      return [id, ...data.map((item) => `${id}/${item.id}`)]
    }),
  )
  return { todos: todos.map(({ id }) => id), items: items.flat() }
}

const succeeds = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  )

/** Uses the storage as the app does; answers what was confirmed, which memory has to equal. */
async function useStorage({ todoRepository, chatStore }: Storage, known: Facts): Promise<Facts> {
  const { todos, items } = structuredClone(known)
  const thread = {
    id: 'thr_1',
    created_at: createdAt,
    status: { type: 'active' },
    metadata: {},
  } as const
  for (let round = 0; round < 8; round += 1) {
    const seq = (await todoRepository.load()).journal.length + 1
    const name = `todo-${seq}`
    if (await succeeds(todoRepository.commit(addedTodo(seq)))) todos.push(name)
    const saved = await succeeds(chatStore.saveThread(thread, null))
    if (saved && !items.includes('thr_1')) items.push('thr_1')
    const id = `sdk_${items.length}`
    const item = { id, thread_id: 'thr_1', created_at: createdAt, type: 'end_of_turn' } as const
    if (await succeeds(chatStore.addThreadItem('thr_1', item, null))) items.push(`thr_1/${id}`)
  }
  const isThere = items.includes('thr_1')
  if (isThere && (await succeeds(chatStore.deleteThread('thr_1', null))))
    items.splice(0, items.length, ...items.filter((name) => !name.startsWith('thr_1')))
  const saved = await succeeds(chatStore.saveThread({ ...thread, id: 'thr_2' }, null))
  if (saved && !items.includes('thr_2')) items.push('thr_2')
  return { todos, items }
}

/** The facts; the disk may fail once while they are read. */
const readTwice = (storage: Storage) => factsOf(storage).catch(() => factsOf(storage))

async function session(folder: string, known: Facts, fileSystem: FileSystem): Promise<Facts> {
  const storage = await open(folder, fileSystem).catch(() => null)
  if (storage === null) return known
  // What cannot be read is not shown, and nothing is changed beside it.
  const isUnreadable = storage.readOnlyReason?.includes('could not be read') === true
  const shown = await readTwice(storage)
  expect(isUnreadable ? known : shown).toEqual(known)
  const confirmed = await useStorage(storage, shown)
  expect(await readTwice(storage)).toEqual(confirmed)
  expect(isUnreadable ? confirmed : shown).toEqual(shown)
  await storage.close().catch(() => {})
  return isUnreadable ? known : confirmed
}

async function countOperations(): Promise<number> {
  const { fileSystem, count } = failingOnce(Number.POSITIVE_INFINITY, 'EIO', new ModelDisk())
  await session('/data', { todos: [], items: [] }, fileSystem)
  return count()
}

describe('a disk that fails', () => {
  it.each(['EIO', 'ENOSPC', 'EACCES'])(
    'with %s at any one operation loses nothing confirmed and keeps nothing rejected',
    async (code) => {
      const operations = await countOperations()
      expect(operations).toBeGreaterThan(90)
      for (let failing = 1; failing <= operations; failing += 1) {
        const disk = new ModelDisk()
        const { fileSystem } = failingOnce(failing, code, disk)
        const confirmed = await session('/data', { todos: [], items: [] }, fileSystem)
        const again = await open('/data', disk)
        expect(await factsOf(again), `operation ${failing}`).toEqual(confirmed)
        expect(again.notices).toEqual([])
        await again.close()
      }
    },
    60_000,
  )
})

describe('a disk that fails while the app starts again', () => {
  it('loses nothing at any one operation, and opens the next time', async () => {
    for (let failing = 1; failing <= 120; failing += 1) {
      const disk = new ModelDisk()
      const before = await session('/data', { todos: [], items: [] }, disk)
      const { fileSystem } = failingOnce(failing, 'EIO', disk)
      const confirmed = await session('/data', before, fileSystem)
      const again = await open('/data', disk)
      expect(await factsOf(again), `operation ${failing}`).toEqual(confirmed)
      await again.close()
    }
  })
})

describe('what the person reads', () => {
  it.each([
    ['ENOSPC', 'disk-full', 'The disk is full'],
    ['EDQUOT', 'disk-full', 'The disk is full'],
    ['EROFS', 'not-writable', 'could not be written: the disk is read-only.'],
    ['EACCES', 'not-writable', 'could not be written: this account may not use it.'],
    ['EIO', 'not-writable', 'could not be written: the disk answered EIO.'],
  ])('after %s is a sentence and the change can be tried again', async (cause, code, sentence) => {
    let broken = false
    const fileSystem = gatedFileSystem((operation) => {
      if (broken && operation === 'write') throw diskFailure(cause)
    })
    const folder = await temporaryFolder()
    const { todoRepository, close } = await open(folder, fileSystem)
    broken = true
    const failed = todoRepository.commit(addedTodo(1))
    await expect(failed).rejects.toMatchObject({ name: 'StorageError', code })
    await expect(failed).rejects.toThrow(sentence)
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
    broken = false
    await todoRepository.commit(addedTodo(1))
    expect((await todoRepository.load()).todos).toHaveLength(1)
    await close()
  })

  it.each([
    ['EACCES', 'this account may not use it.'],
    ['EROFS', 'the disk is read-only.'],
    ['ENOSPC', 'The disk is full'],
  ])(
    'at %s in the whole folder is told at the start, beside all that can be read',
    async (code, why) => {
      const folder = await temporaryFolder()
      const known = await session(folder, { todos: [], items: [] }, unsyncedFileSystem())
      const writing = new Set(['create', 'write', 'truncate', 'rename', 'remove'])
      const fileSystem = gatedFileSystem((operation) => {
        if (writing.has(operation)) throw diskFailure(code)
      })
      const storage = await open(folder, fileSystem)
      expect(storage.readOnlyReason).toContain(why)
      expect(storage.notices).toMatchObject([
        { id: 'storage.read-only', level: 'danger', title: 'Nothing can be saved' },
      ])
      expect(await factsOf(storage)).toEqual(known)
      const refused = storage.todoRepository.commit(addedTodo(known.todos.length + 1))
      await expect(refused).rejects.toMatchObject({ code: 'read-only' })
      await storage.close()
      const again = await open(folder, unsyncedFileSystem())
      expect(await factsOf(again)).toEqual(known)
      expect(again.notices).toEqual([])
      await again.close()
    },
  )

  it.each(['todos', 'threads', 'settings', 'attachments'])(
    'names the file of %s that may not be read, changes nothing and shows all others',
    async (name) => {
      const folder = await temporaryFolder()
      const known = await session(folder, { todos: [], items: [] }, unsyncedFileSystem())
      const first = await open(folder, unsyncedFileSystem())
      const attachment = {
        type: 'file',
        id: 'atc_1',
        name: 'a.txt',
        mime_type: 'text/plain',
      } as const
      await first.chatStore.saveAttachment(attachment, null)
      await first.settings.update((settings) => ({ ...settings, instantAnswers: false }))
      await first.close()
      const before = await contentsOf(folder)
      const isTheirs = (path: string) => path.startsWith(join(folder, `${name}.`))
      const fileSystem = gatedFileSystem((operation, path) => {
        if (operation !== 'read' || !isTheirs(path)) return
        throw Object.assign(diskFailure('EACCES'), { path })
      })
      const storage = await open(folder, fileSystem)
      expect(storage.readOnlyReason).toMatch(
        new RegExp(`/${name}\\.\\S+ could not be read: this account may not use it\\.$`),
      )
      expect(storage.notices).toMatchObject([{ id: 'storage.read-only', level: 'danger' }])
      const facts = await factsOf(storage)
      expect(facts.todos).toEqual(name === 'todos' ? [] : known.todos)
      expect(facts.items).toEqual(name === 'threads' ? [] : known.items)
      const refused = storage.todoRepository.commit(addedTodo(facts.todos.length + 1))
      await expect(refused).rejects.toMatchObject({ code: 'not-readable' })
      await storage.close()
      expect(await contentsOf(folder)).toEqual(before)
      const again = await open(folder, unsyncedFileSystem())
      expect(await factsOf(again)).toEqual(known)
      expect(again.notices).toEqual([])
      await again.close()
    },
  )
})
