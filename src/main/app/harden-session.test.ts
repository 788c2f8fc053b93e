import { EventEmitter } from 'node:events'

import { describe, expect, it, vi } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { hardenSession } from './harden-session.ts'

type BeforeRequest = (
  details: { url: string },
  callback: (answer: { cancel: boolean }) => void,
) => void

class FakeSession extends EventEmitter {
  beforeRequest: BeforeRequest = (_details, callback) => callback({ cancel: false })
  requestPermission: (c: unknown, name: string, answer: (granted: boolean) => void) => void = (
    _contents,
    _name,
    answer,
  ) => answer(true)
  checkPermission: (c: unknown, name: string) => boolean = () => true
  allowDevice: () => boolean = () => true
  spellChecker: boolean | null = null

  readonly webRequest = {
    onBeforeRequest: (handler: BeforeRequest) => (this.beforeRequest = handler),
  }
  setPermissionRequestHandler = (handler: FakeSession['requestPermission']) =>
    (this.requestPermission = handler)
  setPermissionCheckHandler = (handler: FakeSession['checkPermission']) =>
    (this.checkPermission = handler)
  setDevicePermissionHandler = (handler: () => boolean) => (this.allowDevice = handler)
  setDisplayMediaRequestHandler = vi.fn()
  setSpellCheckerEnabled = (enabled: boolean) => (this.spellChecker = enabled)
  setSpellCheckerLanguages = vi.fn()
  setSpellCheckerDictionaryDownloadURL = vi.fn()
}

function hardened() {
  const session = new FakeSession()
  hardenSession(session as never, { packaged: true, logger: silentLogger })
  return session
}

function isBlocked(session: FakeSession, url: string) {
  let blocked = false
  session.beforeRequest({ url }, ({ cancel }) => (blocked = cancel))
  return blocked
}

describe('the session of the window', () => {
  it('loads our own files and blocks every other request', () => {
    const session = hardened()
    expect(isBlocked(session, 'app://offhand/index.html')).toBe(false)
    expect(isBlocked(session, 'https://example.com/?q=secret')).toBe(true)
    expect(isBlocked(session, 'http://127.0.0.1:1234/')).toBe(true)
  })

  it.each(['media', 'geolocation', 'notifications', 'openExternal', 'clipboard-read', 'hid'])(
    'grants no %s, neither asked for nor checked',
    (permission) => {
      const session = hardened()
      const answer = vi.fn()
      session.requestPermission(null, permission, answer)
      expect(answer).toHaveBeenCalledWith(false)
      expect(session.checkPermission(null, permission)).toBe(false)
    },
  )

  it('lets text be copied', () => {
    expect(hardened().checkPermission(null, 'clipboard-sanitized-write')).toBe(true)
  })

  it('gives out no device', () => {
    expect(hardened().allowDevice()).toBe(false)
  })

  it('downloads nothing', () => {
    const event = { preventDefault: vi.fn() }
    hardened().emit('will-download', event)
    expect(event.preventDefault).toHaveBeenCalled()
  })

  it('has no spell checker that would fetch dictionaries', () => {
    const session = hardened()
    const isOwn = process.platform === 'darwin'
    expect(session.spellChecker).toBe(isOwn)
    // Switched off, it would still fetch the one of the system's language.
    expect(session.setSpellCheckerLanguages.mock.calls).toEqual(isOwn ? [] : [[[]]])
  })
})
