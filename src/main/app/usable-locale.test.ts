import { expect, it } from 'vitest'

import { usableLocale } from './usable-locale.ts'

it.each([
  ['de-AT', 'de-AT'],
  ['pt-br', 'pt-BR'],
  ['', 'en-US'],
  ['en_US.UTF-8', 'en-US'],
  ['not a locale', 'en-US'],
])('the locale %s of the system is used as %s', (given, used) => {
  expect(usableLocale(given)).toBe(used)
})
