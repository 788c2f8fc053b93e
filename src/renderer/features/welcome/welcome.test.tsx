import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import type { Change } from '../../../shared/todos/change.ts'
import { createFakeIpcClient } from '../../bridge/fake-ipc-client.testing.ts'
import { Welcome } from './welcome.tsx'

afterEach(cleanup)

const firstTask: Change = {
  seq: 1,
  at: '2026-11-22T09:00:00.000Z',
  source: 'list',
  command: 'add',
  reverts: null,
  changes: [],
}

function open() {
  const client = createFakeIpcClient()
  const onStart = vi.fn()
  render(<Welcome client={client} onStart={onStart} />)
  const sent = (name: string) => client.sent.filter((request) => request.name === name)
  return { client, onStart, sent }
}

describe('the first page', () => {
  it('says where the tasks are', async () => {
    open()
    expect(await screen.findByText('/home/ada/.config/Offhand')).toBeTruthy()
  })

  it('is not shown again once somebody has started', () => {
    const { onStart, sent } = open()
    expect(sent('preferences.save')).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Start' }))
    expect(onStart).toHaveBeenCalledOnce()
    expect(sent('preferences.save')).toEqual([
      { name: 'preferences.save', payload: { desktop: { welcomed: true } } },
    ])
  })

  it('is over with the first task, wherever that came from', () => {
    const { client, onStart } = open()
    act(() => client.emit('todos.changed', firstTask))
    expect(onStart).toHaveBeenCalledOnce()
  })

  it('tells the assistant the sentence that is tried', () => {
    const { sent } = open()
    fireEvent.click(screen.getByRole('button', { name: 'add buy milk tomorrow at 5pm' }))
    expect(sent('app.ask')).toEqual([
      { name: 'app.ask', payload: { text: 'add buy milk tomorrow at 5pm' } },
    ])
  })
})
