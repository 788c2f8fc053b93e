import { describe, expect, it } from 'vitest'

import { sampleTodo } from '../todo-samples.testing.ts'
import { subtaskRows } from './subtask-rows.ts'

const gone = { deletedAt: '2025-11-21T09:00:00.000Z' }
const todos = [
  sampleTodo('other', { order: 0 }),
  sampleTodo('deep', { parentId: 'second', order: 1 }),
  sampleTodo('second', { parentId: 'top', order: 9 }),
  sampleTodo('first', { parentId: 'top', order: 5 }),
  sampleTodo('top', { parentId: 'above', order: 7 }),
  sampleTodo('above', { order: 8 }),
  sampleTodo('deleted', { parentId: 'top', order: 6, ...gone }),
  sampleTodo('below deleted', { parentId: 'deleted', order: 6 }),
]

describe('the subtasks of a task', () => {
  it('are all that is below it, in the order made by hand, each at its level', () => {
    const rows = subtaskRows('top', todos).map(({ todo, level }) => [todo.id, level])
    expect(rows).toEqual([
      ['first', 1],
      ['second', 1],
      ['deep', 2],
    ])
  })

  it('are none for a task that is in the trash or not there', () => {
    expect(subtaskRows('deleted', todos)).toEqual([])
    expect(subtaskRows('nowhere', todos)).toEqual([])
  })
})
