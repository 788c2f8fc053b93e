import { EventEmitter } from 'node:events'

import { describe, expect, it, vi } from 'vitest'

import { guardAllContents, guardContents } from './guard-contents.ts'

type OpenHandler = (details: { url: string }) => { action: string }

class FakeContents extends EventEmitter {
  openHandler: OpenHandler = () => ({ action: 'allow' })
  policy = 'default'
  setWindowOpenHandler = (handler: OpenHandler) => (this.openHandler = handler)
  setWebRTCIPHandlingPolicy = (policy: string) => (this.policy = policy)
}

function guarded() {
  const contents = new FakeContents()
  const openLink = vi.fn()
  guardContents(contents as never, openLink)
  return { contents, openLink }
}

describe('the guard of a page', () => {
  it('opens no window and hands the link on', () => {
    const { contents, openLink } = guarded()
    expect(contents.openHandler({ url: 'https://example.com/' })).toEqual({ action: 'deny' })
    expect(openLink).toHaveBeenCalledWith('https://example.com/')
  })

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'stops %s',
    (name) => {
      const { contents } = guarded()
      const event = { preventDefault: vi.fn(), url: 'https://example.com/' }
      contents.emit(name, event)
      expect(event.preventDefault).toHaveBeenCalled()
    },
  )

  it('gives the addresses of this machine to nobody over WebRTC', () => {
    expect(guarded().contents.policy).toBe('disable_non_proxied_udp')
  })
})

describe('the guard of all contents', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'holds for contents that no code of ours has made a guard for: %s',
    (name) => {
      const app = new EventEmitter()
      const contents = new FakeContents()
      guardAllContents(app as never)
      app.emit('web-contents-created', {}, contents)
      const event = { preventDefault: vi.fn() }
      contents.emit(name, event)
      expect(event.preventDefault).toHaveBeenCalled()
      expect(contents.openHandler({ url: 'https://example.com/' })).toEqual({ action: 'deny' })
    },
  )
})
