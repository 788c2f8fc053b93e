import { EventEmitter } from 'node:events'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { eventChannel, requestChannel, type RouteName } from '../../shared/ipc/channels.ts'
import { silentLogger } from '../../shared/logger.ts'
import { connectWindow } from './connect-window.ts'

type Answer = (event: unknown, name: unknown, payload: unknown) => unknown

const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, Answer>() }))

vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, answer: Answer) => handlers.set(channel, answer),
    removeHandler: (channel: string) => handlers.delete(channel),
  },
}))

class FakeContents extends EventEmitter {
  readonly id: number
  readonly sent: unknown[][] = []
  destroyed = false

  constructor(id: number) {
    super()
    this.id = id
  }

  send(...values: unknown[]) {
    this.sent.push(values)
  }

  isDestroyed() {
    return this.destroyed
  }
}

const ownFrame = { url: 'app://offhand/index.html', parent: null }

function connected(id = 7, routes?: ReadonlySet<RouteName>) {
  const contents = new FakeContents(id)
  const router = vi.fn(async () => ({ ok: true as const, value: {} }))
  const onPageGone = vi.fn()
  const send = connectWindow(contents as never, {
    router,
    logger: silentLogger,
    origin: 'app://offhand',
    ...(routes ? { routes } : {}),
    onPageGone,
    checkEvents: true,
  })
  const ask = (senderFrame: unknown, sender: unknown = contents) =>
    handlers.get(requestChannel)?.({ sender, senderFrame }, 'app.notices', {})
  return { contents, router, onPageGone, send, ask }
}

afterEach(() => handlers.clear())

describe('the connection of the window', () => {
  it('routes what our page asks, with the window as the sender', async () => {
    const { ask, router, send } = connected()
    expect(await ask(ownFrame)).toEqual({ ok: true, value: {} })
    expect(router).toHaveBeenCalledWith({ id: 7, send }, 'app.notices', {})
  })

  it.each([
    ['a frame inside the page', { url: ownFrame.url, parent: ownFrame }],
    ['a foreign page', { url: 'https://example.com/', parent: null }],
    ['a frame that is gone', null],
  ])('refuses %s before the request reaches the router', async (_case, frame) => {
    const { ask, router } = connected()
    expect(await ask(frame)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    expect(router).not.toHaveBeenCalled()
  })

  it('refuses another window even with our page in it', async () => {
    const { ask, router } = connected()
    expect(await ask(ownFrame, { id: 8 })).toMatchObject({ ok: false })
    expect(router).not.toHaveBeenCalled()
  })

  it('answers each of two windows as itself, and neither when it is closed', async () => {
    const main = connected(7)
    const box = connected(8)
    expect(await main.ask(ownFrame)).toEqual({ ok: true, value: {} })
    expect(await box.ask(ownFrame)).toEqual({ ok: true, value: {} })
    expect(main.router).toHaveBeenCalledExactlyOnceWith(
      { id: 7, send: main.send },
      'app.notices',
      {},
    )
    box.contents.emit('destroyed')
    expect(await box.ask(ownFrame)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    expect(await main.ask(ownFrame)).toMatchObject({ ok: true })
  })

  it('refuses what a window has no right to ask', async () => {
    const { ask, router } = connected(7, new Set(['app.takeQuestions'] as const))
    expect(await ask(ownFrame)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    expect(router).not.toHaveBeenCalled()
  })

  it.each([
    ['reloads', 'did-start-navigation', { isMainFrame: true, isSameDocument: false }],
    ['crashes', 'render-process-gone', {}],
    ['is closed', 'destroyed', {}],
  ])('says that the page is gone when it %s', (_case, name, details) => {
    const { contents, onPageGone } = connected()
    contents.emit(name, details)
    expect(onPageGone).toHaveBeenCalledWith(7)
  })

  it('keeps answers running while the page only moves inside itself', () => {
    const { contents, onPageGone } = connected()
    contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true })
    contents.emit('did-start-navigation', { isMainFrame: false, isSameDocument: false })
    expect(onPageGone).not.toHaveBeenCalled()
  })

  it('sends events by name and never an event that breaks its contract', () => {
    const { contents, send } = connected()
    send('app.menu', { action: 'new-chat' })
    expect(contents.sent).toEqual([[eventChannel, 'app.menu', { action: 'new-chat' }]])
    expect(() => send('app.menu', { action: 'format-disk' as never })).toThrow(/action/)
    expect(contents.sent).toHaveLength(1)
  })

  it('drops events for a window that is closed instead of failing', () => {
    const { contents, send } = connected()
    contents.destroyed = true
    send('app.questionsWaiting', {})
    expect(contents.sent).toEqual([])
  })
})
