import { describe, expect, it } from 'vitest'

import type { Change } from '../../../shared/todos/change.ts'
import { todoFixture } from '../../../shared/todos/todo-fixture.testing.ts'
import { checkReply } from './check-reply.ts'

const milk = todoFixture({ id: 'a', title: 'Milk' })
const done = { ...milk, status: 'done', completedAt: milk.createdAt } as const

type Effect = Change['changes'][number]

const effects = {
  add: { id: 'a', before: null, after: milk },
  delete: { id: 'a', before: milk, after: null },
  complete: { id: 'a', before: milk, after: done },
  reopen: { id: 'a', before: done, after: milk },
  update: { id: 'a', before: milk, after: { ...milk, title: 'Oat milk' } },
  undo: { id: 'a', before: null, after: milk },
} as const satisfies Partial<Record<Change['command'], Effect>>

function change(command: keyof typeof effects): Change {
  const reverts = command === 'undo' ? 1 : null
  const at = '2026-01-05T11:03:37.722Z'
  return { seq: 2, at, source: 'chat', command, reverts, changes: [effects[command]] }
}

function check(reply: string, ...commands: (keyof typeof effects)[]) {
  const changes = commands.map(change)
  return checkReply(reply, { changes, titles: ['Milk', 'Eggs'], hasListed: false, waiting: false })
}

describe('a reply that is true', () => {
  it.each([
    [`I've added "Milk".`, 'add'],
    [`I've added a due date to "Milk".`, 'update'],
    ['Deleted "Milk".', 'delete'],
    [`I've removed the date.`, 'update'],
    ['"Milk" has been marked as done.', 'complete'],
    ['Reopened "Milk".', 'reopen'],
    ['Renamed "Milk" to "Oat milk".', 'update'],
    ['Moved "milk" to the list "Eggs".', 'update'],
    ['Restored "Milk".', 'undo'],
    [`I've updated your list.`, 'add'],
    ['Done!', 'delete'],
    ['I added "Milk", and "Eggs" is still open.', 'add'],
    ['I completed "Milk", "Eggs" is next.', 'complete'],
    ['Deleted "Milk". You still have "Eggs".', 'delete'],
  ] as const)('is left alone: %s', (reply, command) => {
    expect(check(reply, command)).toBeNull()
  })

  it('may be about two things', () => {
    expect(check('I added "Milk" and completed "Milk".', 'add', 'complete')).toBeNull()
  })
})

describe('a reply that is not true', () => {
  it.each([
    [`I've added "Rice".`, [], 'Correction: no task was added just now.'],
    ['Deleted "Eggs".', [], 'Correction: no task was deleted just now.'],
    ['"Eggs" is now done.', [], 'Correction: no task was completed just now.'],
    ['Moved it to Friday.', [], 'Correction: no task was changed just now.'],
    ['Undone: restored "Eggs".', [], 'Correction: nothing was undone just now.'],
    ['Done!', [], 'Correction: no task was changed just now.'],
    ['I deleted "Milk".', ['add'], 'Correction: no task was deleted just now.'],
    ['I completed "Milk".', ['update'], 'Correction: no task was completed just now.'],
    ['I added "Milk" and deleted it.', ['add'], 'Correction: no task was deleted just now.'],
    [
      'I added it and deleted that.',
      [],
      'Correction: no task was added and no task was deleted just now.',
    ],
    ['Added "Milk" and "Rice".', ['add'], 'Correction: "Rice" was not changed just now.'],
    ['Deleted "Milk" and "Eggs".', ['delete'], 'Correction: "Eggs" was not changed just now.'],
  ] as const)('is corrected: %s', (reply, commands, correction) => {
    expect(check(reply, ...commands)).toBe(correction)
  })

  it('is corrected for a change that changed nothing', () => {
    const changes = [{ ...change('complete'), changes: [] }]
    const facts = { changes, titles: [], hasListed: false, waiting: false }
    expect(checkReply('I completed it.', facts)).toBe('Correction: no task was completed just now.')
  })

  it('says what it waits for', () => {
    const facts = { changes: [], titles: [], hasListed: false, waiting: true }
    expect(checkReply(`I've deleted the eggs.`, facts)).toBe(
      'Correction: no task was deleted so far. That waits for your answer.',
    )
  })
})

it('lets a list be what is done', () => {
  const facts = { changes: [], titles: [], hasListed: true, waiting: false }
  expect(checkReply('Done!', facts)).toBeNull()
  expect(checkReply('Added it.', facts)).not.toBeNull()
})
