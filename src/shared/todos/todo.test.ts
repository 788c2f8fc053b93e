import { describe, expect, it } from 'vitest'

import { changeOutsideTrash, changeSchema } from './change.ts'
import { importedTodoSchema, todoDraftSchema, todoPatchSchema } from './command.ts'
import { todoFixture } from './todo-fixture.testing.ts'
import { todoSchema } from './todo.ts'

const stamp = '2026-11-01T08:00:00.000Z'

/** A todo as the first version stored it. */
const first = {
  id: 'a',
  title: 'Water the plants',
  notes: '',
  status: 'open',
  priority: 'none',
  due: { date: '2026-11-20' },
  start: null,
  repeat: { rule: 'FREQ=WEEKLY', from: 'due' },
  list: 'Inbox',
  tags: [],
  parentId: null,
  createdAt: stamp,
  updatedAt: stamp,
  completedAt: null,
}

describe('a todo of the first version', () => {
  const added = { duePhrase: null, reminders: [], occurrences: [], order: 0, deletedAt: null }

  it('is read with the fields that came later', () => {
    expect(todoSchema.parse(first)).toEqual({ ...first, ...added })
  })

  it('is read inside a change of the journal', () => {
    const change = { seq: 1, at: stamp, source: 'list', command: 'add', reverts: null }
    const read = changeSchema.parse({
      ...change,
      changes: [{ id: 'a', before: null, after: first }],
    })
    expect(read.changes[0]?.after).toEqual({ ...first, ...added })
  })
})

describe('drafts, patches and rows of files', () => {
  it('get no values for what they leave out', () => {
    const parts = { title: 'x' }
    expect(todoDraftSchema.parse(parts)).toEqual(parts)
    expect(todoPatchSchema.parse(parts)).toEqual(parts)
    expect(importedTodoSchema.parse(parts)).toEqual(parts)
  })
})

describe('bad input', () => {
  const parts = todoFixture({ id: 'a' })
  const message = (changed: object) =>
    todoSchema.safeParse({ ...parts, ...changed }).error?.issues[0]?.message ?? ''

  it.each([
    [{ title: 'x'.repeat(10_000) }, 'at most 500 characters'],
    [{ title: '\u202E\u0000 ' }, 'needs a title'],
    [{ notes: 'x'.repeat(50_001) }, 'at most 50,000'],
    [{ due: { date: '1899-12-31' } }, 'years 1900 to 2999'],
    [{ due: { date: '3000-01-01' } }, 'years 1900 to 2999'],
    [{ due: { date: '2026-02-30' } }, 'existing day'],
    [{ due: { date: '2026-11-20', time: '25:00' } }, 'like 17:30'],
    [
      { reminders: Array.from({ length: 21 }, () => ({ type: 'before', minutes: 1 })) },
      '20 reminders',
    ],
    [{ repeat: { rule: 'every day', from: 'due' } }, 'RRULE'],
    [{ tags: Array.from({ length: 101 }, (_, index) => `t${index}`) }, '100 tags'],
  ])('is refused in words: %#', (changed, words) => {
    expect(message(changed)).toContain(words)
  })

  it('keeps emoji, combining marks and HTML as they are', () => {
    for (const title of ['👩‍👩‍👧 🇩🇪', 'e\u0301', '<b onclick="x()">&amp;</b>', 'שלום']) {
      expect(todoSchema.parse({ ...parts, title }).title).toBe(title)
    }
  })

  it('is cleaned of control characters and direction overrides, in notes too', () => {
    const read = todoSchema.parse({
      ...parts,
      title: 'a\u202Eb\u0007\nc',
      notes: 'a\r\nb\u2066\tc\u0000',
    })
    expect(read).toMatchObject({ title: 'ab c', notes: 'a\nb\tc' })
  })
})

describe('a change outside the trash', () => {
  it('has no “after” for what is deleted and no “before” for what comes back', () => {
    const live = todoFixture({ id: 'a' })
    const deleted = { ...live, deletedAt: stamp }
    expect(changeOutsideTrash({ id: 'a', before: live, after: deleted }).after).toBeNull()
    expect(changeOutsideTrash({ id: 'a', before: deleted, after: live }).before).toBeNull()
    expect(changeOutsideTrash({ id: 'a', before: deleted, after: null }).before).toBeNull()
  })
})
