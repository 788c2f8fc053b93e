import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { addedTodo } from './added-todo.testing.ts'
import { ModelDisk, type DiskState } from './model-disk.testing.ts'
import { openStorage, type Storage } from './open-storage.ts'

const clock = () => new Date('2025-11-22T09:00:00Z')
const folder = '/data'

const open = (fileSystem: ModelDisk, smallestJournal = 1_000_000) =>
  openStorage({ folder, clock, logger: silentLogger, fileSystem, smallestJournal })

async function todoIds({ todoRepository }: Storage): Promise<string[]> {
  return (await todoRepository.load()).todos.map(({ id }) => id)
}

const idsUpTo = (count: number) => Array.from({ length: count }, (_, index) => `todo-${index + 1}`)

/** A folder after some changes, each confirmed before the next; with a small journal, with snapshots. */
async function folderWith(count: number, smallestJournal?: number): Promise<DiskState> {
  const disk = new ModelDisk()
  const storage = await open(disk, smallestJournal)
  for (let seq = 1; seq <= count; seq += 1) await storage.todoRepository.commit(addedTodo(seq))
  await storage.close()
  const [state = new Map<string, Buffer>()] = disk.states()
  return new Map([...state].filter(([path]) => !path.includes('/lock-')))
}

function withFile(state: DiskState, path: string, content: Buffer | null): ModelDisk {
  const changed = new Map(state)
  if (content === null) changed.delete(path)
  else changed.set(path, content)
  return ModelDisk.from(changed)
}

/** Opens twice: what is said the first time is repaired then, and all goes on. */
async function reopened(disk: ModelDisk): Promise<{ ids: string[]; first: Storage }> {
  const first = await open(disk)
  const ids = await todoIds(first)
  const seq = ((await first.todoRepository.load()).journal.at(-1)?.seq ?? 0) + 1
  await first.todoRepository.commit({ ...addedTodo(100), seq })
  await first.close()
  const second = await open(disk)
  expect(await todoIds(second)).toEqual([...ids, 'todo-100'])
  expect(second.notices).toEqual([])
  await second.close()
  return { ids, first }
}

describe('one flipped bit', () => {
  it('in any byte of a journal costs at most the one change in it, and that is said', async () => {
    const state = await folderWith(3)
    const path = `${folder}/todos.1.jsonl`
    const content = state.get(path) ?? Buffer.alloc(0)
    expect(content.length).toBeGreaterThan(800)
    for (let at = 0; at < content.length; at += 1) {
      const damaged = Buffer.from(content)
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8))
      const { ids, first } = await reopened(withFile(state, path, damaged))
      expect(idsUpTo(3), `byte ${at}`).toEqual(expect.arrayContaining(ids))
      expect(ids.length, `byte ${at}`).toBeGreaterThanOrEqual(2)
      if (ids.length === 3) continue
      expect(first.notices).toMatchObject([{ id: 'storage.todos-restored', level: 'danger' }])
      expect(first.notices[0]?.message).toContain(
        '2 tasks were restored. 1 change could not be read.',
      )
      expect(first.notices[0]?.message).toContain(`${folder}/todos.1.damaged-`)
    }
  })

  it('in any byte of the newest snapshot costs nothing', async () => {
    const state = await folderWith(6, 1_500)
    const path =
      [...state.keys()]
        .filter((name) => /todos\.\d+\.json$/.test(name))
        .toSorted()
        .at(-1) ?? ''
    const content = state.get(path) ?? Buffer.alloc(0)
    expect(content.length).toBeGreaterThan(800)
    for (let at = 0; at < content.length; at += 1) {
      const damaged = Buffer.from(content)
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8))
      const { ids, first } = await reopened(withFile(state, path, damaged))
      expect(ids, `byte ${at}`).toEqual(idsUpTo(6))
      if (first.notices.length === 0) continue
      expect(first.notices).toMatchObject([{ id: 'storage.todos-restored', level: 'warning' }])
      expect(first.notices[0]?.message).toContain('6 tasks were restored. Nothing is missing.')
    }
  })
})

describe('a journal cut off', () => {
  it('at any length keeps every whole change before, and goes on behind them', async () => {
    const state = await folderWith(4)
    const path = `${folder}/todos.1.jsonl`
    const content = state.get(path) ?? Buffer.alloc(0)
    let longest = 0
    for (let length = 0; length <= content.length; length += 1) {
      const { ids } = await reopened(withFile(state, path, content.subarray(0, length)))
      expect(ids).toEqual(idsUpTo(ids.length))
      expect(ids.length).toBeGreaterThanOrEqual(longest)
      longest = ids.length
    }
    expect(longest).toBe(4)
  })
})

describe('files that are gone or full of something else', () => {
  it.each([
    ['missing', null],
    ['empty', Buffer.alloc(0)],
    ['binary garbage', Buffer.from([0, 255, 254, 1, 2, 3, 10, 7])],
    ['another JSON value', Buffer.from('{"records":[\n]}\n')],
  ])('lose nothing when the newest snapshot is %s', async (_kind, content) => {
    const state = await folderWith(9, 1_500)
    const snapshots = [...state.keys()].filter((name) => /todos\.\d+\.json$/.test(name)).toSorted()
    expect(snapshots.length).toBeGreaterThan(1)
    const { ids, first } = await reopened(withFile(state, snapshots.at(-1) ?? '', content))
    expect(ids).toEqual(idsUpTo(9))
    expect(first.notices.map(({ level }) => level)).toEqual(content === null ? [] : ['warning'])
  })

  it('show all that is readable when no snapshot is good, and keep every file', async () => {
    const state = new Map(await folderWith(30, 1_500))
    const snapshots = [...state.keys()].filter((name) => /todos\.\d+\.json$/.test(name))
    for (const path of snapshots) {
      const text = state.get(path)?.toString() ?? ''
      state.set(path, Buffer.from(text.replace('"Task todo-2"', '"Task todo-Z"')))
    }
    const disk = ModelDisk.from(state)
    const { ids, first } = await reopened(disk)
    expect(ids).toEqual(idsUpTo(30).filter((id) => id !== 'todo-2'))
    expect(first.notices).toMatchObject([
      { level: 'danger', title: 'Some of your tasks could not be read' },
    ])
    expect(first.notices[0]?.message).toContain('29 tasks were restored.')
    const kept = (await disk.list(folder)).filter((name) => name.includes('.damaged-'))
    expect(kept).toHaveLength(snapshots.length)
  })

  it('are told when a journal in the middle is missing', async () => {
    const disk = new ModelDisk()
    for (let seq = 1; seq <= 3; seq += 1) {
      const storage = await open(disk)
      await storage.todoRepository.commit(addedTodo(seq))
      await storage.close()
    }
    await disk.remove(`${folder}/todos.2.jsonl`)
    const storage = await open(disk)
    expect(await todoIds(storage)).toEqual(['todo-1', 'todo-3'])
    expect(storage.notices[0]?.message).toContain('1 file is missing.')
    await storage.close()
  })

  it('are never empty and never replaced when everything is garbage', async () => {
    const state = await folderWith(2)
    const garbage = Buffer.from('garbage\n'.repeat(20))
    const disk = withFile(state, `${folder}/todos.1.jsonl`, garbage)
    const storage = await open(disk)
    expect(await todoIds(storage)).toEqual([])
    expect(storage.notices).toMatchObject([{ id: 'storage.todos-restored', level: 'danger' }])
    await storage.todoRepository.commit(addedTodo(1))
    await storage.close()
    const [kept = ''] = (await disk.list(folder)).filter((name) => name.includes('.damaged-'))
    expect(await disk.read(`${folder}/${kept}`)).toEqual(garbage)
  })
})
