import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

import { createFakeIpcClient } from '../bridge/fake-ipc-client.testing.ts'
import { useSystemAccent } from './use-system-accent.ts'

afterEach(cleanup)

const token = () => document.documentElement.style.getPropertyValue('--system-accent')

describe('the accent colour of the system', () => {
  it('is a token of the theme as long as the system has one', async () => {
    const client = createFakeIpcClient()
    const plain = await client.request('desktop.state', {})
    renderHook(() => useSystemAccent(client))
    act(() => client.emit('desktop.changed', { ...plain, accent: '#0078d7' }))
    expect(token()).toBe('#0078d7')
    act(() => client.emit('desktop.changed', plain))
    expect(token()).toBe('')
  })
})
