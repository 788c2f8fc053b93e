import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../../shared/logger.ts'
import { failingOnce } from '../faulty-file-system.testing.ts'
import type { FileSystem } from '../file-system.ts'
import { openStorage, type Storage } from '../open-storage.ts'
import { temporaryFolder } from '../temporary-folder.testing.ts'

const clock = () => new Date('2025-11-22T09:00:00Z')
const fixture = join(import.meta.dirname, 'fixture')
const everything = { limit: 100, after: null, order: 'asc' } as const

const open = (folder: string, fileSystem?: FileSystem) =>
  openStorage({ folder, clock, logger: silentLogger, ...(fileSystem && { fileSystem }) })

async function oldFolder(): Promise<string> {
  const folder = await temporaryFolder()
  await cp(fixture, folder, { recursive: true })
  return folder
}

async function contentOf({ todoRepository, chatStore, settings }: Storage) {
  const { todos, journal } = await todoRepository.load()
  const threads = (await chatStore.loadThreads(everything, null)).data.map(({ id }) => id)
  const items = await Promise.all(
    threads.map(async (id) => {
      const { data } = await chatStore.loadThreadItems(id, everything, null)
      return data.map((item) => item.id)
    }),
  )
  const attachment = await chatStore.loadAttachment('atc_1', null)
  return {
    todos: todos.map(({ title }) => title),
    seqs: journal.map(({ seq }) => seq),
    threads,
    items,
    models: settings.read().connections.map(({ model }) => model),
    attachment: attachment.name,
  }
}

const expected = {
  todos: ['Task todo-1', 'Task todo-2', 'Task todo-3'],
  seqs: [1, 2, 3],
  threads: ['thr_2', 'thr_1'],
  items: [[], ['msg_1', 'msg_2']],
  models: ['small'],
  attachment: 'a.txt',
}

describe('a folder of format 1', () => {
  it('is taken over whole, and every file of it kept', async () => {
    const folder = await oldFolder()
    const storage = await open(folder)
    expect(await contentOf(storage)).toEqual(expected)
    expect(storage.notices).toEqual([])
    await storage.close()
    for (const name of ['todos.json', 'todos.backup.json', 'settings.json', 'attachments.json']) {
      const kept = await readFile(join(folder, 'format-1', name), 'utf8')
      expect(kept).toBe(await readFile(join(fixture, name), 'utf8'))
    }
    const threads = await readdir(join(folder, 'threads', 'format-1'))
    expect(threads.sort()).toEqual((await readdir(join(fixture, 'threads'))).sort())
    const again = await open(folder)
    expect(await contentOf(again)).toEqual(expected)
    await again.close()
  })

  it('is taken over from its last good copies, or told when there are none', async () => {
    const folder = await oldFolder()
    await writeFile(join(folder, 'todos.json'), 'damaged')
    await writeFile(join(folder, 'threads', 'thr_2.json'), 'damaged')
    const storage = await open(folder)
    const content = await contentOf(storage)
    expect(content).toMatchObject({ todos: expected.todos.slice(0, 2), threads: ['thr_1'] })
    expect(storage.notices).toMatchObject([{ id: 'storage.old-files-damaged', level: 'danger' }])
    expect(storage.notices[0]?.message).toContain('1 file was damaged and had no good copy: thr_2.')
    await storage.close()
    expect(await readFile(join(folder, 'format-1', 'todos.json'), 'utf8')).toBe('damaged')
  })

  it('can only be looked at when the folder cannot be written, and stays as it is', async () => {
    const folder = await oldFolder()
    const { fileSystem } = failingOnce(2, 'EROFS')
    const storage = await open(folder, fileSystem)
    expect(storage.readOnlyReason).toContain('the disk is read-only')
    expect((await contentOf(storage)).todos).toEqual(expected.todos)
    await storage.close()
    expect((await readdir(folder)).sort()).toEqual((await readdir(fixture)).sort())
  })

  it('is taken over with the next start when the disk fails at any moment of it', async () => {
    for (let failing = 1; failing < 130; failing += 3) {
      const folder = await oldFolder()
      const storage = await open(folder, failingOnce(failing).fileSystem).catch(() => null)
      await storage?.close()
      const again = await open(folder)
      expect(await contentOf(again), `operation ${failing}`).toEqual(expected)
      await again.close()
      await rm(folder, { recursive: true })
      await mkdir(folder)
    }
  })
})
