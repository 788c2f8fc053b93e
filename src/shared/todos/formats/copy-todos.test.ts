import { describe, expect, it } from 'vitest'

import { todoFixture } from '../todo-fixture.testing.ts'
import { copyAsMarkdown, copyAsText } from './copy-todos.ts'

const todos = [
  todoFixture({ id: 'a', title: 'Trip', due: { date: '2026-11-20' }, tags: ['fun'] }),
  todoFixture({ id: 'c', title: 'Other', notes: 'with notes' }),
  todoFixture({ id: 'b', title: 'Bag #1', parentId: 'a', status: 'done', completedAt: null }),
]

describe('the clipboard', () => {
  it('holds titles with subtasks below their parents', () => {
    expect(copyAsText(todos)).toBe('Trip\n  Bag #1\nOther')
  })

  it('holds Markdown that an editor shows as check boxes', () => {
    expect(copyAsMarkdown(todos)).toBe(
      ['- [ ] Trip #fun 📅 2026-11-20', '  - [x] Bag \\#1', '- [ ] Other', '  > with notes'].join(
        '\n',
      ),
    )
  })
})
