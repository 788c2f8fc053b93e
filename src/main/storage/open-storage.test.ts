import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { openStorage, type Storage } from './open-storage.ts'
import { addedTodo } from './added-todo.testing.ts'
import { encodeRecord } from './durable/record-line.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const clock = () => new Date('2025-11-22T09:00:00Z')
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
    await writeFile(join(folder, 'todos.2.json.0123abcd.tmp'), 'half')
    await writeFile(join(folder, 'threads', 'thr_1-01234567.2.json.0123abcd.tmp'), 'half')
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

describe('opening a data folder that cannot be used', () => {
  it('says so when a file stands in the place of the folder', async () => {
    const folder = join(await temporaryFolder(), 'data')
    await writeFile(folder, 'a file')
    await expect(open(folder)).rejects.toMatchObject({
      name: 'StorageError',
      code: 'not-writable',
      message: `${folder} could not be written: a file stands where a folder is needed.`,
    })
  })

  it('promises nothing to look at where a disk is away', async () => {
    const folder = join(await temporaryFolder(), 'stick')
    const refusal = 'Your data is in /media/stick, which is not there now.'
    const storage = await openStorage({ folder, clock, logger: silentLogger, refusal })
    expect(storage.notices.map(({ message }) => message)).toEqual([refusal])
    await storage.close()
    expect(existsSync(folder)).toBe(false)
  })

  it('says so when a folder stands in the place of a file', async () => {
    const folder = await withTodos(1)
    await mkdir(join(folder, 'todos.7.json'))
    const unreadable = await open(folder)
    expect(unreadable.readOnlyReason).toBe(
      `${join(folder, 'todos.7.json')} could not be read: a folder stands where a file is needed.`,
    )
    expect(await todoIds(unreadable)).toEqual([])
    await unreadable.close()
    await rm(join(folder, 'todos.7.json'), { recursive: true })
    const storage = await open(folder)
    expect(await todoIds(storage)).toEqual(['todo-1'])
    await storage.close()
  })

  it('shows data of a newer version as far as it can, and changes no byte of it', async () => {
    const folder = await withTodos(2)
    const path = join(folder, 'todos.1.jsonl')
    const [header = '', ...lines] = (await readFile(path, 'utf8')).split('\n')
    const newer = asVersion(header, 99)
    const unknown = encodeRecord({ outline: { lists: [] } }, 0)
    const content = [newer, ...lines.slice(0, -1), unknown, ''].join('\n')
    await writeFile(path, content)
    const storage = await open(folder)
    expect(await todoIds(storage)).toEqual(['todo-1', 'todo-2'])
    expect(storage.readOnlyReason).toContain('a newer version of Offhand (format 99)')
    expect(storage.notices[0]).toMatchObject({ id: 'storage.read-only', level: 'danger' })
    const refused = storage.todoRepository.commit(addedTodo(3))
    await expect(refused).rejects.toMatchObject({ code: 'newer-version' })
    await storage.close()
    expect(await readFile(path, 'utf8')).toBe(content)
    expect((await readdir(folder)).filter((name) => name.startsWith('todos'))).toEqual([
      'todos.1.jsonl',
    ])
  })
})

function asVersion(header: string, version: number): string {
  const record: unknown = JSON.parse(header)
  const value: unknown = Array.isArray(record) ? record[3] : null
  return encodeRecord(Object.assign({}, value, { version }), 0)
}
