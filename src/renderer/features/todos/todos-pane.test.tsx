import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import type { Todo } from '../../../shared/todos/todo.ts'
import { createFakeMain, type FakeMain } from './fake-main.testing.ts'
import { doneTodo, sampleTodo } from './todo-samples.testing.ts'
import type { QuickAddSlot } from './todos-main.tsx'
import { TodosPane } from './todos-pane.tsx'

const now = { date: '2025-11-22', time: '14:30' }
const clock = () => new Date(2025, 10, 22, 14, 30)
const milk = sampleTodo('Milk', { due: { date: '2025-11-22' }, tags: ['errands'] })
const bread = sampleTodo('Bread', { due: { date: '2025-11-23' } })
const eggs = sampleTodo('Eggs')

vi.setConfig({ testTimeout: 30_000 })

afterEach(() => {
  cleanup()
  localStorage.clear()
})

async function open(todos: readonly Todo[] = [milk, bread, eggs]): Promise<FakeMain> {
  const main = createFakeMain(todos)
  const nothing = vi.fn<() => void>()
  const shown = { client: main.client, clock, now, reveal: nothing, onOpenSettings: nothing }
  render(<TodosPane {...shown} quickAdd={TitleBox} />)
  await waitFor(() => expect(screen.queryByText('Loading your tasks…')).toBeNull())
  return main
}

/** The box of the app is another feature; this one adds its words as a title. */
const TitleBox: QuickAddSlot = ({ defaults, inputRef, onAdd }) => {
  const [title, setTitle] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void onAdd({ ...defaults, title }).then((added) => added && setTitle(''))
      }}
    >
      <input
        ref={inputRef}
        aria-label="Add a task"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
    </form>
  )
}

function row(title: string): HTMLElement {
  return screen.getByRole('listitem', { name: new RegExp(`^${title}`, 'u') })
}

function press(element: Element, key: string, parts: KeyboardEventInit = {}): void {
  fireEvent.keyDown(element, { key, ...parts })
}

function quickAdd(): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a task' })
}

function search(): HTMLElement {
  return screen.getByRole('textbox', { name: 'Search tasks' })
}

describe('ticking', () => {
  it('sends the completion of exactly that todo and shows it at once', async () => {
    const main = await open()
    const box = within(row('Milk')).getByRole('checkbox')
    fireEvent.click(box)
    expect(box.getAttribute('aria-checked')).toBe('true')
    expect(main.commands()).toEqual([{ type: 'complete', ids: ['Milk'] }])
    await screen.findByText('Completed “Milk”')
  })

  it('takes the tick back and says why when it fails', async () => {
    const main = await open()
    main.failNext('That task is no longer there.')
    fireEvent.click(within(row('Milk')).getByRole('checkbox'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('That task is no longer there.')
    expect(within(row('Milk')).getByRole('checkbox').getAttribute('aria-checked')).toBe('false')
  })

  it('that could not be saved is offered again, and saved then', async () => {
    const main = await open()
    main.failNext('The disk is full: it was not saved.', 'not-saved')
    fireEvent.click(within(row('Milk')).getByRole('checkbox'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The disk is full')
    expect(within(row('Milk')).getByRole('checkbox').getAttribute('aria-checked')).toBe('false')
    main.failNext('The disk is full: it was not saved.', 'not-saved')
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    await screen.findByText('Completed “Milk”')
    const command = { type: 'complete', ids: ['Milk'] }
    expect(main.commands()).toEqual([command, command, command])
  })

  it('offers nothing to try again when the task is gone', async () => {
    const main = await open()
    main.failNext('That task is no longer there.')
    fireEvent.click(within(row('Milk')).getByRole('checkbox'))
    const alert = await screen.findByRole('alert')
    expect(within(alert).queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it('reopens a completed todo', async () => {
    const main = await open([doneTodo('Milk')])
    fireEvent.click(screen.getByRole('button', { name: /^Completed \d/u }))
    fireEvent.click(within(row('Milk')).getByRole('checkbox'))
    expect(main.commands()).toEqual([{ type: 'reopen', ids: ['Milk'] }])
    await screen.findByText('Reopened “Milk”')
  })

  it('follows a tick that was made in the chat', async () => {
    const main = await open([eggs])
    act(() => void main.change('complete', [{ before: eggs, after: doneTodo('Eggs') }]))
    expect(screen.queryByRole('listitem', { name: 'Eggs' })).toBeNull()
    expect(screen.getByText('Everything is done')).toBeTruthy()
  })
})

describe('the buttons of a row', () => {
  it('are there for the current row and for the one under the pointer', async () => {
    await open()
    const namesOf = (title: string) => within(row(title)).queryAllByRole('button').length
    expect(namesOf('Milk')).toBeGreaterThan(0)
    expect(namesOf('Bread')).toBe(0)
    fireEvent.pointerEnter(row('Bread'))
    expect(within(row('Bread')).getByRole('button', { name: 'Delete Bread' })).toBeTruthy()
    fireEvent.pointerLeave(row('Bread'))
    expect(namesOf('Bread')).toBe(0)
    act(() => row('Bread').focus())
    expect(within(row('Bread')).getByRole('button', { name: 'Delete Bread' })).toBeTruthy()
  })

  it('stay while the menu that one of them opened is open', async () => {
    await open()
    fireEvent.pointerEnter(row('Bread'))
    const more = screen.getByRole('button', { name: 'More actions: Bread' })
    act(() => more.focus())
    fireEvent.click(more)
    fireEvent.pointerLeave(row('Bread'))
    expect(more.isConnected).toBe(true)
    expect(screen.getByRole('menu')).toBeTruthy()
  })
})

describe('choosing several', () => {
  it('marks the page, so that messages make room for the bar', async () => {
    await open()
    act(() => row('Milk').focus())
    press(row('Milk'), 'x')
    expect(document.body.hasAttribute('data-selecting')).toBe(true)
    press(row('Milk'), 'Escape')
    expect(document.body.hasAttribute('data-selecting')).toBe(false)
  })
})

describe('deleting and undoing', () => {
  it('offers to undo just that deletion, even after other changes', async () => {
    const main = await open()
    fireEvent.click(screen.getByRole('button', { name: 'Delete Milk' }))
    await screen.findByText('Deleted “Milk”')
    act(() => void main.change('delete', [{ before: eggs, after: null }]))
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(row('Milk')).toBeTruthy())
    expect(main.commands()).toEqual([
      { type: 'delete', ids: ['Milk'] },
      { type: 'undo', seq: 1 },
    ])
  })

  it('undoes the last change with Ctrl+Z, but not while the person types', async () => {
    const main = await open()
    press(quickAdd(), 'z', { ctrlKey: true })
    expect(main.commands()).toEqual([])
    press(document.body, 'z', { ctrlKey: true })
    await waitFor(() => expect(main.commands()).toEqual([{ type: 'undo' }]))
  })

  it('goes on with the next row after the current one was deleted', async () => {
    await open()
    act(() => row('Milk').focus())
    press(row('Milk'), 'Delete')
    await screen.findByText('Deleted “Milk”')
    await waitFor(() => expect(document.activeElement).toBe(row('Bread')))
  })
})

describe('renaming', () => {
  function startRenaming(): HTMLElement {
    act(() => row('Milk').focus())
    press(row('Milk'), 'F2')
    return screen.getByRole('textbox', { name: 'Title' })
  }

  it('keeps the new title on Enter and gives the focus back to the row', async () => {
    const main = await open()
    const field = startRenaming()
    fireEvent.change(field, { target: { value: '  Oat milk ' } })
    press(field, 'Enter')
    expect(document.activeElement?.getAttribute('data-todo-id')).toBe('Milk')
    await waitFor(() => expect(row('Oat milk')).toBeTruthy())
    expect(main.commands()).toEqual([
      { type: 'update', ids: ['Milk'], patch: { title: 'Oat milk' } },
    ])
  })

  it.each([
    ['Escape', 'Oat milk'],
    ['Enter', '   '],
    ['Enter', 'Milk'],
  ])('changes nothing on %s with %j', async (key, value) => {
    const main = await open()
    const field = startRenaming()
    fireEvent.change(field, { target: { value } })
    press(field, key)
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull()
    expect(main.commands()).toEqual([])
  })

  it('keeps words that are too many for a title, and says so, until they are fewer', async () => {
    const main = await open()
    const field = startRenaming()
    fireEvent.change(field, { target: { value: 'a word '.repeat(72) } })
    press(field, 'Enter')
    fireEvent.blur(field)
    expect((await screen.findByRole('alert')).textContent).toContain('at most 500 characters')
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value.length', 504)
    expect(main.commands()).toEqual([])
    fireEvent.change(field, { target: { value: 'a word '.repeat(71) } })
    press(field, 'Enter')
    await waitFor(() => expect(main.commands()).toHaveLength(1))
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull()
  })

  it('is not disturbed by the keys of the list', async () => {
    const main = await open()
    const field = startRenaming()
    for (const key of [' ', 'Delete', 'j', 'q', '/']) press(field, key)
    expect(document.activeElement).toBe(field)
    expect(main.commands()).toEqual([])
  })
})

describe('scheduling and priority', () => {
  it('moves a todo to another day and keeps its time', async () => {
    const call = sampleTodo('Call', { due: { date: '2025-11-22', time: '17:00' } })
    const main = await open([call])
    fireEvent.click(screen.getByRole('button', { name: 'Schedule: Call' }))
    fireEvent.click(screen.getByRole('button', { name: /^Tomorrow/u }))
    await screen.findByText('Moved “Call” to Tomorrow 5:00 PM')
    expect(main.commands()).toEqual([{ type: 'reschedule', ids: ['Call'], date: '2025-11-23' }])
  })

  it('takes a date and a time in words, and says first what it understood', async () => {
    const main = await open([eggs])
    fireEvent.click(screen.getByRole('button', { name: 'Schedule: Eggs' }))
    const field = screen.getByRole('textbox', { name: 'Due' })
    fireEvent.change(field, { target: { value: 'jan 31 8:15am' } })
    expect(screen.getByText(/January 31|Jan 31/u)).toBeTruthy()
    expect(main.commands()).toEqual([])
    fireEvent.submit(field)
    await screen.findByText('Moved “Eggs” to Jan 31, 2026 8:15 AM')
    expect(main.commands()[0]).toMatchObject({
      patch: { due: { date: '2026-01-31', time: '08:15' }, duePhrase: 'jan 31 8:15am' },
    })
  })

  it('takes a day of the calendar', async () => {
    const main = await open([eggs])
    fireEvent.click(screen.getByRole('button', { name: 'Schedule: Eggs' }))
    fireEvent.click(screen.getByRole('button', { name: 'Thursday, Nov 27, 2025' }))
    await screen.findByText('Moved “Eggs” to Thursday')
    expect(main.commands()).toEqual([{ type: 'reschedule', ids: ['Eggs'], date: '2025-11-27' }])
  })

  it('changes nothing for words that are no date', async () => {
    const main = await open([eggs])
    fireEvent.click(screen.getByRole('button', { name: 'Schedule: Eggs' }))
    const field = screen.getByRole('textbox', { name: 'Due' })
    fireEvent.change(field, { target: { value: 'feb 31' } })
    fireEvent.submit(field)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(main.commands()).toEqual([])
  })

  it('sets a priority from the menu and closes it', async () => {
    const main = await open([eggs])
    fireEvent.click(screen.getByRole('button', { name: 'Priority: Eggs' }))
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'High' }))
    expect(screen.queryByRole('menu')).toBeNull()
    await screen.findByText('High')
    expect(main.commands()).toEqual([
      { type: 'update', ids: ['Eggs'], patch: { priority: 'high' } },
    ])
  })

  it('closes a menu on Escape and gives the focus back to the row', async () => {
    await open([eggs])
    fireEvent.click(screen.getByRole('button', { name: 'More actions: Eggs' }))
    press(screen.getByRole('menuitem', { name: /^Rename/u }), 'Escape')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(row('Eggs'))
  })
})

describe('adding', () => {
  it('keeps the words when adding fails', async () => {
    const main = await open([])
    main.failNext('The disk is full.')
    fireEvent.change(quickAdd(), { target: { value: 'Buy milk' } })
    fireEvent.submit(quickAdd())
    await screen.findByText('The disk is full.')
    expect(quickAdd().value).toBe('Buy milk')
  })

  it('says where a task went that the view does not show', async () => {
    await open([])
    fireEvent.click(screen.getByRole('button', { name: /^Upcoming/u }))
    fireEvent.change(quickAdd(), { target: { value: 'Buy milk' } })
    fireEvent.submit(quickAdd())
    expect(await screen.findByText('Added “Buy milk” to Inbox')).toBeTruthy()
  })
})

describe('finding', () => {
  it('filters while typing and says when nothing matches', async () => {
    await open()
    fireEvent.change(search(), { target: { value: 'errand' } })
    // Nothing flashes by before the first result.
    expect(row('Bread')).toBeTruthy()
    await waitFor(() => expect(screen.queryByText('Bread')).toBeNull())
    expect(row('Milk')).toBeTruthy()
    fireEvent.change(search(), { target: { value: 'xyz' } })
    await screen.findByText('No task matches “xyz”')
  })

  it('goes to the search box with / and with the menu, and to the quick-add box with q', async () => {
    const main = await open()
    press(document.body, '/')
    expect(document.activeElement).toBe(search())
    act(() => search().blur())
    press(document.body, 'q')
    expect(document.activeElement).toBe(quickAdd())
    act(() => main.client.emit('app.menu', { action: 'search' }))
    expect(document.activeElement).toBe(search())
  })

  it('moves through the rows with arrows and J/K', async () => {
    await open()
    press(document.body, 'j')
    expect(document.activeElement).toBe(row('Milk'))
    press(row('Milk'), 'ArrowDown')
    expect(document.activeElement).toBe(row('Bread'))
    press(row('Bread'), 'End')
    expect(document.activeElement).toBe(row('Eggs'))
    press(row('Eggs'), 'k')
    expect(document.activeElement).toBe(row('Bread'))
  })
})
