import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Todo } from '../../../../shared/todos/todo.ts'
import { createFakeMain, type FakeMain } from '../fake-main.testing.ts'
import { doneTodo, sampleTodo } from '../todo-samples.testing.ts'
import { TodosPane } from '../todos-pane.tsx'

const now = { date: '2025-11-22', time: '14:30' }
const clock = () => new Date(2025, 10, 22, 14, 30)

vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  localStorage.clear()
})

const [apples, bread, cheese] = ['Apples', 'Bread', 'Cheese'].map((title, order) =>
  sampleTodo(title, { order: order + 1 }),
)
const three = [apples, bread, cheese].flatMap((todo) => todo ?? [])

async function openInbox(todos: readonly Todo[] = three): Promise<FakeMain> {
  const main = createFakeMain(todos)
  const nothing = () => {}
  const shown = { client: main.client, clock, now, reveal: nothing, onOpenSettings: nothing }
  render(<TodosPane {...shown} quickAdd={() => null} />)
  await waitFor(() => expect(screen.queryByText('Loading your tasks…')).toBeNull())
  fireEvent.click(screen.getByRole('button', { name: /^Inbox/u }))
  return main
}

function row(title: string): HTMLElement {
  return screen.getByRole('listitem', { name: new RegExp(`^${title}`, 'u') })
}

function press(title: string, key: string, parts: KeyboardEventInit = {}): void {
  act(() => row(title).focus())
  fireEvent.keyDown(row(title), { key, ...parts })
}

describe('choosing several', () => {
  it('gives every chosen task a priority in one command', async () => {
    const main = await openInbox()
    fireEvent.click(row('Apples'))
    fireEvent.click(row('Cheese'), { shiftKey: true })
    press('Cheese', '1')
    expect(main.commands()).toEqual([
      { type: 'update', ids: ['Apples', 'Bread', 'Cheese'], patch: { priority: 'high' } },
    ])
    expect(await screen.findByText('Set 3 tasks to high priority')).toBeTruthy()
  })

  it('ends with Escape, and with a click on one row', async () => {
    await openInbox()
    press('Apples', 'x')
    expect(screen.getByRole('toolbar', { name: '1 selected' })).toBeTruthy()
    press('Apples', 'Escape')
    expect(screen.queryByRole('toolbar')).toBeNull()
    press('Apples', 'x')
    fireEvent.click(row('Bread'))
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  it('forgets tasks that were deleted elsewhere', async () => {
    const main = await openInbox()
    press('Apples', 'x')
    press('Bread', 'x')
    const deleted = sampleTodo('Bread', { deletedAt: '2025-11-22T12:00:00.000Z' })
    act(() => void main.change('delete', [{ before: three[1] ?? null, after: deleted }]))
    await waitFor(() => expect(screen.getByRole('toolbar', { name: '1 selected' })).toBeTruthy())
  })

  it('opens the menu of a row outside the selection for that row alone', async () => {
    await openInbox()
    press('Apples', 'x')
    fireEvent.contextMenu(row('Cheese'), { clientX: 5, clientY: 5 })
    expect(screen.getByRole('menu', { name: 'Actions for Cheese' })).toBeTruthy()
  })
})

describe('arranging', () => {
  it('moves a task before the one above with the keyboard, and no further at the top', async () => {
    const main = await openInbox()
    press('Bread', 'ArrowUp', { ctrlKey: true, shiftKey: true })
    await screen.findByText('Moved “Bread”')
    press('Bread', 'ArrowUp', { ctrlKey: true, shiftKey: true })
    expect(main.commands()).toEqual([{ type: 'move', ids: ['Bread'], place: { before: 'Apples' } }])
  })

  it('makes a subtask with Tab and takes it out again, but leaves Tab alone on the first row', async () => {
    const main = await openInbox()
    expect(fireEvent.keyDown(row('Apples'), { key: 'Tab' })).toBe(true)
    press('Bread', 'Tab')
    await waitFor(() => expect(row('Bread').dataset['level']).toBe('1'))
    press('Bread', 'Tab', { shiftKey: true })
    await waitFor(() => expect(row('Bread').dataset['level']).toBe('0'))
    expect(main.commands()).toEqual([
      { type: 'move', ids: ['Bread'], parentId: 'Apples', place: { after: 'Apples' } },
      { type: 'move', ids: ['Bread'], parentId: null, place: { after: 'Apples' } },
    ])
  })

  it('does nothing while a key is held down', async () => {
    const main = await openInbox()
    for (const key of ['Delete', ' ', '1']) press('Apples', key, { repeat: true })
    expect(main.commands()).toEqual([])
  })
})

describe('the detail pane', () => {
  async function openDetails(todo: Todo): Promise<{ main: FakeMain; pane: HTMLElement }> {
    const main = await openInbox([todo])
    press(todo.title, 'Enter')
    return { main, pane: screen.getByRole('complementary', { name: 'Details' }) }
  }

  it('keeps notes when the person leaves the field, and shows them as Markdown', async () => {
    const { main, pane } = await openDetails(sampleTodo('Milk'))
    const field = within(pane).getByRole('textbox', { name: 'Notes' })
    fireEvent.focus(field)
    fireEvent.change(field, { target: { value: 'From the **farm**' } })
    fireEvent.blur(within(pane).getByRole('textbox', { name: 'Notes' }))
    await waitFor(() => expect(pane.querySelector('strong')?.textContent).toBe('farm'))
    expect(main.commands()).toEqual([
      { type: 'update', ids: ['Milk'], patch: { notes: 'From the **farm**' } },
    ])
  })

  it('never loads a picture of the notes', async () => {
    const { pane } = await openDetails(
      sampleTodo('Milk', { notes: '![cow](https://example.org/cow.png) <img src=x>' }),
    )
    expect(pane.querySelector('img')).toBeNull()
    expect(pane.textContent).toContain('cow')
  })

  it('says a repeat in words with the next three dates, and skips one', async () => {
    const repeat = { rule: 'FREQ=WEEKLY;BYDAY=MO', from: 'due', missed: 'all' } as const
    const { main, pane } = await openDetails(
      sampleTodo('Bins', { due: { date: '2025-11-24' }, repeat }),
    )
    expect(pane.textContent).toContain('Every Monday')
    expect(pane.textContent).toContain('Mon, Nov 24 · Mon, Dec 1 · Mon, Dec 8')
    expect(pane.textContent).toContain('When missed: do every one')
    fireEvent.click(within(pane).getByRole('button', { name: 'Skip this one' }))
    await waitFor(() => expect(pane.textContent).toContain('1 earlier date'))
    expect(main.commands()).toEqual([{ type: 'skip', ids: ['Bins'] }])
  })

  it('adds a subtask in words', async () => {
    const { main, pane } = await openDetails(sampleTodo('Trip'))
    const field = within(pane).getByRole('textbox', { name: 'Add a subtask' })
    fireEvent.change(field, { target: { value: 'Pack tomorrow' } })
    fireEvent.submit(field)
    await within(pane).findByRole('textbox', { name: 'Title of Pack' })
    expect(main.commands()[0]).toMatchObject({
      type: 'add',
      todos: [{ title: 'Pack', parentId: 'Trip', due: { date: '2025-11-23' } }],
    })
  })

  it('stays with a task that was completed', async () => {
    const { pane } = await openDetails(doneTodo('Old', { status: 'open', completedAt: null }))
    fireEvent.click(within(pane).getByRole('checkbox', { name: 'Complete Old' }))
    await screen.findByText('Completed “Old”')
    expect(within(pane).getByRole('checkbox', { name: 'Complete Old' })).toBeTruthy()
  })
})

describe('the palette', () => {
  it('finds a task and opens it, and goes away', async () => {
    await openInbox()
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
    const field = screen.getByRole('combobox', { name: 'Find a task, view or action' })
    fireEvent.change(field, { target: { value: 'chee' } })
    await waitFor(() =>
      expect(screen.getByRole('option', { selected: true }).textContent).toContain('Cheese'),
    )
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(screen.queryByRole('combobox')).toBeNull()
    const pane = screen.getByRole('complementary', { name: 'Details' })
    expect(within(pane).getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' }).value).toBe(
      'Cheese',
    )
  })
})
