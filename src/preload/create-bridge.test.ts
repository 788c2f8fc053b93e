import { describe, expect, it, vi } from 'vitest'

import { createBridge } from './create-bridge.ts'

function bridgeWithTransport() {
  const invoke = vi.fn(async (route: string, payload: unknown): Promise<unknown> => [
    route,
    payload,
  ])
  let emit: (name: unknown, payload: unknown) => void = () => {}
  const bridge = createBridge({ invoke, listen: (handler) => (emit = handler) })
  return { bridge, invoke, emit: (name: unknown, payload: unknown) => emit(name, payload) }
}

describe('the bridge of the page', () => {
  it('passes a known request on and gives back its answer', async () => {
    const { bridge } = bridgeWithTransport()
    expect(await bridge.request('chat.cancel', { streamId: 'a' })).toEqual([
      'chat.cancel',
      { streamId: 'a' },
    ])
  })

  it.each([
    'chat.close',
    'offhand:request',
    '__proto__',
    'constructor',
    '',
    7,
    null,
    ['chat.cancel'],
  ])('never lets the request %j through', async (route) => {
    const { bridge, invoke } = bridgeWithTransport()
    await expect(bridge.request(route, {})).rejects.toThrow(TypeError)
    expect(invoke).not.toHaveBeenCalled()
  })

  it.each(['offhand:event', 'close', 'toString', undefined])(
    'does not listen to the unknown event %j',
    (event) => {
      const { bridge } = bridgeWithTransport()
      expect(() => bridge.on(event, () => {})).toThrow(TypeError)
    },
  )

  it('refuses a listener that is not a function when it is given, not when the event comes', () => {
    const { bridge } = bridgeWithTransport()
    expect(() => bridge.on('app.menu', 'listener')).toThrow(TypeError)
  })

  it('gives a listener the payload of its own event only', () => {
    const { bridge, emit } = bridgeWithTransport()
    const listener = vi.fn()
    bridge.on('app.menu', listener)
    emit('app.notice', { id: 'n' })
    emit('unknown', {})
    emit('app.menu', { action: 'new-task' })
    expect(listener.mock.calls).toEqual([[{ action: 'new-task' }]])
  })

  it('stops one listener without stopping another, even when both are the same function', () => {
    const { bridge, emit } = bridgeWithTransport()
    const listener = vi.fn()
    const stop = bridge.on('app.menu', listener)
    bridge.on('app.menu', listener)
    stop()
    stop()
    emit('app.menu', {})
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('still calls the listeners after one that unsubscribes while it is called', () => {
    const { bridge, emit } = bridgeWithTransport()
    const second = vi.fn()
    const stop = bridge.on('app.menu', () => stop())
    bridge.on('app.menu', second)
    emit('app.menu', {})
    expect(second).toHaveBeenCalledTimes(1)
  })

  it('cannot be changed by the page and has nothing but the two functions', () => {
    const { bridge } = bridgeWithTransport()
    expect(Object.isFrozen(bridge)).toBe(true)
    expect(Object.keys(bridge)).toEqual(['request', 'on'])
  })
})
