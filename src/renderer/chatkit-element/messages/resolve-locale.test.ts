import { expect, it } from 'vitest'
import { directionOf, resolveLocale } from './resolve-locale.ts'

it.each([
  ['de', 'de-DE'],
  ['de-AT', 'de-DE'],
  ['DE-de', 'de-DE'],
  ['de-DE-u-nu-arab', 'de-DE'],
  ['ZH', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['zh-hant-tw', 'zh-TW'],
  ['zh-Hant-HK', 'zh-HK'],
  ['zh-hk', 'zh-HK'],
  ['zh-MO', 'zh-HK'],
  ['es', 'es-ES'],
  ['ES-419', 'es-419'],
  ['fr-ca', 'fr-CA'],
  ['pt', 'pt-BR'],
  ['pt-pt', 'pt-PT'],
  ['ar-EG', 'ar'],
  ['ur-PK', 'ur'],
  ['in', 'id-ID'],
  ['en-gb', 'en-GB'],
  ['en', 'en'],
  ['bg-BG', 'en'],
  ['tlh', 'en'],
  ['', 'en'],
  ['en\r\nX-Header: 1', 'en'],
])('resolves %j to %j', (wanted, expected) => {
  expect(resolveLocale(wanted)).toBe(expected)
})

it.each([
  ['ar', 'rtl'],
  ['ur', 'rtl'],
  ['de-DE', 'ltr'],
  ['en', 'ltr'],
])('writes %s %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction)
})
