import { EventEmitter } from 'node:events'

import { describe, expect, it, vi } from 'vitest'

import { guardAllContents, guardContents } from './guard-contents.ts'

type OpenHandler = (details: { url: string }) => { action: string }

class FakeContents extends EventEmitter {
  openHandler: OpenHandler = () => ({ action: 'allow' })
  policy = 'default'
  getURL = () => 'app://offhand/index.html?share=58'
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

  it.each(['will-navigate', 'will-frame-navigate'])(
    'lets the page load itself again, but no frame in it: %s',
    (name) => {
      const { contents } = guarded()
      const url = contents.getURL()
      const [page, frame] = [true, false].map((isMainFrame) => {
        const event = { preventDefault: vi.fn(), url, isMainFrame }
        contents.emit(name, event)
        return event
      })
      expect(page?.preventDefault).not.toHaveBeenCalled()
      expect(frame?.preventDefault).toHaveBeenCalled()
    },
  )

  it.each(['app://offhand/index.html', 'app://offhand/quick-add.html', 'https://example.com/'])(
    'lets it load no other address: %s',
    (url) => {
      const { contents } = guarded()
      const event = { preventDefault: vi.fn(), url, isMainFrame: true }
      contents.emit('will-navigate', event)
      contents.emit('will-frame-navigate', event)
      expect(event.preventDefault).toHaveBeenCalledTimes(2)
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
