import { describe, expect, it, vi } from 'vitest'

import { emptyOutline } from '../../../shared/todos/outline.ts'
import { todoFixture } from '../../../shared/todos/todo-fixture.testing.ts'
import { createFakeIpcClient } from '../../bridge/fake-ipc-client.testing.ts'
import { createTaskEntities } from './task-entities.ts'

const now = { date: '2026-11-22', time: '09:00' }
const nowIso = '2026-11-22T08:00:00.000Z'

const todos = [
  todoFixture({ id: 'a', title: 'Buy milk', due: { date: '2026-11-23' }, list: 'Errands' }),
  todoFixture({ id: 'b', title: 'Call mom', updatedAt: '2026-11-20T08:00:00.000Z' }),
  todoFixture({ id: 'c', title: 'Milk the cow', status: 'done', completedAt: nowIso }),
  todoFixture({ id: 'd', title: 'Old milk', deletedAt: nowIso }),
]

function entities() {
  const snapshot = vi.fn(() => ({ seq: 1, todos, outline: emptyOutline }))
  const client = createFakeIpcClient({ 'todos.snapshot': snapshot })
  const onShow = vi.fn<(id: string) => void>()
  const made = createTaskEntities({ client, now: () => now, onShow })
  const find = async (query: string) =>
    ((await made.onTagSearch?.(query)) ?? []).map(({ id }) => id)
  const preview = async (id: string) => (await made.onRequestPreview?.({ id, title: '' }))?.preview
  return { made, client, snapshot, onShow, find, preview }
}

describe('the tasks for a mention', () => {
  it('are the open ones first, the newest on top, before anything is typed', async () => {
    expect(await entities().find('')).toEqual(['b', 'a'])
  })

  it('are those with the words, completed ones too, and none of the trash', async () => {
    const { find } = entities()
    expect((await find('milk')).toSorted()).toEqual(['a', 'c'])
    expect(await find('nothing of the kind')).toEqual([])
  })

  it('keep their id, and say where they are and when', async () => {
    const found = await entities().made.onTagSearch?.('buy')
    expect(found).toMatchObject([
      {
        id: 'a',
        title: 'Buy milk',
        interactive: true,
        // The menu shows it, and so tells apart tasks with the same title.
        group: 'Errands',
        data: { list: 'Errands', due: 'Tomorrow' },
      },
    ])
  })

  it('are loaded once while nothing changes, and again after a change', async () => {
    const { client, find, snapshot } = entities()
    await find('m')
    await find('mi')
    expect(snapshot).toHaveBeenCalledOnce()
    client.emit('todos.changed', {
      seq: 2,
      at: nowIso,
      source: 'list',
      command: 'update',
      reverts: null,
      changes: [],
    })
    await find('mil')
    expect(snapshot).toHaveBeenCalledTimes(2)
  })

  it('show what they are, and nothing once they are gone', async () => {
    const { preview } = entities()
    expect(JSON.stringify(await preview('a'))).toContain('Tomorrow · Errands')
    expect(JSON.stringify(await preview('d'))).toContain('In the trash')
    expect(await preview('x')).toBeNull()
  })

  it('are shown in the list when they are clicked', () => {
    const { made, onShow } = entities()
    made.onClick?.({ id: 'a', title: 'Buy milk' })
    expect(onShow).toHaveBeenCalledExactlyOnceWith('a')
  })
})
