import { monthNames } from '../../names.ts'

/** The names of the weekdays as an expression source. */
export const weekdaySource =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?'

/** The names of the months as an expression source. */
export const monthSource =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** The full names of the months as an expression source. */
export const fullMonthSource =
  'january|february|march|april|may|june|july|august|september|october|november|december'

const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

const vagueNumbers = new Map([
  ['a', 1],
  ['an', 1],
  ['a couple', 2],
  ['a couple of', 2],
  ['a few', 3],
  ['thirty', 30],
  ['forty', 40],
  ['forty-five', 45],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
])

const ordinalWords = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth']

/** The spelled hours, one to twelve, as an expression source. */
export const hourWordSource = numberWords.slice(1, 13).join('|')

/** A count such as `3`, `three`, `a` or `a couple of` as an expression source. */
export const countSource = `\\d{1,3}|a couple of|a couple|a few|an?|${numberWords.slice(1).toReversed().join('|')}|thirty|forty-five|forty|fifty|sixty|ninety`

const weekdayStarts = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
const weekdayPattern = new RegExp(`^(?:${weekdaySource})$`, 'i')
const monthPattern = new RegExp(`^(?:${monthSource})$`, 'i')

/** The weekday of a name, 0 for Monday; null when it is none. */
export function weekdayNumber(name: string): number | null {
  if (!weekdayPattern.test(name)) return null
  return weekdayStarts.indexOf(name.slice(0, 2).toLowerCase())
}

/** The month of a name, from 1; null when it is none. */
export function monthNumber(name: string): number | null {
  if (!monthPattern.test(name)) return null
  const start = name.slice(0, 3).toLowerCase()
  return monthNames.findIndex((month) => month.toLowerCase().startsWith(start)) + 1
}

/** The value of a count; null when it is none. */
export function countOf(text: string): number | null {
  const word = text.toLowerCase().replace(/\s+/g, ' ')
  if (/^\d{1,3}$/.test(word)) return Number(word)
  const index = numberWords.indexOf(word)
  return index > 0 ? index : (vagueNumbers.get(word) ?? null)
}

/** The value of `3rd` or `third`, -1 for `last`; null when it is none. */
export function ordinalOf(text: string): number | null {
  if (text === 'last') return -1
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(text)
  if (match !== null) return Number(match[1])
  const index = ordinalWords.indexOf(text)
  return index > 0 ? index : null
}
