import { describe, expect, it, vi } from 'vitest'

import type { OffhandBridge } from '../../shared/ipc/bridge.ts'
import { createIpcClient } from './ipc-client.ts'
import { RequestFailedError } from './request-failed-error.ts'

function clientAnswering(answer: unknown) {
  const request = vi.fn(async () => answer)
  const bridge: OffhandBridge = { request: request as OffhandBridge['request'], on: vi.fn() }
  return createIpcClient(bridge)
}

describe('the typed client', () => {
  it('unwraps the value of an answer', async () => {
    const client = clientAnswering({ ok: true, value: { seq: 3, todos: [] } })
    expect(await client.request('todos.snapshot', {})).toEqual({ seq: 3, todos: [] })
  })

  it('throws the sentence and the code of a refused request', async () => {
    const client = clientAnswering({
      ok: false,
      error: { code: 'not-found', message: 'This task no longer exists.' },
    })
    const failure = client.request('todos.snapshot', {})
    await expect(failure).rejects.toBeInstanceOf(RequestFailedError)
    await expect(failure).rejects.toMatchObject({
      code: 'not-found',
      message: 'This task no longer exists.',
    })
  })
})
