import { describe, expect, it } from 'vitest'

import { sampleTodo } from '../todo-samples.testing.ts'
import { dropCommand, readDropTarget } from './drop-commands.ts'

const todos = [sampleTodo('a'), sampleTodo('b')]
const ids = ['a', 'b']

describe('dropping', () => {
  it.each([
    [{ date: '2025-11-24' }, { type: 'reschedule', ids, date: '2025-11-24' }],
    [{ date: null }, { type: 'reschedule', ids, date: null }],
    [{ list: 'Work' }, { type: 'move', ids, list: 'Work' }],
    [{ priority: 'high' }, { type: 'update', ids, patch: { priority: 'high' } }],
    [{ tag: 'home' }, { type: 'tag', ids, add: ['home'] }],
    [{ view: 'trash' }, { type: 'delete', ids }],
    [{ view: 'done' }, { type: 'complete', ids }],
    [{ view: 'inbox' }, { type: 'move', ids, list: 'Inbox' }],
  ] as const)('on %j is one command', (target, command) => {
    expect(dropCommand(target, todos)).toEqual(command)
  })

  it('from the group of one tag into that of another changes the one for the other', () => {
    expect(dropCommand({ tag: 'home' }, todos, { tag: 'work' })).toEqual({
      type: 'tag',
      ids,
      add: ['home'],
      remove: ['work'],
    })
    expect(dropCommand({ tag: null }, todos, { tag: 'work' })).toEqual({
      type: 'tag',
      ids,
      remove: ['work'],
    })
  })
})

describe('readDropTarget', () => {
  it.each([
    [{ dropDate: '2025-11-24' }, { date: '2025-11-24' }],
    [{ dropDate: '' }, { date: null }],
    [{ dropList: 'Work' }, { list: 'Work' }],
    [{ dropTag: '' }, { tag: null }],
    [{ dropPriority: 'low' }, { priority: 'low' }],
    [{ dropView: 'trash' }, { view: 'trash' }],
    [{ dropPriority: 'urgent' }, null],
    [{ dropView: 'today' }, null],
    [{ todoId: 'a' }, null],
  ])('reads %j', (attributes, target) => {
    expect(readDropTarget(attributes)).toEqual(target)
  })
})
