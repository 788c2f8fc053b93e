import { expect, it } from 'vitest'
import { resolveLocale } from './resolve-locale.ts'

it.each([
  ['de', 'de-DE'],
  ['de-AT', 'de-DE'],
  ['ZH', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['es', 'es-ES'],
  ['ES-419', 'es-419'],
  ['en-GB', 'en-GB'],
  ['en', 'en'],
  ['tlh', 'en'],
  ['', 'en'],
  ['en\r\nX-Header: 1', 'en'],
])('resolves %j to %j', (wanted, expected) => {
  expect(resolveLocale(wanted)).toBe(expected)
})
