import { describe, expect, it, vi } from 'vitest'

import type { Change, TodoChange } from '../../shared/todos/change.ts'
import type { Command } from '../../shared/todos/command.ts'
import { emptyOutline } from '../../shared/todos/outline.ts'
import { todoFixture } from '../../shared/todos/todo-fixture.testing.ts'
import { MemoryTodoRepository } from './memory-todo-repository.ts'
import type { TodoRepository } from './todo-repository.ts'
import { TodoCommandError } from './todo-command-error.ts'
import { TodoService } from './todo-service.ts'

function open(repository: TodoRepository = new MemoryTodoRepository()) {
  let ids = 0
  const clock = () => new Date(2026, 10, 18, 10, 0)
  return TodoService.open({ repository, clock, generateId: () => `id-${(ids += 1)}` })
}

const add = (title: string): Command => ({ type: 'add', todos: [{ title }] })

/** Stores when it is told to; as on a disk, what was given behind a failed change fails with it. */
class SlowRepository extends MemoryTodoRepository {
  waiting: { change: Change; resolve: () => void; reject: (error: Error) => void }[] = []

  override commit(change: Change): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ change, resolve, reject })
    })
  }

  async release(): Promise<void> {
    for (const { change, resolve } of this.waiting.splice(0)) {
      await super.commit(change)
      resolve()
    }
  }

  fail(): void {
    for (const { reject } of this.waiting.splice(0)) reject(new Error('disk full'))
  }
}

describe('TodoService', () => {
  it('starts with what is stored and goes on counting', async () => {
    const stored = new MemoryTodoRepository()
    const first = await open(stored)
    const change = await first.execute(add('A'), 'list')
    const todos = [...first.snapshot().todos]
    const second = await open(new MemoryTodoRepository({ todos, journal: [{ ...change, seq: 7 }] }))
    expect(second.snapshot()).toEqual({ seq: 7, todos, outline: emptyOutline })
    expect((await second.execute({ type: 'undo' }, 'list')).seq).toBe(8)
    expect(second.snapshot().todos).toEqual([])
  })

  it('answers the stored change with its source, number and local time', async () => {
    const repository = new MemoryTodoRepository()
    const service = await open(repository)
    const change = await service.execute(add('A'), 'chat')
    expect(change).toMatchObject({ seq: 1, source: 'chat', command: 'add', reverts: null })
    expect(change.at).toBe(new Date(2026, 10, 18, 10, 0).toISOString())
    expect(repository.commits).toEqual([change])
    expect(service.journal()).toEqual([change])
  })

  it('executes concurrent commands one after the other, without a gap', async () => {
    const service = await open()
    const changes = await Promise.all(
      Array.from({ length: 50 }, (_, index) => service.execute(add(`T${index}`), 'list')),
    )
    expect(changes.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    )
    expect(service.snapshot().todos.map(({ title }) => title)).toEqual(
      Array.from({ length: 50 }, (_, index) => `T${index}`),
    )
  })

  it('shows and tells nothing before the change is stored', async () => {
    const repository = new SlowRepository()
    const service = await open(repository)
    const listener = vi.fn()
    service.onChange(listener)
    const pending = service.execute(add('A'), 'list')
    await expect.poll(() => repository.waiting).toHaveLength(1)
    expect(service.snapshot()).toEqual({ seq: 0, todos: [], outline: emptyOutline })
    expect(listener).not.toHaveBeenCalled()
    await repository.release()
    const change = await pending
    expect(listener.mock.calls).toEqual([[change]])
    expect(service.snapshot().todos).toHaveLength(1)
  })

  it('works a command out on those that are still being stored', async () => {
    const repository = new SlowRepository()
    const service = await open(repository)
    const added = service.execute(add('A'), 'list')
    const renamed = service.execute(
      { type: 'update', ids: ['id-1'], patch: { title: 'B' } },
      'list',
    )
    const undone = service.execute({ type: 'undo' }, 'list')
    const waiting = repository.waiting.map(({ change }) => [change.seq, change.command])
    expect(waiting).toEqual([
      [1, 'add'],
      [2, 'update'],
      [3, 'undo'],
    ])
    await repository.release()
    expect((await undone).reverts).toBe((await renamed).seq)
    expect((await added).seq).toBe(1)
    expect(service.snapshot().todos.map(({ title }) => title)).toEqual(['A'])
  })

  it('takes back all that was not stored when storing fails, and goes on', async () => {
    const repository = new SlowRepository()
    const service = await open(repository)
    const listener = vi.fn()
    service.onChange(listener)
    const before = service.execute(add('stored'), 'list')
    await repository.release()
    await before
    const failing = [1, 2, 3].map((number) => service.execute(add(`lost ${number}`), 'list'))
    repository.fail()
    for (const lost of failing) await expect(lost).rejects.toThrow('disk full')
    expect(service.preview({ type: 'undo' }, 'list').reverts).toBe(1)
    const next = service.execute(add('kept'), 'list')
    await repository.release()
    expect((await next).seq).toBe(2)
    expect(service.snapshot().todos.map(({ title }) => title)).toEqual(['stored', 'kept'])
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('lets a command be tried again at once when it failed', async () => {
    const repository = new SlowRepository()
    const service = await open(repository)
    const attempt = () => service.execute(add('A'), 'list')
    const tried = attempt().catch(attempt)
    const behind = service.execute(add('B'), 'list').catch(() => 'failed')
    repository.fail()
    await vi.waitUntil(() => repository.waiting.length > 0)
    await repository.release()
    expect(await behind).toBe('failed')
    expect((await tried).seq).toBe(1)
    expect(service.snapshot().todos.map(({ title }) => title)).toEqual(['A'])
  })

  it('makes one change that can be undone of what another program stored', async () => {
    const repository = new MemoryTodoRepository({ todos: [todoFixture({ id: 'a' })] })
    let tellForeign: (changes: readonly TodoChange[]) => void = () => {}
    const service = await open(
      Object.assign(repository, {
        onForeignChanges: (listener: typeof tellForeign) => {
          tellForeign = listener
        },
      }),
    )
    const before = service.snapshot().todos
    const [known] = before
    const renamed = todoFixture({ id: 'a', title: 'Renamed elsewhere' })
    const added = todoFixture({ id: 'b' })
    const stored = new Promise<Change>((resolve) => service.onChange(resolve))
    tellForeign([
      { id: 'a', before: null, after: renamed },
      { id: 'b', before: null, after: added },
    ])
    expect((await stored).changes).toEqual([
      { id: 'a', before: known, after: renamed },
      { id: 'b', before: null, after: added },
    ])
    expect(service.snapshot().todos).toEqual([renamed, added])
    await service.execute({ type: 'undo' }, 'list')
    expect(service.snapshot().todos).toEqual(before)
  })

  it('rejects bad commands with a sentence and stores nothing', async () => {
    const repository = new MemoryTodoRepository({ todos: [todoFixture({ id: 'a' })] })
    const service = await open(repository)
    const bad: [Command, TodoCommandError['code'], RegExp][] = [
      [add('   '), 'invalid', /^A task needs a title\.$/],
      [add('\u0000\u202E'), 'invalid', /needs a title/],
      [add('x'.repeat(501)), 'invalid', /at most 500 characters/],
      [
        { type: 'update', ids: ['a'], patch: { title: 'x'.repeat(10_000) } },
        'invalid',
        /^A title can have/,
      ],
      [
        { type: 'add', todos: [{ title: 'x', due: { date: '2026-02-30' } }] },
        'invalid',
        /existing day/,
      ],
      [
        { type: 'add', todos: [{ title: 'x', due: { date: '1899-12-31' } }] },
        'invalid',
        /1900 to 2999/,
      ],
      [
        { type: 'add', todos: [{ title: 'x', due: { date: '2026-11-18', time: '25:00' } }] },
        'invalid',
        /17:30/,
      ],
      [
        { type: 'add', todos: [{ title: 'x', repeat: { rule: 'nonsense', from: 'due' } }] },
        'invalid',
        /RRULE/,
      ],
      [{ type: 'complete', ids: ['zz'] }, 'not-found', /no longer exists/],
      [{ type: 'undo' }, 'conflict', /nothing to undo/],
    ]
    for (const [command, code, message] of bad) {
      const error = await service.execute(command, 'list').catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(TodoCommandError)
      expect(error).toMatchObject({ code })
      expect(String(error).replace(/^TodoCommandError: /, '')).toMatch(message)
    }
    expect(repository.commits).toEqual([])
    expect(service.snapshot().todos).toEqual([todoFixture({ id: 'a' })])
  })

  it('reports each bad row of an import', async () => {
    const service = await open()
    const command: Command = {
      type: 'import',
      todos: [{ title: 'ok' }, { title: '' }, { title: 'x', list: '' }],
    }
    const error = await service.execute(command, 'import').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      details: ['row 2: title: A task needs a title.', 'row 3: list: A list needs a name.'],
    })
  })

  it('cleans a title of control characters', async () => {
    const service = await open()
    await service.execute(add('  buy\u0000 \u202Emilk\r\n today\u0007 '), 'list')
    expect(service.snapshot().todos[0]?.title).toBe('buy milk  today')
  })

  it('tells the other listeners when one throws, and stops telling one that left', async () => {
    const service = await open()
    const calm = vi.fn()
    service.onChange(() => {
      throw new Error('broken view')
    })
    const stop = service.onChange(calm)
    service.onChange(calm)
    await service.execute(add('A'), 'list')
    expect(calm).toHaveBeenCalledTimes(2)
    stop()
    stop()
    await service.execute(add('B'), 'list')
    expect(calm).toHaveBeenCalledTimes(3)
  })

  it('never changes a snapshot that was handed out', async () => {
    const service = await open()
    await service.execute(add('A'), 'list')
    const before = service.snapshot()
    const copy = structuredClone(before)
    await service.execute({ type: 'update', ids: ['id-1'], patch: { title: 'B' } }, 'list')
    expect(before).toEqual(copy)
  })

  it('keeps the newest 1,000 changes', async () => {
    const service = await open()
    for (let index = 0; index < 1_005; index += 1) await service.execute(add('A'), 'list')
    expect(service.journal()).toHaveLength(1_000)
    expect(service.journal()[0]?.seq).toBe(6)
    expect(service.snapshot().seq).toBe(1_005)
  })
})
