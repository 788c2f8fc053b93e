import { copyFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import type { Change } from '../../shared/todos/change.ts'
import { todoFixture } from '../../shared/todos/todo-fixture.testing.ts'
import { TodoService } from '../todos/todo-service.ts'
import { foreignTodoChanges } from './foreign-todo-changes.ts'
import { openStorage } from './open-storage.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const early = '2026-11-02T08:00:00.000Z'
const late = '2026-11-03T08:00:00.000Z'

function stored(...todos: ReturnType<typeof todoFixture>[]) {
  const byId = new Map(todos.map((todo) => [todo.id, todo]))
  const changes: Change[] = []
  return { todos: byId, changes }
}

function deletion(id: string, at: string): Change {
  const changes = [{ id, before: todoFixture({ id }), after: null }]
  return { seq: 1, at, source: 'list', command: 'delete', reverts: null, changes }
}

describe('what another program changed in the todos', () => {
  const known = todoFixture({ id: 'a', updatedAt: early })

  it('is nothing when both are equal', () => {
    expect(foreignTodoChanges(stored(known), stored({ ...known }))).toEqual([])
  })

  it('is every todo that only the other side has', () => {
    const changes = foreignTodoChanges(stored(), stored(known))
    expect(changes).toEqual([{ id: 'a', before: null, after: known }])
  })

  it('is the newer one of two versions, whichever side it is on', () => {
    const newer = todoFixture({ id: 'a', title: 'Newer', updatedAt: late })
    expect(foreignTodoChanges(stored(known), stored(newer))).toEqual([
      { id: 'a', before: known, after: newer },
    ])
    expect(foreignTodoChanges(stored(newer), stored(known))).toEqual([])
  })

  it('is a deletion, unless we changed the todo after it', () => {
    const theirs = { ...stored(), changes: [deletion('a', late)] }
    expect(foreignTodoChanges(stored(known), theirs)).toEqual([
      { id: 'a', before: known, after: null },
    ])
    const changedSince = todoFixture({ id: 'a', updatedAt: '2026-11-04T08:00:00.000Z' })
    expect(foreignTodoChanges(stored(changedSince), theirs)).toEqual([])
  })

  it('is not a todo that we deleted, nor the lack of one that the other side never had', () => {
    const ours = { ...stored(), changes: [deletion('a', late)] }
    expect(foreignTodoChanges(ours, stored(known))).toEqual([])
    expect(foreignTodoChanges(stored(known), stored())).toEqual([])
  })
})

describe('two copies of a data folder that a sync program puts together', () => {
  it('end with the todos of both, as one change that can be undone', async () => {
    const clock = () => new Date('2026-11-05T08:00:00.000Z')
    const open = async (folder: string, prefix: string) => {
      const storage = await openStorage({ folder, clock, logger: silentLogger })
      let ids = 0
      const generateId = () => `${prefix}-${(ids += 1)}`
      const service = await TodoService.open({
        repository: storage.todoRepository,
        clock,
        generateId,
      })
      return { ...storage, service }
    }
    const [here, there] = [await temporaryFolder(), await temporaryFolder()]
    const ours = await open(here, 'ours')
    await ours.service.execute({ type: 'add', todos: [{ title: 'Here' }] }, 'list')
    const theirs = await open(there, 'theirs')
    await theirs.service.execute({ type: 'add', todos: [{ title: 'There' }] }, 'list')
    await theirs.close()
    const told = vi.fn<(change: Change) => void>()
    ours.service.onChange(told)
    await copyFile(join(there, 'todos.1.jsonl'), join(here, 'todos.1.jsonl'))
    await ours.checkFiles()
    await vi.waitUntil(() => told.mock.calls.length > 0)
    const titles = () => ours.service.snapshot().todos.map(({ title }) => title)
    expect(titles()).toEqual(['Here', 'There'])
    await ours.service.execute({ type: 'undo' }, 'list')
    expect(titles()).toEqual(['Here'])
    await ours.service.execute({ type: 'redo' }, 'list')
    await ours.close()
    const again = await open(here, 'again')
    expect(again.service.snapshot().todos.map(({ title }) => title)).toEqual(['Here', 'There'])
    expect(again.notices).toEqual([])
    expect((await readdir(here)).some((name) => name.includes('.foreign-'))).toBe(true)
    await again.close()
  })
})
