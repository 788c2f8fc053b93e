import { describe, expect, it } from 'vitest'

import { preferredLocale } from './preferred-locale.ts'

describe('the language of a request', () => {
  it.each([
    ['de-DE', 'de-DE'],
    ['zh-Hant-TW, en;q=0.5', 'zh-Hant-TW'],
    ['en;q=0.9', 'en'],
    ['*', undefined],
    ['', undefined],
    ['../../etc', undefined],
    [undefined, undefined],
  ])('%s is %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale)
  })
})
