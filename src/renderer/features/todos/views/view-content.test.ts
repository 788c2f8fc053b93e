import { describe, expect, it } from 'vitest'

import { emptyOutline, type Outline } from '../../../../shared/todos/outline.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import type { TodoView } from '../todo-view.ts'
import { doneTodo, sampleTodo } from '../todo-samples.testing.ts'
import { viewContent } from './view-content.ts'
import type { ViewContent, ViewRow } from './view-model.ts'
import { usualOrder } from './view-order.ts'
import type { ViewOrder } from '../../../../shared/todos/views/view-order.ts'

const now = { date: '2025-11-22', time: '14:30' }

function contentOf(
  todos: readonly Todo[],
  view: TodoView,
  options: { order?: ViewOrder; outline?: Outline; day?: string } = {},
): ViewContent {
  const { order = usualOrder(view), outline = emptyOutline, day = now.date } = options
  return viewContent({ todos, outline, now }, { view, order, days: 14, day })
}

function line({ todo, level, kind, subtasks, subtasksDone }: ViewRow): string {
  const mark = kind === 'todo' ? '' : ` (${kind})`
  const count = subtasks === 0 ? '' : ` ${subtasksDone}/${subtasks}`
  return `${'  '.repeat(level)}${todo.title}${count}${mark}`
}

function shape({ groups }: ViewContent): Record<string, string[]> {
  return Object.fromEntries(groups.map(({ title, rows }) => [title, rows.map(line)]))
}

const rent = sampleTodo('Rent', { due: { date: '2025-11-20' } })
const call = sampleTodo('Call', { due: { date: '2025-11-22', time: '09:00' } })
const milk = sampleTodo('Milk', { due: { date: '2025-11-22' }, list: 'Home', tags: ['errands'] })
const trip = sampleTodo('Trip', { due: { date: '2025-12-24' }, list: 'Home', priority: 'high' })
const someday = sampleTodo('Someday')
const everything = [someday, trip, milk, call, rent]

describe('the open views', () => {
  it('puts what is overdue on top of Today, an earlier hour of today too', () => {
    expect(shape(contentOf(everything, { kind: 'today' }))).toEqual({
      Overdue: ['Rent', 'Call'],
      Today: ['Milk'],
    })
  })

  it('groups all tasks by day, those without one last', () => {
    const content = contentOf(everything, { kind: 'all' })
    expect(Object.keys(shape(content))).toEqual([
      'Overdue',
      'Today',
      'Wednesday, Dec 24',
      'No date',
    ])
    expect(content.isManual).toBe(false)
  })

  it('shows a list in manual order with subtasks below their parents and done ones apart', () => {
    const packing = sampleTodo('Packing', { list: 'Home', parentId: 'Trip', order: 9 })
    const passport = doneTodo('Passport', { list: 'Home', parentId: 'Trip' })
    const content = contentOf(
      [{ ...milk, order: 2 }, { ...trip, order: 1 }, packing, passport, someday],
      { kind: 'list', name: 'home' },
    )
    expect(shape(content)).toEqual({ '': ['Trip 1/2', '  Packing', 'Milk'] })
    expect(content.completed.map(({ todo }) => todo.title)).toEqual(['Passport'])
    expect(content.isManual).toBe(true)
  })

  it('sorts by several keys and groups by what is asked for', () => {
    const order: ViewOrder = {
      sort: [{ by: 'priority' }, { by: 'title', descending: true }],
      group: 'list',
    }
    const content = contentOf(everything, { kind: 'all' }, { order })
    expect(shape(content)).toEqual({ Inbox: ['Someday', 'Rent', 'Call'], Home: ['Trip', 'Milk'] })
    expect(content.groups.map(({ drop }) => drop)).toEqual([{ list: 'Inbox' }, { list: 'Home' }])
  })

  it('gives a todo with two tags a row of its own in each group', () => {
    const tagged = sampleTodo('Both', { tags: ['a', 'b'] })
    const order: ViewOrder = { sort: [{ by: 'title' }], group: 'tag' }
    const { groups } = contentOf([tagged], { kind: 'all' }, { order })
    const keys = groups.flatMap(({ rows }) => rows.map(({ key }) => key))
    expect(new Set(keys).size).toBe(2)
  })

  it('shows what a saved filter finds, done ones when it asks for them, nothing of a broken one', () => {
    const done = doneTodo('Swept', { list: 'Home' })
    const outline: Outline = {
      lists: [],
      filters: [
        { id: 'home', name: 'Home', query: 'list:Home & !p1', color: null },
        { id: 'done', name: 'Done', query: 'done', color: null },
        { id: 'broken', name: 'Broken', query: '(today', color: null },
      ],
    }
    const titles = (id: string) =>
      contentOf([...everything, done], { kind: 'filter', id }, { outline }).groups.flatMap(
        ({ rows }) => rows.map(({ todo }) => todo.title),
      )
    expect(titles('home')).toEqual(['Milk'])
    expect(titles('done')).toEqual(['Swept'])
    expect(titles('broken')).toEqual([])
    expect(titles('gone')).toEqual([])
  })

  it('leaves what is in the trash out of every open view', () => {
    const deleted = { ...milk, deletedAt: '2025-11-21T09:00:00.000Z' }
    const views: TodoView[] = [
      { kind: 'all' },
      { kind: 'today' },
      { kind: 'upcoming' },
      { kind: 'calendar' },
      { kind: 'list', name: 'Home' },
      { kind: 'tag', name: 'errands' },
    ]
    for (const view of views) {
      const rows = contentOf([deleted], view).groups.flatMap((group) => group.rows)
      expect(rows).toEqual([])
    }
  })
})

describe('the views by day', () => {
  const daily = sampleTodo('Water', {
    due: { date: '2025-11-23' },
    repeat: { rule: 'FREQ=WEEKLY', from: 'due' },
  })

  it('shows each day to come, repeating todos on their later dates too, and nothing twice', () => {
    const content = contentOf([...everything, daily], { kind: 'upcoming' })
    const shown = shape(content)
    expect(content.groups).toHaveLength(15)
    expect(shown).toMatchObject({
      Overdue: ['Rent', 'Call'],
      Today: ['Milk'],
      Tomorrow: ['Water'],
      Monday: [],
      'Sunday, Nov 30': ['Water (projected)'],
    })
  })

  it('says nothing is planned only when there is nothing at all', () => {
    expect(contentOf([someday], { kind: 'upcoming' }).groups).toEqual([])
  })

  it('shows the chosen day of the calendar with its done todos', () => {
    const done = doneTodo('Swept', { due: { date: '2025-12-24' } })
    const content = contentOf([trip, done], { kind: 'calendar' }, { day: '2025-12-24' })
    expect(shape(content)).toEqual({ 'Wednesday, Dec 24': ['Trip'] })
    expect(content.completed.map(({ todo }) => todo.title)).toEqual(['Swept'])
  })

  it('lists what was done by day, earlier dates of a repeating todo too', () => {
    const again = {
      ...daily,
      occurrences: [
        { due: { date: '2025-11-16' }, at: '2025-11-21T12:00:00.000Z', outcome: 'done' as const },
      ],
    }
    const content = contentOf([doneTodo('Swept'), again], { kind: 'done' })
    expect(shape(content)).toEqual({ Today: ['Swept'], Yesterday: ['Water (entry)'] })
  })
})

describe('the trash', () => {
  it('shows what was deleted last on top, with how many subtasks went along', () => {
    const at = (hour: string) => ({ deletedAt: `2025-11-22T${hour}:00:00.000Z` })
    const content = contentOf(
      [
        { ...rent, ...at('08') },
        { ...trip, ...at('09') },
        sampleTodo('Packing', { parentId: 'Trip', ...at('09') }),
      ],
      { kind: 'trash' },
    )
    expect(shape(content)).toEqual({ '': ['Trip 0/1 (trash)', 'Rent (trash)'] })
  })
})
