import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import type { WaitingReminder } from '../../../shared/ipc/reminders.ts'
import { createFakeIpcClient } from '../../bridge/fake-ipc-client.testing.ts'
import { ReminderList } from './reminder-list.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(cleanup)

type Answers = Parameters<typeof createFakeIpcClient>[0]

const now = { date: '2026-11-22', time: '09:00' }
const reminder = (todoId: string, title: string): WaitingReminder => ({
  todoId,
  title,
  at: { date: '2026-11-22', time: '08:45' },
})
const dentist = reminder('a', 'Dentist')
const milk = reminder('b', 'Milk')

const noChange = {
  seq: 1,
  at: '2026-11-22T09:00:00.000Z',
  source: 'list',
  command: 'complete',
  reverts: null,
  changes: [],
} as const

function open(waiting: WaitingReminder[], answers: Answers = {}) {
  const client = createFakeIpcClient({
    'reminders.waiting': () => waiting,
    'todos.execute': () => ({ ...noChange, changes: [] }),
    ...answers,
  })
  const onShow = vi.fn<(id: string) => void>()
  const clock = () => new Date(2026, 10, 22, 9, 0)
  const view = render(<ReminderList client={client} clock={clock} now={now} onShow={onShow} />)
  const sent = () =>
    client.sent
      .filter(({ name }) => name !== 'reminders.waiting')
      .map(({ name, payload }) => [name, payload])
  return { client, onShow, sent, ...view }
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

describe('the waiting reminders', () => {
  it('take no room while there are none', async () => {
    const { container } = open([])
    await act(async () => undefined)
    expect(container.childElementCount).toBe(0)
  })

  it('tell the task and when it was for, and show it in the list', async () => {
    const { onShow } = open([dentist])
    const task = await screen.findByRole('button', { name: /^Dentist/ })
    expect(task.textContent).toContain('Today 8:45 AM')
    fireEvent.click(task)
    expect(onShow).toHaveBeenCalledWith('a')
  })

  it('complete the task and settle its reminder, which a task that repeats needs', async () => {
    const { sent } = open([dentist])
    await press('Done: Dentist')
    await waitFor(() => expect(sent()).toHaveLength(2))
    expect(sent()).toEqual([
      ['todos.execute', { command: { type: 'complete', ids: ['a'] }, source: 'list' }],
      ['reminders.settle', { todoIds: ['a'], until: null }],
    ])
  })

  it.each([
    ['Remind me in 5 minutes: Dentist', '2026-11-22', '09:05'],
    ['Remind me in an hour: Dentist', '2026-11-22', '10:00'],
    ['Remind me tomorrow morning: Dentist', '2026-11-23', '09:00'],
  ])('"%s" puts it off to %s %s', async (name, date, time) => {
    const { sent } = open([dentist, milk])
    await press(name)
    expect(sent()).toEqual([['reminders.settle', { todoIds: ['a'], until: { date, time } }]])
  })

  it('settle all of them at once', async () => {
    const { sent } = open([dentist, milk])
    expect((await screen.findByRole('status')).textContent).toBe('2 reminders')
    await press('Dismiss: all reminders')
    expect(sent()).toEqual([['reminders.settle', { todoIds: ['a', 'b'], until: null }]])
  })

  it('are settled in parts where one request could not name them all', async () => {
    const many = Array.from({ length: 1_001 }, (_, index) => reminder(`t${index}`, `Task ${index}`))
    const { sent } = open(many)
    await press('Dismiss: all reminders')
    await waitFor(() => expect(sent()).toHaveLength(2))
  })

  it('change with those that come and go', async () => {
    const { client } = open([dentist])
    await screen.findByText('Dentist')
    act(() => client.emit('reminders.changed', [milk]))
    expect(screen.queryByText('Dentist')).toBeNull()
    expect(screen.getByText('Milk')).toBeTruthy()
  })

  it('say why something could not be done, and stay', async () => {
    open([dentist], { 'todos.execute': () => Promise.reject(new Error('The disk is full.')) })
    await press('Done: Dentist')
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.')
    expect(screen.getByText('Dentist')).toBeTruthy()
  })
})
