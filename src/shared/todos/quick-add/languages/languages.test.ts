import { describe, expect, it } from 'vitest'

import { languageOfLocale } from './languages.ts'

describe('the language of a locale', () => {
  it.each([
    ['de-AT', 'de'],
    ['pt-BR', 'pt'],
    ['FR', 'fr'],
    ['en-GB', 'en'],
    ['ja-JP', 'en'],
    ['', 'en'],
  ])('of “%s” is %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language)
  })
})
