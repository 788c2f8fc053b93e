import { describe, expect, it } from 'vitest'
import { mayLoadImage, readLink } from './safe-link.ts'

describe('readLink', () => {
  it.each(['https://x.example/a', 'http://x.example/', 'mailto:a@x.example', 'tel:+4912'])(
    'follows %s',
    (address) => expect(readLink(address).kind).toBe('web'),
  )

  it.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'app://offhand/x',
    'blob:https://x/1',
    '/relative',
    '#hash',
    '',
  ])('does nothing for %j', (address) => expect(readLink(address)).toEqual({ kind: 'inert' }))

  it('reads deep links, with data only when there is a query', () => {
    expect(readLink('chatkit-link://open')).toEqual({ kind: 'deeplink', name: 'open' })
    expect(readLink('chatkit-link://open?id=7&title=a%20b')).toEqual({
      kind: 'deeplink',
      name: 'open',
      data: { id: '7', title: 'a b' },
    })
    expect(readLink('chatkit-link://100%')).toMatchObject({ kind: 'deeplink', name: '100%' })
  })
})

describe('mayLoadImage', () => {
  const api = 'https://chat.example/chatkit'

  it.each([
    ['data:image/png;base64,xx', undefined, true],
    ['data:text/html,x', undefined, false],
    ['https://chat.example/x.png', undefined, true],
    ['https://evil.example/x.png?q=secret', undefined, false],
    ['https://img.example/x.png', ['img.example'], true],
    ['https://a.img.example/x.png', ['img.example'], true],
    ['https://evilimg.example/x.png', ['img.example'], false],
    ['https://chat.example/x.png', [], false],
    ['javascript:alert(1)', ['x'], false],
    ['/relative.png', undefined, false],
  ])('%s with the domains %j: %s', (address, domains, expected) => {
    expect(mayLoadImage(address, domains, api)).toBe(expected)
  })
})
