import { allMatches } from '../../../../all-matches.ts'
import { daysInMonth } from '../../../local-date.ts'
import { repeatRule, type RepeatRule, weekdayCodes } from '../../../repeat-rule.ts'
import { type Groups, groupsOf } from '../../date-rule.ts'
import { phrase } from '../../phrase.ts'
import type { RepeatProposal, RepeatWords } from '../language.ts'
import type { Lexicon } from './lexicon.ts'
import type { RepeatVocabulary } from './vocabulary.ts'

type Needs = RepeatProposal['needs']
type Resolve = (groups: Groups, lexicon: Lexicon) => RepeatRule | null

const workdays = repeatRule('WEEKLY', { byDay: weekdayCodes.slice(0, 5) })

function unitRule(lexicon: Lexicon, word: string, interval: number): RepeatRule | null {
  switch (lexicon.unitOf(word)) {
    case null:
      return null
    case 'workday':
      return workdays
    case 'day':
      return repeatRule('DAILY', { interval })
    case 'week':
      return repeatRule('WEEKLY', { interval })
    case 'fortnight':
      return repeatRule('WEEKLY', { interval: interval * 2 })
    case 'quarter':
      return repeatRule('MONTHLY', { interval: interval * 3 })
    case 'year':
      return repeatRule('YEARLY', { interval })
    default:
      return repeatRule('MONTHLY', { interval })
  }
}

const onWeekdays =
  (interval: number): Resolve =>
  (groups, lexicon) => {
    const days = lexicon.weekdaysIn(groups('weekdays'))
    if (days.length === 0) return null
    return repeatRule('WEEKLY', { interval, byDay: days.flatMap((day) => weekdayCodes[day] ?? []) })
  }

const counted: Resolve = (groups, lexicon) => {
  const count = lexicon.countOf(groups('count'))
  return count === null || count < 1 ? null : unitRule(lexicon, groups('unit'), count)
}

const onNthWeekday: Resolve = (groups, lexicon) => {
  const position = lexicon.ordinalOf(groups('nth'))
  const weekday = lexicon.weekdayOf(groups('weekday'))
  const code = weekday === null ? undefined : weekdayCodes[weekday]
  if (position === null || code === undefined || position > 5) return null
  return repeatRule('MONTHLY', { byDay: [position + code] })
}

// Only the first day of a month has a word of its own.
const onMonthDay: Resolve = (groups) => {
  const day = groups('day') === '' ? 1 : Number(groups('day'))
  return day < 1 || day > 31 ? null : repeatRule('MONTHLY', { byMonthDay: [day] })
}

const onYearDay: Resolve = (groups, lexicon) => {
  const month = lexicon.monthOf(groups('month'))
  const day = Number(groups('day'))
  if (month === null || day < 1 || day > daysInMonth(2000, month)) return null
  return repeatRule('YEARLY', { byMonth: [month], byMonthDay: [day] })
}

const always =
  (rule: RepeatRule): Resolve =>
  () =>
    rule

const forms: readonly (readonly [keyof RepeatVocabulary, Needs, Resolve])[] = [
  ['everyUnit', 'nothing', (groups, lexicon) => unitRule(lexicon, groups('unit'), 1)],
  ['everyCount', 'nothing', counted],
  ['everyOtherUnit', 'nothing', (groups, lexicon) => unitRule(lexicon, groups('unit'), 2)],
  ['everyWeekdays', 'nothing', onWeekdays(1)],
  ['everyOtherWeekday', 'nothing', onWeekdays(2)],
  ['weekdayPlurals', 'cue-or-start', onWeekdays(1)],
  ['everyNthWeekday', 'nothing', onNthWeekday],
  ['everyMonthDay', 'cue-or-start', onMonthDay],
  ['everyLastDay', 'nothing', always(repeatRule('MONTHLY', { byMonthDay: [-1] }))],
  ['everyYearDay', 'nothing', onYearDay],
  ['everyPart', 'nothing', always(repeatRule('DAILY'))],
  ['workdays', 'cue-or-start', always(workdays)],
  ['weekends', 'nothing', always(repeatRule('WEEKLY', { byDay: ['SA'] }))],
  ['daily', 'cue-or-start', always(repeatRule('DAILY'))],
  ['weekly', 'cue-or-start', always(repeatRule('WEEKLY'))],
  ['biweekly', 'cue-or-start', always(repeatRule('WEEKLY', { interval: 2 }))],
  ['monthly', 'cue-or-start', always(repeatRule('MONTHLY'))],
  ['quarterly', 'cue-or-start', always(repeatRule('MONTHLY', { interval: 3 }))],
  ['yearly', 'cue-or-start', always(repeatRule('YEARLY'))],
]

// "el diario de Ana" and "le quotidien" are things.
const noArticle =
  '(?=[\\p{L}\\d])(?<!(?<!\\p{L})(?:der|die|das|eine?|le|la|un|une|una|el|o|os|uma?|il|lo|i|gli)\\s+)'

interface Form {
  pattern: RegExp
  needs: Needs
  resolve: Resolve
}

function formsOf(lexicon: Lexicon): Form[] {
  const { repeats } = lexicon.vocabulary
  return forms.map(([key, needs, resolve]) => ({
    pattern: phrase(`${needs === 'nothing' ? '' : noArticle}(?:${lexicon.source(repeats[key])})`),
    needs,
    resolve,
  }))
}

function proposalOf(lexicon: Lexicon, form: Form, match: RegExpExecArray): RepeatProposal[] {
  const groups = groupsOf(match)
  const rule = form.resolve(groups, lexicon)
  if (rule === null) return []
  const [start, end] = [match.index, match.index + match[0].length]
  const from = groups('bang') === '' ? 'due' : 'completion'
  return [{ rule, dayPart: lexicon.partOf(groups('part')), from, start, end, needs: form.needs }]
}

function unitOfSpan(lexicon: Lexicon, word: string): 'day' | 'week' | 'month' | 'year' {
  const unit = lexicon.unitOf(word)
  return unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day'
}

/** The words for repeats of a vocabulary. */
export function vocabularyRepeats(lexicon: Lexicon): RepeatWords {
  const all = formsOf(lexicon)
  const { starting, until, times, span } = lexicon.vocabulary.repeats
  return {
    propose: (mask) =>
      all
        .flatMap((form) =>
          allMatches(mask, form.pattern).flatMap((match) => proposalOf(lexicon, form, match)),
        )
        .toSorted((one, other) => one.start - other.start || other.end - one.end),
    starting: phrase(`(?:${lexicon.source(starting)})(?=\\s)`),
    ending: phrase(`(?:${lexicon.source(until)})(?=\\s)`),
    times: phrase(lexicon.source(times)),
    span: phrase(lexicon.source(span)),
    unitOf: (word) => unitOfSpan(lexicon, word),
    countOf: (words) => lexicon.countOf(words),
  }
}
