import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readBaseUrl } from './base-url.ts'

const urlOf = (text: string) => {
  const reading = readBaseUrl(text)
  return reading.ok ? reading.url : reading.problem
}

const warningOf = (text: string) => {
  const reading = readBaseUrl(text)
  return reading.ok ? reading.warning : `refused: ${reading.problem}`
}

describe('the address of a provider', () => {
  it.each([
    ['https://api.example.com/v1', 'https://api.example.com/v1'],
    ['  https://API.example.com/v1///  ', 'https://api.example.com/v1'],
    ['https://api.example.com', 'https://api.example.com'],
    ['https://api.example.com:8443/x/v1/', 'https://api.example.com:8443/x/v1'],
    ['http://localhost:11434/v1', 'http://localhost:11434/v1'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:1234/v1', 'http://[::1]:1234/v1'],
    ['http://192.168.1.20:1234/v1', 'http://192.168.1.20:1234/v1'],
    ['http://workstation.local:1234/v1', 'http://workstation.local:1234/v1'],
  ])('%s is read as %s', (text, url) => {
    expect(urlOf(text)).toBe(url)
  })

  it.each([
    '',
    'api.example.com/v1',
    'localhost:11434',
    'ftp://api.example.com',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://',
    'https://exa mple.com',
  ])('"%s" is no address', (text) => {
    expect(urlOf(text)).toBe('Enter a web address such as https://api.example.com/v1.')
  })

  it.each([
    'http://api.example.com/v1',
    'http://8.8.8.8/v1',
    'http://172.32.0.1/v1',
    'http://11.0.0.1/v1',
    'http://localhost.example.com/v1',
    'http://127.0.0.1.example.com/v1',
    'http://evil-localhost/v1',
    'http://[2001:db8::1]/v1',
  ])('%s may not go unencrypted over the internet', (text) => {
    expect(urlOf(text)).toContain('have to begin with https://')
  })

  it('takes other spellings of a public number for what they are', () => {
    expect(urlOf('http://134744072/v1')).toContain('have to begin with https://')
    expect(urlOf('http://2130706433:1234/v1')).toBe('http://127.0.0.1:1234/v1')
  })

  it.each(['https://me:secret@api.example.com/v1', 'https://sk-key@api.example.com'])(
    '%s may not carry a secret',
    (text) => {
      expect(urlOf(text)).toContain('may not contain a user name or password')
    },
  )

  it.each(['https://api.example.com/v1?key=1', 'https://api.example.com/v1#x'])(
    '%s has to end with its path',
    (text) => {
      expect(urlOf(text)).toContain('without ? or #')
    },
  )

  it('warns where others in the network could read along, and only there', () => {
    expect(warningOf('http://192.168.1.20:1234/v1')).toBe(
      'The connection to this address is not encrypted.',
    )
    expect(warningOf('http://localhost:1234/v1')).toBeNull()
    expect(warningOf('https://api.example.com/v1')).toBeNull()
  })

  it('never throws, and reads what it wrote the same again', () => {
    const text = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.ipV4().map((host) => `http://${host}/v1`),
    )
    fc.assert(
      fc.property(text, (typed) => {
        const reading = readBaseUrl(typed)
        if (!reading.ok) return
        expect(readBaseUrl(reading.url)).toEqual(reading)
      }),
    )
  })
})
