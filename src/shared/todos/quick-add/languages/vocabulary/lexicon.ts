import { foldLetters } from '../../fold-letters.ts'
import type { DayPart } from '../../date-rule.ts'
import type { Source, Vocabulary } from './vocabulary.ts'

/** Matches nothing: what a language has no words for. */
const nothing = '[^\\s\\S]'

function spaced(source: Source): string {
  return source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')
}

function whole(source: Source): RegExp {
  return new RegExp(`^(?:${source === '' ? nothing : spaced(source)})$`, 'iu')
}

function either(sources: readonly Source[]): string {
  return sources.filter((source) => source !== '').join('|')
}

type Units = Vocabulary['units']
const unitNames = ['workday', 'day', 'week', 'fortnight', 'month', 'quarter', 'year'] as const
const partNames = ['morning', 'afternoon', 'evening', 'night'] as const

/** A vocabulary with its slots filled, and what the words in a match mean. */
export class Lexicon {
  readonly vocabulary: Vocabulary
  readonly weekdays: string
  private readonly slots: Map<string, string>

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    const { weekdays, months, counts, ordinals, units, parts } = vocabulary
    const count = `\\d{1,3}|${either(counts.map(([source]) => source))}`
    this.weekdays = either([
      ...weekdays.map(({ full }) => full),
      ...weekdays.map(({ short }) => short),
    ])
    const joint = `(?:\\s*[,/&+]\\s*(?:(?:${vocabulary.joint})\\s+)?|\\s+(?:${vocabulary.joint})\\s+)`
    const one = `(?:${vocabulary.article})?(?:${this.weekdays})s?`
    this.slots = new Map([
      ['weekday', `(?<weekday>${this.weekdays})`],
      ['weekdays', `(?<weekdays>${one}(?:${joint}${one}){0,6})`],
      [
        'month',
        `(?<month>${either([...months.map(({ full }) => full), ...months.map(({ short }) => short)])})\\.?`,
      ],
      ['count', `(?<count>${count})`],
      [
        'nth',
        `(?<nth>[1-5](?:\\.|er|re|eme|e|º|ª|°|o|a)|${either(ordinals.map(([source]) => source))})`,
      ],
      ['unit', `(?<unit>${either(unitNames.map((name) => units[name]))})`],
      ['clockunit', `(?<unit>${vocabulary.hours}|${vocabulary.minutes})`],
      [
        'anyunit',
        `(?<unit>${either([...unitNames.map((name) => units[name]), vocabulary.hours, vocabulary.minutes])})`,
      ],
      ['day', '(?<day>[0-3]?\\d)'],
      ['year', '(?<year>(?:19|2\\d)\\d\\d)'],
      ['part', `(?<part>${either(partNames.map((name) => parts[name]))})`],
      ['hour', `(?<hour>[01]?\\d|2[0-3]|${either(counts.map(([source]) => source))})`],
      ['minute', '(?<minute>[0-5]\\d)'],
      ['spoken', `(?<spoken>${either(vocabulary.times.spokenMinutes.map(([source]) => source))})`],
      ['at', `(?:(?<prefix>${vocabulary.times.at})\\s*)`],
      ['every', `(?:(?:${vocabulary.repeats.every})(?<bang>\\s*!)?)`],
    ])
  }

  /** The expression source with its slots filled; one that matches nothing for an empty one. */
  source(template: Source): string {
    if (template === '') return nothing
    return spaced(
      template.replaceAll(/\{([a-z]+)\}/gu, (slot, name: string) => this.slots.get(name) ?? slot),
    )
  }

  /** The weekday of a name, 0 for Monday; null when it is none. */
  weekdayOf(name: string): number | null {
    const index = this.vocabulary.weekdays.findIndex(({ full, short }) =>
      whole(either([full, short])).test(name),
    )
    return index < 0 ? null : index
  }

  /** Whether a name of a weekday is the short one. */
  isShortWeekday(name: string): boolean {
    return !this.vocabulary.weekdays.some(({ full }) => whole(full).test(name))
  }

  /** All weekdays that are named in a list, in the order of the week. */
  weekdaysIn(words: string): number[] {
    const names = [
      ...words.matchAll(new RegExp(`(?<!\\p{L})(${spaced(this.weekdays)})s?(?!\\p{L})`, 'giu')),
    ]
    const days = names.flatMap(([, name = '']) => this.weekdayOf(name) ?? [])
    return [...new Set(days)].toSorted((one, other) => one - other)
  }

  /** The month of a name, from 1; null when it is none. */
  monthOf(name: string): number | null {
    const index = this.vocabulary.months.findIndex(({ full, short }) =>
      whole(either([full, short])).test(name),
    )
    return index < 0 ? null : index + 1
  }

  /** The value of a count; null when it is none. */
  countOf(words: string): number | null {
    if (/^\d{1,3}$/.test(words)) return Number(words)
    const folded = foldLetters(words)
    return this.vocabulary.counts.find(([source]) => whole(source).test(folded))?.[1] ?? null
  }

  /** The position of "first" or "3.", -1 for "last"; null when it is none. */
  ordinalOf(words: string): number | null {
    const number = /^[1-5]/.exec(words)
    if (number !== null) return Number(number[0])
    return this.vocabulary.ordinals.find(([source]) => whole(source).test(words))?.[1] ?? null
  }

  /** The unit of a word; null when it is none of days and longer. */
  unitOf(word: string): keyof Units | null {
    const { units } = this.vocabulary
    return unitNames.find((name) => whole(units[name]).test(word)) ?? null
  }

  /** The part of the day of a word; null when it is none. */
  partOf(word: string): DayPart | null {
    return (
      partNames.find((name) => whole(this.vocabulary.parts[name]).test(foldLetters(word))) ?? null
    )
  }

  /** The minutes that words such as "a quarter" stand for; null when they stand for none. */
  minutesOf(words: string): number | null {
    if (/^\d{1,2}$/.test(words)) return Number(words)
    const { spokenMinutes } = this.vocabulary.times
    return spokenMinutes.find(([source]) => whole(source).test(words))?.[1] ?? null
  }

  /** The minutes in a unit. */
  minutesIn(word: string): number {
    if (this.isHours(word)) return 60
    const name = this.unitOf(foldLetters(word))
    if (name === null) return 1
    return { day: 1440, workday: 1440, week: 10_080, fortnight: 20_160 }[String(name)] ?? 43_200
  }

  /** Whether a word means hours rather than minutes. */
  isHours(word: string): boolean {
    return whole(this.vocabulary.hours).test(foldLetters(word))
  }
}
