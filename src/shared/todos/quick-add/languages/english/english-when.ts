import { literalMark, phrase } from '../../phrase.ts'
import type { WhenWords } from '../language.ts'
import { countSource } from './words.ts'

const unit = '(?<unit>days?|weeks?|fortnights?|hours?|hrs?|minutes?|mins?)'
const article = '(?:an?\\s+|the\\s+|its\\s+)?'
const leading = '(?:(?:to|with|have)\\s+)?'
const repeating = /\b(?:every|each|daily|weekly|monthly|yearly)\b/i

const padded = (word: string) => (match: string) => word.padEnd(match.length)

/** How moments are moved and taken away in English. */
export const englishWhen: WhenWords = {
  shifts: [
    phrase(
      `(?:by|back|forward|ahead|off)\\s+(?:by\\s+)?(?:another\\s+)?(?<count>${countSource})\\s*${unit}(?:\\s+(?:later|back|(?<earlier>earlier)))?`,
    ),
    phrase(
      `(?:another\\s+)?(?<count>${countSource})\\s*(?:more\\s+)?${unit}\\s+(?:later|(?<earlier>earlier|sooner))`,
    ),
  ],
  clears: [
    [
      'repeat',
      phrase(
        `${leading}(?:no|without|remove|clear|stop|don['’]?t)\\s+${article}(?:repeat(?:ing|s)?|recurrence|recurring)`,
      ),
    ],
    ['time', phrase(`${leading}(?:no|without|remove|clear|any)\\s+${article}time`)],
    [
      'date',
      phrase(
        `${leading}(?:no|without|remove|clear|any)\\s+${article}(?:due\\s+date|due|date|deadline|day)|someday|some\\s+day|undated|unscheduled?`,
      ),
    ],
  ],
  nothing: /^\s*(?:none|never|nothing)\s*$/i,
  settle: (mask) => {
    if (repeating.test(mask)) return mask
    return mask
      .replace(/\bfrom\s+\w+\s+(?=to\b)/giu, (match) => literalMark.repeat(match.length - 1) + ' ')
      .replace(/\b(?:until|till|onto)\b/giu, padded('to'))
      .replace(/\bto\s+the(?=\s+weekend\b)/giu, padded('to'))
      .replace(/\bto(?=\s+\d{1,2}\s*$)/giu, padded('at'))
  },
}
