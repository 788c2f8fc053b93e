import { describe, expect, it } from 'vitest'

import { isAllowedRequest } from './allowed-request.ts'

const packaged = { packaged: true }

describe('the requests that the page may make', () => {
  it.each(['app://offhand/index.html', 'data:image/png;base64,AA==', 'blob:app://offhand/0c7c'])(
    '%s may be loaded',
    (address) => {
      expect(isAllowedRequest(address, packaged)).toBe(true)
    },
  )

  it.each([
    'https://example.com/',
    'http://127.0.0.1:8080/',
    'ws://localhost/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'app://other/index.html',
    'app://offhand.example.com/',
    'blob:https://example.com/0c7c',
    'chrome-extension://abc/x.js',
    'chrome://settings/',
    'filesystem:app://offhand/x',
    'offhand://add/x',
    'devtools://devtools/bundled/inspector.html',
    'javascript:alert(1)',
    'about:blank',
    '//example.com/',
    '',
  ])('%s may not be loaded', (address) => {
    expect(isAllowedRequest(address, packaged)).toBe(false)
  })

  it('include the developer tools in development only', () => {
    const address = 'devtools://devtools/bundled/inspector.html'
    expect(isAllowedRequest(address, { packaged: false })).toBe(true)
  })
})
