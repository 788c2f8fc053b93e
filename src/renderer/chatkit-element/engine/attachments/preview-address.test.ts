import { describe, expect, it } from 'vitest'
import { previewAddress } from './preview-address.ts'

const api = { url: 'https://chat.example/chatkit', domainKey: '' }

describe('previewAddress', () => {
  it('takes pictures from the endpoint, though the thread lists other hosts', () => {
    expect(previewAddress('/p/1.png', ['cdn.example'], api)).toBe('https://chat.example/p/1.png')
    expect(previewAddress('https://cdn.example/1.png', ['cdn.example'], api)).not.toBeNull()
  })

  it('takes pictures from the upload address of the page', () => {
    const direct = {
      ...api,
      uploadStrategy: { type: 'direct' as const, uploadUrl: 'https://files.example/up' },
    }
    expect(previewAddress('https://files.example/1.png', undefined, direct)).not.toBeNull()
    expect(previewAddress('https://files.example/1.png', undefined, api)).toBeNull()
  })

  it('asks no other host, and follows no scheme that is not a picture', () => {
    for (const address of [
      'https://evil.example/?q=secret',
      'http://chat.example/other-scheme.png',
      'https://chat.example.evil.example/1.png',
      'javascript:alert(1)',
      'data:text/html,<b>x</b>',
      'file:///etc/passwd',
    ])
      expect(previewAddress(address, undefined, api)).toBeNull()
  })

  it('draws what is at hand', () => {
    expect(previewAddress('blob:https://chat.example/1', undefined, api)).not.toBeNull()
    expect(previewAddress('data:image/png;base64,AA', undefined, api)).not.toBeNull()
  })
})
