import type { CaseSection } from './case-table.testing.ts'
import { englishDays } from './english-days.testing.ts'
import { englishKeeps, englishPartly } from './english-keeps.testing.ts'
import { englishNames } from './english-names.testing.ts'
import { englishRepeats } from './english-repeats.testing.ts'
import { englishSymbols } from './english-symbols.testing.ts'
import { englishTimes } from './english-times.testing.ts'
import { frenchCases, frenchKeeps } from './french.testing.ts'
import { germanCases, germanKeeps } from './german.testing.ts'
import { italianCases, italianKeeps } from './italian.testing.ts'
import { portugueseCases, portugueseKeeps } from './portuguese.testing.ts'
import { spanishCases, spanishKeeps } from './spanish.testing.ts'

const english = { language: 'en', dateOrder: 'month-first' } as const
const german = { language: 'de', dateOrder: 'day-first' } as const
const spanish = { language: 'es', dateOrder: 'day-first' } as const
const french = { language: 'fr', dateOrder: 'day-first' } as const
const portuguese = { language: 'pt', dateOrder: 'day-first' } as const
const italian = { language: 'it', dateOrder: 'day-first' } as const

/** All cases of the grammar: its tests, and what its guide shows. */
export const caseSections: CaseSection[] = [
  { ...english, heading: 'Symbols', table: englishSymbols },
  { ...english, heading: 'Days', table: englishDays },
  { ...english, heading: 'Times', table: englishTimes },
  { ...english, heading: 'Repeats', table: englishRepeats },
  { ...english, heading: 'Words that stay words beside a date', table: englishPartly },
  { ...english, heading: 'Words that stay words', table: englishKeeps },
  { ...english, heading: 'Names, titles and numbers', table: englishNames },
  { ...german, heading: 'German', table: germanCases },
  { ...german, heading: 'German words that stay words', table: germanKeeps },
  { ...spanish, heading: 'Spanish', table: spanishCases },
  { ...spanish, heading: 'Spanish words that stay words', table: spanishKeeps },
  { ...french, heading: 'French', table: frenchCases },
  { ...french, heading: 'French words that stay words', table: frenchKeeps },
  { ...portuguese, heading: 'Portuguese', table: portugueseCases },
  { ...portuguese, heading: 'Portuguese words that stay words', table: portugueseKeeps },
  { ...italian, heading: 'Italian', table: italianCases },
  { ...italian, heading: 'Italian words that stay words', table: italianKeeps },
]
