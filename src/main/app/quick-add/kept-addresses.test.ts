import { EventEmitter } from 'node:events'

import { expect, it, vi } from 'vitest'

import { keepAddresses } from './kept-addresses.ts'

function open(app: EventEmitter, address: string) {
  const event = { preventDefault: vi.fn() }
  app.emit('open-url', event, address)
  return event.preventDefault
}

it('the address that starts the app on macOS is opened when the app can, and once', () => {
  const app = new EventEmitter()
  const takeOver = keepAddresses(app)
  expect(open(app, 'offhand://add?text=milk')).toHaveBeenCalled()
  const opener = vi.fn()
  takeOver(opener)
  expect(opener.mock.calls).toEqual([['offhand://add?text=milk']])
  open(app, 'offhand://add')
  expect(opener.mock.calls).toEqual([['offhand://add?text=milk'], ['offhand://add']])
})
