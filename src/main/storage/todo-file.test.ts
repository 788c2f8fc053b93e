import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { todoFixture } from '../../shared/todos/todo-fixture.testing.ts'
import { openStorage } from './open-storage.ts'
import { addedTodo } from './added-todo.testing.ts'
import { encodeRecord } from './durable/record-line.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

async function open(folder: string) {
  const storage = await openStorage({ folder, clock: () => new Date(), logger: silentLogger })
  onTestFinished(() => storage.close())
  return storage
}

describe('the todo file', () => {
  it('confirms 1,000 changes at once and has them all after a restart', async () => {
    const folder = await temporaryFolder()
    const { todoRepository, close } = await open(folder)
    const seqs = Array.from({ length: 1_000 }, (_, index) => index + 1)
    await Promise.all(seqs.map((seq) => todoRepository.commit(addedTodo(seq))))
    await close()
    const { todos, journal } = await (await open(folder)).todoRepository.load()
    expect(todos.map(({ id }) => id)).toEqual(seqs.map((seq) => `todo-${seq}`))
    expect(journal.map(({ seq }) => seq)).toEqual(seqs)
  })

  it('keeps the newest 1,000 changes and every todo', async () => {
    const folder = await temporaryFolder()
    const { todoRepository } = await open(folder)
    const seqs = Array.from({ length: 1_005 }, (_, index) => index + 1)
    await Promise.all(seqs.map((seq) => todoRepository.commit(addedTodo(seq))))
    const { todos, journal } = await todoRepository.load()
    expect(todos).toHaveLength(1_005)
    expect(journal.map(({ seq }) => seq)).toEqual(seqs.slice(5))
  })

  it('replaces a changed todo in its place and forgets a deleted one', async () => {
    const { todoRepository } = await open(await temporaryFolder())
    for (const seq of [1, 2, 3]) await todoRepository.commit(addedTodo(seq))
    const renamed = todoFixture({ id: 'todo-1', title: 'Renamed' })
    await todoRepository.commit({
      ...addedTodo(4),
      command: 'update',
      changes: [
        { id: 'todo-1', before: todoFixture({ id: 'todo-1' }), after: renamed },
        { id: 'todo-2', before: todoFixture({ id: 'todo-2' }), after: null },
      ],
    })
    const { todos } = await todoRepository.load()
    expect(todos).toEqual([renamed, todoFixture({ id: 'todo-3' })])
  })

  it.each([
    ['skips a number', 3],
    ['repeats a number', 1],
  ])('refuses a change that %s and stores nothing of it', async (_reason, seq) => {
    const { todoRepository } = await open(await temporaryFolder())
    await todoRepository.commit(addedTodo(1))
    await expect(todoRepository.commit(addedTodo(seq))).rejects.toMatchObject({
      code: 'out-of-order',
    })
    expect((await todoRepository.load()).journal).toHaveLength(1)
  })

  it('gives a todo of an earlier version the fields that it did not have, and keeps unknown ones', async () => {
    const folder = await temporaryFolder()
    const { notes: _notes, tags: _tags, ...earlier } = todoFixture({ id: 'todo-1' })
    const change = {
      ...addedTodo(1),
      changes: [{ id: 'todo-1', before: null, after: { ...earlier, later: 7 } }],
    }
    const header = {
      format: 'offhand-todos',
      version: 2,
      kind: 'journal',
      number: 1,
      snapshot: 0,
      after: null,
    }
    const lines = [header, { change }].map((record) => `${encodeRecord(record, 0)}\n`)
    await writeFile(join(folder, 'todos.1.jsonl'), lines.join(''))
    const { todoRepository, notices } = await open(folder)
    expect((await todoRepository.load()).todos).toEqual([
      { ...todoFixture({ id: 'todo-1' }), later: 7 },
    ])
    expect(notices).toEqual([])
  })

  it('is not changed by changing what it gave or what it was given', async () => {
    const { todoRepository } = await open(await temporaryFolder())
    const change = addedTodo(1)
    await todoRepository.commit(change)
    change.changes.length = 0
    const records = await todoRepository.load()
    records.todos.length = 0
    records.journal.length = 0
    expect((await todoRepository.load()).todos).toHaveLength(1)
    expect((await todoRepository.load()).journal).toEqual([addedTodo(1)])
  })
})
