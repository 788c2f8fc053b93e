import type { Repeat } from '../../todo.ts'
import type { RepeatRule } from '../../repeat-rule.ts'
import type { DateRule, DayPart } from '../date-rule.ts'
import type { TimeRule } from '../time-rule.ts'
import type { LanguageCode } from './language-codes.ts'

/** What around a phrase shows that it is meant as a date or time; all match lower and upper case. */
export interface Cues {
  /** Matches what may follow a phrase that is over: a clock time. */
  clock: RegExp
  /** Matches a small word after which the sentence goes on. */
  word: RegExp
  /** Matches small words that show less, because they join. */
  joining: RegExp
  /** Matches words for a priority. */
  priority: RegExp
  /** Matches a part of the day; the group `rest` is what follows it. */
  dayPart: RegExp
  /** Matches what joins a weekday to another one after it, or before it. */
  weekdayAfter: RegExp
  weekdayBefore: RegExp
  /** Words after which a name of a day is no date. */
  vetoes: ReadonlySet<string>
  /** Matches the prefixes of a date that leave no doubt: "due", "deadline". */
  due: RegExp
  /** Matches the prefixes of the date that counts when there are several. */
  deadline: RegExp
  /** Matches the prefixes "on", "by" and "before". */
  on: RegExp
  /** Matches "before", which after an amount of time names another day. */
  before: RegExp
  amounts: RegExp
  /** Matches what makes a time the first or the second half of a range. */
  rangeAfter: RegExp
  rangeBefore: RegExp
  /** Words after which nothing is a time, and words after which only a sure one is. */
  timeVetoes: { articles: ReadonlySet<string>; verbs: ReadonlySet<string> }
  /** Matches a word before a time that may as well mean something else. */
  vagueTime: RegExp
}

/** The words for parts of the day. */
export interface DayPartWords {
  /** Matches a part of the day that stands for itself, with its `hour` and `minute` if told: "7 in the morning". */
  spoken: RegExp
  /** Matches a part of the day beside a date: "morning". */
  attached: RegExp
  /** Matches what after a part of the day shows that it belongs to an event instead. */
  event: RegExp
  partOf: (word: string) => DayPart | null
}

/** Words of an event that move a bare hour into a part of the day. */
export interface TimeHint {
  dayPart: DayPart
  words: RegExp
  from: number
  to: number
}

/** A part of a text that may be a repeat. */
export interface RepeatProposal {
  rule: RepeatRule
  dayPart: DayPart | null
  from: Repeat['from']
  start: number
  end: number
  /** What must be around it to count: nothing, a cue after it, or that or the start of the text. */
  needs: 'nothing' | 'cue' | 'cue-or-start'
}

/** Words for a repeat that no task can have, and why, as the beginning of a sentence. */
export interface RefusedRepeat {
  start: number
  end: number
  why: string
}

/** How repeats are said. */
export interface RepeatWords {
  /** What may be repeats, in the order in which they shall be tried. */
  propose: (mask: string) => Iterable<RepeatProposal>
  /** A repeat that is said clearly, but that no task can have; it is not read as something else. */
  refuse?: (mask: string) => RefusedRepeat | null
  starting: RegExp
  ending: RegExp
  /** Matches "5 times"; the group `count` is the number. */
  times: RegExp
  /** Matches "for 2 weeks" with the groups `count` and `unit`. */
  span: RegExp
  unitOf: (word: string) => 'day' | 'week' | 'month' | 'year'
  countOf: (words: string) => number | null
}

/** How a moment is moved or taken away. */
export interface WhenWords {
  /** Match a shift, with the groups `count`, `unit` and, when it is earlier, `earlier`. */
  shifts: readonly RegExp[]
  /** Match what takes something away. */
  clears: readonly (readonly ['date' | 'time' | 'repeat', RegExp])[]
  /** Matches a whole text that takes the date away. */
  nothing: RegExp
  /** Makes words name a moment that do so only where one is asked for; keeps the length. */
  settle: (mask: string) => string
}

/** Words for what otherwise has a symbol. */
export interface SymbolWords {
  /** Matches words for a priority with the group `name` or `named`. */
  priority: RegExp
  priorityOf: (word: string) => 'high' | 'medium' | 'low' | 'none' | null
  /** Matches "remind me 30 min before" with the groups `count` and `unit`. */
  reminder: RegExp
  /** The minutes in a unit. */
  minutesIn: (unit: string) => number
}

/** All that the grammar knows about a language. */
export interface Language {
  code: LanguageCode
  /** Whether words are found without their accents; their expressions are written without them. */
  ignoresAccents: boolean
  dates: readonly DateRule[]
  times: readonly TimeRule[]
  dayParts: DayPartWords
  hints: readonly TimeHint[]
  cues: Cues
  repeats: RepeatWords
  /** Matches what comes before the day on which work can start. */
  starting: RegExp
  symbols: SymbolWords
  /** Match words that only lead to a date, before it and between two pieces. */
  leading: RegExp
  linking: RegExp
  when: WhenWords
}
