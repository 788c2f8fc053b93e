import { describe, expect, it, vi } from 'vitest'

import type { Change } from '../../shared/todos/change.ts'
import type { PlannedImport } from '../../shared/todos/planned-import.ts'
import { todoFixture } from '../../shared/todos/todo-fixture.testing.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import { MemoryTodoRepository } from './memory-todo-repository.ts'
import { TodoCommandError } from './todo-command-error.ts'
import { TodoService } from './todo-service.ts'

const size = 1_500
const imported = Array.from({ length: size }, (_, index) =>
  todoFixture({ id: `imported-${index}` }),
)

/** Stores what is given to it one after the other, when it is told to. */
class GatedRepository extends MemoryTodoRepository {
  readonly #gates: { open: () => void; fail: (error: Error) => void }[] = []

  override async commit(change: Change): Promise<void> {
    await new Promise<void>((open, fail) => this.#gates.push({ open, fail }))
    await super.commit(change)
  }

  /** Waits until something is given, and then stores or refuses it. */
  async next(error?: Error): Promise<void> {
    await vi.waitUntil(() => this.#gates.length > 0)
    const gate = this.#gates.shift()
    if (error === undefined) gate?.open()
    else gate?.fail(error)
  }
}

function open(repository = new MemoryTodoRepository()) {
  let ids = 0
  const clock = () => new Date(2026, 10, 18, 10, 0)
  return TodoService.open({ repository, clock, generateId: () => `id-${(ids += 1)}` })
}

const plan = (seq = 0, todos: readonly Todo[] = imported): PlannedImport => ({
  seq,
  changes: todos.map((after) => ({ id: after.id, before: null, after })),
})

const add = (service: TodoService, title: string) =>
  service.execute({ type: 'add', todos: [{ title }] }, 'list')

describe('an import of many tasks', () => {
  it('is one change, which undo takes back', async () => {
    const service = await open()
    const change = await service.import(plan())
    expect(change).toMatchObject({ seq: 1, source: 'import', command: 'import', reverts: null })
    expect(service.snapshot().todos).toEqual(imported)
    await service.execute({ type: 'undo' }, 'list')
    expect(service.snapshot()).toMatchObject({ seq: 2, todos: [] })
    await service.execute({ type: 'redo' }, 'list')
    expect(service.snapshot().todos).toHaveLength(size)
  })

  it('shows nothing before all of it is stored, and commands come after it in their order', async () => {
    const repository = new GatedRepository()
    const service = await open(repository)
    const importing = service.import(plan())
    const later = [add(service, 'A'), add(service, 'B')]
    await repository.next()
    expect(service.snapshot().todos).toEqual([])
    await importing
    await repository.next()
    await repository.next()
    expect((await Promise.all(later)).map(({ seq }) => seq)).toEqual([2, 3])
    expect(repository.commits.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(
      service
        .snapshot()
        .todos.slice(size)
        .map(({ title }) => title),
    ).toEqual(['A', 'B'])
  })

  it('that cannot be stored changes nothing and holds up nobody', async () => {
    const repository = new GatedRepository()
    const service = await open(repository)
    const importing = service.import(plan())
    const later = add(service, 'A')
    await Promise.all([
      expect(importing).rejects.toThrow('disk full'),
      repository.next(new Error('disk full')),
    ])
    await repository.next()
    expect((await later).seq).toBe(1)
    expect(service.snapshot().todos.map(({ title }) => title)).toEqual(['A'])
  })

  it('falls with a change before it that could not be stored', async () => {
    const repository = new GatedRepository()
    const service = await open(repository)
    const first = add(service, 'A')
    const importing = service.import(plan())
    const refused = [first, importing].map((one) => expect(one).rejects.toThrow('disk full'))
    await repository.next(new Error('disk full'))
    await Promise.all(refused)
    expect(repository.commits).toEqual([])
    expect(service.snapshot()).toMatchObject({ seq: 0, todos: [] })
  })

  it('keeps what others changed since it was worked out', async () => {
    const service = await open()
    await add(service, 'A')
    await service.import(plan(0))
    expect(service.snapshot().todos.map(({ title }) => title)).toEqual([
      'A',
      ...imported.map(({ title }) => title),
    ])
  })

  it('is turned around in slices, for which other commands wait', async () => {
    const service = await open()
    await service.import(plan())
    let time = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 7))
    const rests = vi.spyOn(globalThis, 'setImmediate')
    const undoing = service.execute({ type: 'undo' }, 'list')
    const later = add(service, 'A')
    const change = await undoing
    expect((await later).seq).toBe(3)
    expect(rests.mock.calls.length).toBeGreaterThan(100)
    vi.restoreAllMocks()
    expect(change).toMatchObject({ seq: 2, reverts: 1 })
    expect(change.changes.map(({ id }) => id)).toEqual(imported.map(({ id }) => id))
    expect(service.snapshot().todos.map(({ title }) => title)).toEqual(['A'])
  })

  it('is not turned around when a change before that could not be stored', async () => {
    const repository = new GatedRepository()
    const service = await open(repository)
    const importing = service.import(plan())
    await repository.next()
    await importing
    const first = add(service, 'A')
    let time = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 7))
    const undoing = service.execute({ type: 'undo', seq: 1 }, 'list')
    const refused = [first, undoing].map((one) => expect(one).rejects.toThrow('disk full'))
    await repository.next(new Error('disk full'))
    await Promise.all(refused)
    vi.restoreAllMocks()
    expect(service.snapshot()).toMatchObject({ seq: 1 })
    expect(service.snapshot().todos).toHaveLength(size)
  })

  it.each([
    ['a task that it changes', todoFixture({ id: 'id-1', title: 'From the file' })],
    ['a task that one of its own belongs to', todoFixture({ id: 'new', parentId: 'id-1' })],
  ])('is refused when %s was changed since', async (_what, todo) => {
    const service = await open()
    await add(service, 'A')
    await service.execute({ type: 'delete', ids: ['id-1'] }, 'list')
    const refused = service.import(plan(1, [todo]))
    await expect(refused).rejects.toMatchObject({ code: 'conflict' })
    await expect(refused).rejects.toBeInstanceOf(TodoCommandError)
    expect(service.snapshot().seq).toBe(2)
  })
})
