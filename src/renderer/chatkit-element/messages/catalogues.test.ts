import { describe, expect, it } from 'vitest'
import type { Catalogue } from './catalogue.ts'
import { english } from './english.ts'
import { loadCatalogue } from './load-catalogue.ts'
import type { Message } from './message.ts'
import { translatedLocales } from './resolve-locale.ts'

/** What is rightly the same in English and in that language. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  'de-DE': ['frame.title'],
  'es-419': ['frame.title'],
  'es-ES': ['frame.title'],
  'fr-CA': [
    'start.prompts',
    'history.list',
    'transcript.label',
    'message.sources',
    'image.viewer',
    'question.list',
  ],
  'fr-FR': [
    'start.prompts',
    'history.list',
    'transcript.label',
    'message.sources',
    'image.viewer',
    'question.list',
  ],
  'it-IT': ['frame.title'],
  'nl-NL': ['frame.title', 'composer.model'],
  'pl-PL': ['composer.model'],
  'pt-BR': ['frame.title'],
  'pt-PT': ['frame.title'],
  'tr-TR': ['composer.model'],
  'id-ID': ['composer.model'],
}

const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message)
const placeholdersOf = (text: string) => (text.match(/\{\w+\}|[{}]/g) ?? []).toSorted().join(' ')
const entriesOf = (catalogue: Catalogue): [string, Message][] => Object.entries(catalogue)
const englishEntries = new Map(entriesOf(english))
const englishForms = (name: string) => formsOf(englishEntries.get(name) ?? '')
const pluralNames = entriesOf(english).flatMap(([name, message]) =>
  typeof message === 'string' ? [] : [name],
)

function namesWhere(catalogue: Catalogue, holds: (form: string, name: string) => boolean) {
  return entriesOf(catalogue)
    .filter(([name, message]) => formsOf(message).some((form) => holds(form, name)))
    .map(([name]) => name)
    .toSorted()
}

describe.each(translatedLocales)('the catalogue of %s', async (locale) => {
  const catalogue = await loadCatalogue(locale)

  it('has exactly the English names, in the same order', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(english))
  })

  it('says everything in its own words', () => {
    const left = namesWhere(catalogue, (form, name) => englishForms(name).includes(form))
    expect(left).toEqual((sameAsEnglish[locale] ?? []).toSorted())
  })

  it('has no empty or ragged wording', () => {
    expect(namesWhere(catalogue, (form) => form === '' || form.trim() !== form)).toEqual([])
  })

  it('keeps the placeholders in each form', () => {
    const broken = namesWhere(
      catalogue,
      (form, name) => placeholdersOf(form) !== placeholdersOf(englishForms(name)[0] ?? ''),
    )
    expect(broken).toEqual([])
  })

  it('has a form for each plural category of the language, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    const wanted = Object.fromEntries(
      pluralNames.map((name) => [name, pluralCategories.toSorted()]),
    )
    const found = entriesOf(catalogue).flatMap(([name, message]) =>
      typeof message === 'string' ? [] : [[name, Object.keys(message).toSorted()]],
    )
    expect(Object.fromEntries(found)).toEqual(wanted)
  })
})

it('gives each language a catalogue that no other language has', async () => {
  const catalogues = await Promise.all(translatedLocales.map(loadCatalogue))
  const languages = new Map(
    translatedLocales.map((locale, index) => [catalogues[index], locale.split('-')[0]]),
  )
  expect(catalogues).not.toContain(english)
  expect(languages.size).toBe(20)
  for (const [index, locale] of translatedLocales.entries())
    expect(languages.get(catalogues[index])).toBe(locale.split('-')[0])
})

it('falls back to English for any other tag', async () => {
  expect(await loadCatalogue('en-GB')).toBe(english)
  expect(await loadCatalogue('constructor')).toBe(english)
})
