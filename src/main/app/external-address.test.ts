import { describe, expect, it } from 'vitest'

import { externalAddress } from './external-address.ts'

describe('the addresses that open outside of the app', () => {
  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['HTTPS://EXAMPLE.com', 'https://example.com/'],
    ['mailto:ada@example.com?subject=Hi', 'mailto:ada@example.com?subject=Hi'],
  ])('%s opens', (address, opened) => {
    expect(externalAddress(address)).toBe(opened)
  })

  it('show the real letters of a look-alike host', () => {
    expect(externalAddress('https://exаmple.com/')).toContain('xn--')
  })

  it.each([
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'app://offhand/index.html',
    'offhand://add/x',
    'smb://host/share',
    'ms-settings:privacy',
    'vbscript:x',
    'https://user:secret@example.com/',
    'https://example.com@evil.example/',
    'mailto:ada@example.com?attach=/etc/passwd',
    'mailto:ada@example.com?subject=x&attachment=/etc/passwd',
    `https://example.com/${'x'.repeat(2_000)}`,
    'example.com',
    '',
  ])('%s does not', (address) => {
    expect(externalAddress(address)).toBeNull()
  })
})
