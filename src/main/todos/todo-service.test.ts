import { describe, expect, it, vi } from 'vitest'

import type { Change } from '../../shared/todos/change.ts'
import type { Command } from '../../shared/todos/command.ts'
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

class SlowRepository extends MemoryTodoRepository {
  readonly waiting: (() => void)[] = []
  failNext = false

  override commit(change: Change): Promise<void> {
    const fails = this.failNext
    this.failNext = false
    return new Promise((resolve, reject) => {
      this.waiting.push(() => {
        if (fails) reject(new Error('disk full'))
        else resolve(super.commit(change))
      })
    })
  }

  async release(): Promise<void> {
    const next = await vi.waitUntil(() => this.waiting.shift())
    next()
  }
}

describe('TodoService', () => {
  it('starts with what is stored and goes on counting', async () => {
    const stored = new MemoryTodoRepository()
    const first = await open(stored)
    const change = await first.execute(add('A'), 'list')
    const todos = [...first.snapshot().todos]
    const second = await open(new MemoryTodoRepository({ todos, journal: [{ ...change, seq: 7 }] }))
    expect(second.snapshot()).toEqual({ seq: 7, todos })
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
    await vi.waitFor(() => expect(repository.waiting).toHaveLength(1))
    expect(service.snapshot()).toEqual({ seq: 0, todos: [] })
    expect(listener).not.toHaveBeenCalled()
    await repository.release()
    const change = await pending
    expect(listener.mock.calls).toEqual([[change]])
    expect(service.snapshot().todos).toHaveLength(1)
  })

  it('leaves memory as it was when storing fails, and goes on', async () => {
    const repository = new SlowRepository()
    const service = await open(repository)
    const listener = vi.fn()
    service.onChange(listener)
    repository.failNext = true
    const failing = service.execute(add('lost'), 'list')
    const next = service.execute(add('kept'), 'list')
    await repository.release()
    await expect(failing).rejects.toThrow('disk full')
    await repository.release()
    expect((await next).seq).toBe(1)
    expect(service.snapshot().todos.map(({ title }) => title)).toEqual(['kept'])
    expect(listener).toHaveBeenCalledTimes(1)
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
