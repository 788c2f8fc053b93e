import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

import { todoFixture } from '../../../shared/todos/todo-fixture.testing.ts'
import { PrintSheet, type PrintedList } from './print-sheet.tsx'

afterEach(cleanup)

const now = { date: '2026-11-22', time: '09:00' }

function print(list: PrintedList | null) {
  render(<PrintSheet shown={() => list} now={now} />)
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  return screen.queryAllByRole('listitem').map(({ textContent }) => textContent)
}

describe('the printed list', () => {
  it('is not there before printing begins nor after it', () => {
    render(<PrintSheet shown={() => ({ title: 'Today', todos: [] })} now={now} />)
    expect(screen.queryByRole('heading')).toBeNull()
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(screen.getByRole('heading').textContent).toBe('Today')
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(screen.queryByRole('heading')).toBeNull()
  })

  it('has every task with what matters on paper', () => {
    const todos = [
      todoFixture({
        id: 'a',
        title: 'Milk',
        due: { date: '2026-11-23', time: '17:00' },
        priority: 'high',
        list: 'Home',
        tags: ['shop'],
      }),
      ...Array.from({ length: 300 }, (_, at) => todoFixture({ id: `t${at}`, title: `Task ${at}` })),
    ]
    const rows = print({ title: 'All tasks', todos })
    expect(rows).toHaveLength(301)
    expect(rows[0]).toBe('Milktomorrow at 5:00 PM \u00b7 high priority \u00b7 Home \u00b7 #shop')
  })

  it('puts subtasks below their task, also when a task is its own ancestor by mistake', () => {
    print({
      title: 'All tasks',
      todos: [
        todoFixture({ id: 'a' }),
        todoFixture({ id: 'b', parentId: 'a' }),
        todoFixture({ id: 'c', parentId: 'c' }),
      ],
    })
    const [first, second] = screen.getAllByRole('listitem')
    expect(first?.style.marginInlineStart).toBe('0px')
    expect(second?.style.marginInlineStart).toBe('20px')
  })
})
