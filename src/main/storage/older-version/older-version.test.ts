import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../../shared/logger.ts'
import { addedTodo } from '../added-todo.testing.ts'
import { diskFailure, gatedFileSystem } from '../faulty-file-system.testing.ts'
import type { FileSystem } from '../file-system.ts'
import { openStorage } from '../open-storage.ts'
import { temporaryFolder } from '../temporary-folder.testing.ts'

const fixture = join(import.meta.dirname, 'fixture')
const clock = () => new Date('2026-11-22T09:00:00Z')
const titles = ['Buy milk', 'Call mum', 'Bake bread']

async function oldFolder(): Promise<string> {
  const folder = await temporaryFolder()
  await cp(fixture, folder, { recursive: true })
  return folder
}

function open(folder: string, fileSystem?: FileSystem) {
  const options = { folder, clock, logger: silentLogger, smallestJournal: 1_000 }
  return openStorage({ ...options, ...(fileSystem && { fileSystem }) })
}

describe('todos of version 2', () => {
  it('are taken over, and a copy of every file is kept before the first is written', async () => {
    const folder = await oldFolder()
    const storage = await open(folder)
    const { todos, journal } = await storage.todoRepository.load()
    expect(todos.map(({ title }) => title)).toEqual(titles)
    expect(journal.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(storage.notices).toEqual([])
    for (let seq = 4; seq < 30; seq += 1) await storage.todoRepository.commit(addedTodo(seq))
    const [backup] = await storage.backups.list()
    expect(backup).toMatchObject({ reason: 'before-update', todos: 3 })
    await storage.close()
    for (const name of await readdir(fixture)) {
      const kept = await readFile(join(folder, 'backups', backup?.id ?? '', name))
      expect(kept).toEqual(await readFile(join(fixture, name)))
    }
    const again = await open(folder)
    expect((await again.todoRepository.load()).todos).toHaveLength(29)
    expect(await again.backups.list()).toHaveLength(1)
    await again.close()
  })

  it('are copied once, however often they are only looked at', async () => {
    const folder = await oldFolder()
    for (let times = 0; times < 3; times += 1) await (await open(folder)).close()
    const storage = await open(folder)
    expect(await storage.backups.list()).toHaveLength(1)
    await storage.close()
  })

  it('can only be looked at when no copy can be kept, and that is said', async () => {
    const folder = await oldFolder()
    const fullForBackups = gatedFileSystem((operation, path) => {
      if (operation === 'write' && path.includes('backups')) throw diskFailure('ENOSPC')
    })
    const storage = await open(folder, fullForBackups)
    expect(storage.readOnlyReason).toContain('no copy of it could be kept. The disk is full')
    expect(storage.notices).toMatchObject([{ id: 'storage.read-only' }])
    expect((await storage.todoRepository.load()).todos).toHaveLength(3)
    await expect(storage.todoRepository.commit(addedTodo(4))).rejects.toMatchObject({
      code: 'disk-full',
    })
    await storage.close()
    for (const name of await readdir(fixture)) {
      expect(await readFile(join(folder, name))).toEqual(await readFile(join(fixture, name)))
    }
  })
})
