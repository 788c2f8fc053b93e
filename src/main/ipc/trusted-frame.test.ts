import { describe, expect, it } from 'vitest'

import { isTrustedFrame } from './trusted-frame.ts'
import type { FrameFacts } from './trusted-frame.ts'

const trusted = { contentsId: 7, origin: 'app://offhand' }
const own: FrameFacts = { contentsId: 7, url: 'app://offhand/index.html#/all', isMainFrame: true }

describe('the frame that may send requests', () => {
  it('is the main frame of our window with our page', () => {
    expect(isTrustedFrame(own, trusted)).toBe(true)
  })

  it.each<[string, Partial<FrameFacts>]>([
    ['a frame inside our page', { isMainFrame: false }],
    ['another window', { contentsId: 8 }],
    ['a frame that is gone', { url: null }],
    ['a web page', { url: 'https://offhand/index.html' }],
    ['a file', { url: 'file:///app/index.html' }],
    ['another host of our scheme', { url: 'app://other/index.html' }],
    ['our host with a port', { url: 'app://offhand:1/index.html' }],
    ['our host as a user name', { url: 'app://offhand@evil/index.html' }],
    ['our origin as a prefix', { url: 'app://offhand.evil/index.html' }],
    ['an empty page', { url: 'about:blank' }],
    ['a page made by script', { url: 'blob:app://offhand/1' }],
    ['no address', { url: '' }],
  ])('is not %s', (_case, difference) => {
    expect(isTrustedFrame({ ...own, ...difference }, trusted)).toBe(false)
  })
})
