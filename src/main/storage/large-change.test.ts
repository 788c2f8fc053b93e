import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import type { Change } from '../../shared/todos/change.ts'
import { todoFixture } from '../../shared/todos/todo-fixture.testing.ts'
import { addedTodo } from './added-todo.testing.ts'
import { failingOnce, gatedFileSystem } from './faulty-file-system.testing.ts'
import type { FileSystem } from './file-system.ts'
import { ModelDisk, type DiskState } from './model-disk.testing.ts'
import { openStorage } from './open-storage.ts'

const clock = () => new Date('2025-11-22T09:00:00Z')
const folder = '/data'
const size = 700

const open = (fileSystem: FileSystem, smallestJournal = 1_000_000) =>
  openStorage({ folder, clock, logger: silentLogger, fileSystem, smallestJournal })

/** One change that adds so many todos, as an import does. */
function largeChange(seq: number, count = size): Change {
  const changes = Array.from({ length: count }, (_, index) => {
    const id = `imported-${index + 1}`
    return { id, before: null, after: todoFixture({ id }) }
  })
  return {
    seq,
    at: clock().toISOString(),
    source: 'import',
    command: 'import',
    reverts: null,
    changes,
  }
}

async function contentOf(disk: FileSystem) {
  const storage = await open(disk)
  const { todos, journal } = await storage.todoRepository.load()
  await storage.close()
  return { ids: todos.map(({ id }) => id), journal, notices: storage.notices }
}

const importedIds = Array.from({ length: size }, (_, index) => `imported-${index + 1}`)

function withoutLock(state: DiskState): DiskState {
  return new Map([...state].filter(([path]) => !path.includes('/lock-')))
}

describe('a large change', () => {
  it('is found again as it was, also when it went through a snapshot', async () => {
    for (const smallestJournal of [1_000_000_000, 1_000]) {
      const disk = new ModelDisk()
      const storage = await open(disk, smallestJournal)
      await storage.todoRepository.commit(addedTodo(1))
      await storage.todoRepository.commit(largeChange(2))
      await storage.todoRepository.commit(addedTodo(3))
      await storage.close()
      const { ids, journal, notices } = await contentOf(disk)
      expect(ids).toEqual(['todo-1', ...importedIds, 'todo-3'])
      expect(journal).toEqual([addedTodo(1), largeChange(2), addedTodo(3)])
      expect(notices).toEqual([])
    }
  })

  it('keeps its place among those that are given with it', async () => {
    const disk = new ModelDisk()
    const { todoRepository, close } = await open(disk)
    const changes = [addedTodo(1), largeChange(2), addedTodo(3)]
    await Promise.all(changes.map((change) => todoRepository.commit(change)))
    await close()
    expect((await contentOf(disk)).journal).toEqual(changes)
  })

  it('is written in small pieces, so that everything else has its turn', async () => {
    const disk = new ModelDisk()
    const sizes: number[] = []
    const { todoRepository, close } = await open({
      ...gatedFileSystem(() => {}, disk),
      create: async (path) => {
        const file = await disk.create(path)
        return {
          ...file,
          write: async (content) => {
            sizes.push(content.length)
            await file.write(content)
          },
        }
      },
    })
    await todoRepository.commit(largeChange(1, 2_000))
    await close()
    expect(Math.max(...sizes)).toBeLessThan(200_000)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(500_000)
  })

  it('is there whole or not at all, wherever the power is cut', async () => {
    const disk = new ModelDisk()
    const storage = await open(disk)
    await storage.todoRepository.commit(addedTodo(1))
    const states = new Map<string, DiskState>()
    let isConfirmed = false
    const after: DiskState[] = []
    disk.onChange = () => {
      for (const state of disk.states().map(withoutLock)) {
        if (isConfirmed) after.push(state)
        const lengths = [...state].map(([path, bytes]) => `${path} ${bytes.length}`)
        states.set(lengths.join(), state)
      }
    }
    await storage.todoRepository.commit(largeChange(2))
    isConfirmed = true
    await storage.todoRepository.commit(addedTodo(3))
    await storage.close()
    disk.onChange = () => {}
    expect(states.size).toBeGreaterThan(8)
    const found = new Set<number>()
    for (const state of states.values()) {
      const again = ModelDisk.from(state)
      const { ids } = await contentOf(again)
      found.add(ids.length)
      // What the cut left of it must not get into the next one.
      const next = await open(again)
      const { journal } = await next.todoRepository.load()
      const seq = (journal.at(-1)?.seq ?? 0) + 1
      await next.todoRepository.commit(largeChange(seq, 300))
      await next.close()
      const { journal: last } = await contentOf(again)
      expect(last.at(-1)).toEqual(largeChange(seq, 300))
    }
    expect([...found].toSorted((one, other) => one - other)).toEqual([1, size + 1, size + 2])
    for (const state of after) {
      expect((await contentOf(ModelDisk.from(state))).ids).toEqual(
        expect.arrayContaining(['todo-1', ...importedIds]),
      )
    }
  })

  it.each(['EIO', 'ENOSPC', 'EACCES'])(
    'leaves no trace when the disk answers %s at any operation, and can be tried again',
    async (code) => {
      const { count } = await tryLarge(Number.POSITIVE_INFINITY, code)
      expect(count).toBeGreaterThan(4)
      for (let failing = 1; failing <= count; failing += 1) {
        const { isStored, disk } = await tryLarge(failing, code)
        const { ids } = await contentOf(disk)
        expect(ids, `operation ${failing}`).toEqual([
          'todo-1',
          ...(isStored ? importedIds : []),
          'todo-next',
        ])
      }
    },
    60_000,
  )
})

/** Stores a large change while one operation fails, and a small one after it. */
async function tryLarge(failing: number, code: string) {
  const disk = new ModelDisk()
  let isFailing = false
  const first = await open(disk)
  await first.todoRepository.commit(addedTodo(1))
  await first.close()
  const faulty = failingOnce(failing, code, disk, () => isFailing)
  const storage = await open(faulty.fileSystem, 1_000)
  isFailing = true
  const isStored = await storage.todoRepository.commit(largeChange(2)).then(
    () => true,
    () => false,
  )
  isFailing = false
  const { journal } = await storage.todoRepository.load()
  expect(journal).toHaveLength(isStored ? 2 : 1)
  const seq = journal.length + 1
  const after = todoFixture({ id: 'todo-next' })
  const changes = [{ id: after.id, before: null, after }]
  await storage.todoRepository.commit({ ...addedTodo(seq), changes })
  await storage.close()
  return { isStored, disk, count: faulty.count() }
}
