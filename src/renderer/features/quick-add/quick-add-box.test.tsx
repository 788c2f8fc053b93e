import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { firstPreferences } from '../../../shared/settings/preferences.ts'
import type { TodoDraft } from '../../../shared/todos/command.ts'
import { createFakeIpcClient } from '../../bridge/fake-ipc-client.testing.ts'
import { QuickAddBox } from './quick-add-box.tsx'
import { QuickAddWindow } from './quick-add-window.tsx'

const now = { date: '2025-11-22', time: '14:30' }

afterEach(cleanup)

function openBox(adds = true) {
  const onAdd = vi.fn(async (_draft: TodoDraft) => adds)
  const preferences = firstPreferences.quickAdd
  const inputRef = createRef<HTMLInputElement>()
  render(<QuickAddBox {...{ now, preferences, inputRef, onAdd }} defaults={{}} />)
  return { onAdd, input: screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a task' }) }
}

function type(input: Element, value: string): void {
  fireEvent.change(input, { target: { value } })
}

describe('the box', () => {
  it('adds what was typed, with what was recognised, and is empty again', async () => {
    const { input, onAdd } = openBox()
    type(input, 'Buy milk tomorrow at 5pm #errands')
    expect(screen.getByText('Tomorrow 5:00 PM')).toBeTruthy()
    fireEvent.submit(input)
    await waitFor(() => expect(input.value).toBe(''))
    expect(onAdd).toHaveBeenCalledExactlyOnceWith({
      title: 'Buy milk',
      due: { date: '2025-11-23', time: '17:00' },
      duePhrase: 'tomorrow at 5pm',
      tags: ['errands'],
    })
  })

  it('keeps the words when adding fails', async () => {
    const { input, onAdd } = openBox(false)
    type(input, 'Buy milk')
    fireEvent.submit(input)
    await waitFor(() => expect(onAdd).toHaveBeenCalled())
    expect(input.value).toBe('Buy milk')
  })

  it('adds nothing without a title', () => {
    const { input, onAdd } = openBox()
    type(input, 'tomorrow')
    fireEvent.submit(input)
    expect(screen.getByText('A task needs a title.')).toBeTruthy()
    expect(onAdd).not.toHaveBeenCalled()
  })

  it('takes the words of a removed chip for the title, and leaves them there', async () => {
    const { input, onAdd } = openBox()
    type(input, 'Watch Friday')
    type(input, 'Watch Friday night lights on friday #tv')
    fireEvent.click(screen.getByRole('button', { name: 'Keep the words of “tv” in the title' }))
    type(input, 'Please watch Friday night lights on friday #tv')
    fireEvent.submit(input)
    await waitFor(() => expect(onAdd).toHaveBeenCalled())
    expect(onAdd.mock.calls[0]?.[0].title).toContain('#tv')
    expect(onAdd.mock.calls[0]?.[0].tags).toBeUndefined()
  })
})

describe('the floating box', () => {
  function openWindow(text = '') {
    const execute = vi.fn(async () => ({
      seq: 1,
      at: '2025-11-22T13:30:00.000Z',
      source: 'quick-add' as const,
      command: 'add' as const,
      reverts: null,
      changes: [],
    }))
    const client = createFakeIpcClient({
      'todos.execute': execute,
      'quickAdd.state': () => ({ text, shortcutWorks: true }),
    })
    render(<QuickAddWindow client={client} now={now} />)
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a task' })
    const sent = (name: string) => client.sent.filter((request) => request.name === name)
    return { client, input, execute, sent }
  }

  it('starts with the words of the address that opened it, and adds them only on Enter', async () => {
    const { input, execute, sent } = openWindow('buy milk')
    await waitFor(() => expect(input.value).toBe('buy milk'))
    expect(execute).not.toHaveBeenCalled()
    fireEvent.keyDown(input, { key: 'Enter' })
    await waitFor(() => expect(sent('quickAdd.close')).toHaveLength(1))
    expect(sent('todos.execute')).toMatchObject([
      { payload: { source: 'quick-add', command: { todos: [{ title: 'buy milk' }] } } },
    ])
  })

  it('stays open for the next task with Shift+Enter', async () => {
    const { input, sent } = openWindow()
    await waitFor(() => expect(sent('quickAdd.state')).toHaveLength(1))
    type(input, 'Milk')
    fireEvent.keyDown(input, { key: 'Enter', shiftKey: true })
    expect(await screen.findByText('Added “Milk”.')).toBeTruthy()
    expect(input.value).toBe('')
    expect(sent('quickAdd.close')).toEqual([])
  })

  it('closes with Escape and adds nothing', () => {
    const { input, execute, sent } = openWindow()
    type(input, 'Milk')
    fireEvent.keyDown(input, { key: 'Escape' })
    expect(sent('quickAdd.close')).toHaveLength(1)
    expect(execute).not.toHaveBeenCalled()
  })

  it('is empty again when it is opened once more', async () => {
    const { client, input, sent } = openWindow()
    await waitFor(() => expect(sent('quickAdd.state')).toHaveLength(1))
    type(input, 'half a thought')
    client.emit('quickAdd.opened', { text: 'new words' })
    await waitFor(() => expect(input.value).toBe('new words'))
  })
})
