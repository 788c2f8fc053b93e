import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { openStorage, type Storage } from './open-storage.ts'
import { addedTodo } from './added-todo.testing.ts'
import { unsyncedFileSystem } from './faulty-file-system.testing.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const clock = () => new Date('2025-11-22T09:00:00Z')
const fileSystem = unsyncedFileSystem()
const open = (folder: string) => openStorage({ folder, clock, logger: silentLogger })

async function todoIds({ todoRepository }: Storage): Promise<string[]> {
  return (await todoRepository.load()).todos.map(({ id }) => id)
}

async function withTodos(count: number): Promise<string> {
  const folder = await temporaryFolder()
  const storage = await open(folder)
  for (let seq = 1; seq <= count; seq += 1) await storage.todoRepository.commit(addedTodo(seq))
  await storage.close()
  return folder
}

async function corruptFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.includes('.corrupt-'))
}

describe('opening a data folder', () => {
  it('makes a missing folder and starts empty without a notice', async () => {
    const folder = join(await temporaryFolder(), 'deep', 'data')
    const storage = await open(folder)
    expect(await todoIds(storage)).toEqual([])
    expect(storage.notices).toEqual([])
    await storage.close()
  })

  it('finds after a restart what was confirmed before, in the same order', async () => {
    const storage = await open(await withTodos(12))
    const { todos, journal } = await storage.todoRepository.load()
    expect(todos.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, i) => `todo-${i + 1}`))
    expect(journal).toEqual(Array.from({ length: 12 }, (_, i) => addedTodo(i + 1)))
    expect(storage.notices).toEqual([])
    await storage.close()
  })

  it('lets only the owner read the folder and every file in it', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const storage = await open(folder)
    await storage.todoRepository.commit(addedTodo(1))
    await storage.chatStore.saveThread(
      { id: 'thr_1', created_at: clock().toISOString(), status: { type: 'active' }, metadata: {} },
      null,
    )
    const names = await readdir(folder, { recursive: true })
    const tooOpen = await Promise.all(
      ['.', ...names].map(async (name) => {
        const status = await stat(join(folder, name))
        const expected = status.isDirectory() ? 0o700 : 0o600
        return (status.mode & 0o777) === expected ? [] : [name]
      }),
    )
    expect(names.length).toBeGreaterThan(3)
    expect(tooOpen.flat()).toEqual([])
    await storage.close()
  })

  it('removes what a crash left of unfinished writes, and nothing else', async () => {
    const folder = await withTodos(1)
    await writeFile(join(folder, 'todos.json.0123abcd.tmp'), 'half')
    await writeFile(join(folder, 'threads', 'thr_1.json.0123abcd.tmp'), 'half')
    await writeFile(join(folder, 'notes.tmp'), 'not ours')
    const storage = await open(folder)
    const names = await readdir(folder, { recursive: true })
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual(['notes.tmp'])
    await storage.close()
  })

  it('takes nothing after closing', async () => {
    const storage = await open(await temporaryFolder())
    await storage.close()
    await storage.close()
    await expect(storage.todoRepository.commit(addedTodo(1))).rejects.toThrow('closed')
  })
})

describe('opening a damaged data folder', () => {
  it('restores the last good copy of a file cut off at any length', async () => {
    const folder = await withTodos(1)
    const path = join(folder, 'todos.json')
    const content = await readFile(path)
    for (let length = 0; length < content.length; length += 1) {
      await writeFile(path, content.subarray(0, length))
      const storage = await openStorage({ folder, clock, logger: silentLogger, fileSystem })
      expect(await todoIds(storage), `cut at ${length}`).toEqual(['todo-1'])
      expect(storage.notices.map(({ id }) => id)).toEqual(['storage.todos-restored'])
      await storage.close()
      expect(await readFile(path)).toEqual(content)
    }
    expect(await corruptFiles(folder)).toHaveLength(content.length)
  }, 60_000)

  it.each([
    ['binary garbage', Buffer.from([0, 255, 254, 1, 2, 3])],
    ['an empty object', '{}'],
    ['another JSON value', '[]'],
    ['another format', '{"format":"offhand-thread","version":1,"todos":[],"journal":[]}'],
    ['a todo without title', '{"format":"offhand-todos","version":1,"todos":[{}],"journal":[]}'],
    ['a version before the first', '{"format":"offhand-todos","version":0}'],
  ])('keeps %s aside and says in numbers what was restored', async (_kind, damage) => {
    const folder = await withTodos(3)
    await writeFile(join(folder, 'todos.json'), damage)
    const storage = await open(folder)
    const [name = ''] = await corruptFiles(folder)
    expect(name).toBe('todos.corrupt-20251122T090000000Z.json')
    expect(await readFile(join(folder, name))).toEqual(Buffer.from(damage))
    expect(storage.notices).toEqual([
      {
        id: 'storage.todos-restored',
        level: 'warning',
        title: 'Your tasks were restored',
        message: `The file with your tasks was damaged. 3 tasks were restored from the last good copy. The newest change may be missing. The damaged file was kept: ${join(folder, name)}`,
      },
    ])
    expect(await todoIds(storage)).toHaveLength(3)
    await storage.close()
  })

  it('has a copy that lacks at most the newest change, at any moment', async () => {
    const folder = await temporaryFolder()
    const storage = await open(folder)
    for (let seq = 1; seq <= 5; seq += 1) await storage.todoRepository.commit(addedTodo(seq))
    const backup = await readFile(join(folder, 'todos.backup.json'), 'utf8')
    expect(backup).toContain('"id":"todo-4"')
    expect(backup).not.toContain('todo-5')
    await storage.close()
  })

  it('keeps a copy that does not change when the file itself is overwritten', async () => {
    const folder = await withTodos(2)
    const before = await readFile(join(folder, 'todos.backup.json'))
    await writeFile(join(folder, 'todos.json'), 'overwritten in place')
    expect(await readFile(join(folder, 'todos.backup.json'))).toEqual(before)
  })

  it('restores a missing file, since nobody starts empty by accident', async () => {
    const folder = await withTodos(2)
    await rm(join(folder, 'todos.json'))
    const storage = await open(folder)
    expect(await todoIds(storage)).toEqual(['todo-1', 'todo-2'])
    expect(storage.notices[0]?.message).toContain('was missing. 2 tasks were restored')
    await storage.close()
  })

  it('starts empty with a danger notice when no copy is good, and keeps both files', async () => {
    const folder = await withTodos(2)
    await writeFile(join(folder, 'todos.json'), 'broken')
    await writeFile(join(folder, 'todos.backup.json'), 'broken too')
    const storage = await open(folder)
    expect(await todoIds(storage)).toEqual([])
    expect(storage.notices).toMatchObject([{ id: 'storage.todos-lost', level: 'danger' }])
    await storage.todoRepository.commit(addedTodo(1))
    await storage.close()
    const kept = await Promise.all(
      (await corruptFiles(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    )
    expect(kept.sort()).toEqual(['broken', 'broken too'])
  })

  it('refuses data of a newer version and leaves every byte of it', async () => {
    const folder = await withTodos(1)
    const newer = '{"format":"offhand-todos","version":2,"rows":[]}'
    await writeFile(join(folder, 'todos.json'), newer)
    await expect(open(folder)).rejects.toMatchObject({
      name: 'StorageError',
      code: 'newer-version',
      message: `${join(folder, 'todos.json')} was written by a newer version of Offhand (format 2). Please update Offhand; nothing was changed.`,
    })
    expect(await readFile(join(folder, 'todos.json'), 'utf8')).toBe(newer)
    expect(await corruptFiles(folder)).toEqual([])
  })

  it('gives the folder back when it could not be opened', async () => {
    const folder = await withTodos(1)
    const good = await readFile(join(folder, 'todos.json'))
    await writeFile(join(folder, 'todos.json'), '{"format":"offhand-todos","version":9}')
    await expect(open(folder)).rejects.toThrow('newer version')
    await writeFile(join(folder, 'todos.json'), good)
    const storage = await open(folder)
    expect(await todoIds(storage)).toEqual(['todo-1'])
    await storage.close()
  })

  it('says so when a file stands in the place of the folder', async () => {
    const folder = join(await temporaryFolder(), 'data')
    await writeFile(folder, 'a file')
    await expect(open(folder)).rejects.toMatchObject({
      name: 'StorageError',
      code: 'not-writable',
      message: `${folder} could not be written: a file stands where a folder is needed.`,
    })
  })

  it('says so when a folder stands in the place of the file', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'todos.json'))
    await expect(open(folder)).rejects.toMatchObject({ code: 'not-readable' })
  })
})
