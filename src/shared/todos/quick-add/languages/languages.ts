import { english } from './english/english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { languageCodes, type LanguageCode } from './language-codes.ts'
import type { Language } from './language.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'
import { languageFromVocabulary } from './vocabulary/language-from-vocabulary.ts'

const vocabularies = [german, spanish, french, portuguese, italian]
const languages = new Map<LanguageCode, Language>([['en', english]])

/** The grammar of a language; made when it is first asked for. */
export function languageOf(code: LanguageCode): Language {
  const known = languages.get(code)
  if (known !== undefined) return known
  const vocabulary = vocabularies.find((one) => one.code === code)
  const language = vocabulary === undefined ? english : languageFromVocabulary(vocabulary)
  languages.set(code, language)
  return language
}

/** The language to read for a locale such as `de-AT`; English when it is none of them. */
export function languageOfLocale(locale: string): LanguageCode {
  const code = locale.slice(0, 2).toLowerCase()
  return languageCodes.find((known) => known === code) ?? 'en'
}
