import type { DayPart } from '../../date-rule.ts'
import type { LanguageCode } from '../language-codes.ts'

/**
 * Expression sources, written without accents and in lower case. A blank stands for any blanks;
 * `{weekday}`, `{month}`, `{count}`, `{unit}`, `{day}`, `{year}`, `{part}`, `{hour}`, `{minute}`,
 * `{weekdays}`, `{nth}`, `{anyunit}`, `{clockunit}`, `{spoken}`, `{at}` and `{every}` for what the rest of the vocabulary says.
 */
export type Source = string

/** How names that are short for something, such as "lun", must be written to count. */
export type ShortNames = 'lower-case' | 'capital'

/** The words for days. */
export interface DateVocabulary {
  today: Source
  tomorrow: Source
  dayAfterTomorrow: Source
  yesterday: Source
  /** Words before which "tomorrow" is another word. */
  tomorrowVetoes: string
  /** Today at a part of the day, as one word or two: "tonight". */
  todayPart: Source
  /** An amount of days or longer from now. */
  inUnits: Source
  inClockUnits: Source
  inHalfHour: Source
  thisWeekday: Source
  nextWeekday: readonly Source[]
  weekdayWithPart: Source
  thisWeek: Source
  nextWeek: Source
  nextMonth: Source
  nextYear: Source
  weekend: Source
  thisWeekend: Source
  nextWeekend: Source
  endOfDay: Source
  endOfWeek: Source
  endOfMonth: Source
  endOfNextMonth: Source
  endOfYear: Source
  startOfWeek: Source
  startOfMonth: Source
  startOfPart: Source
  middleOfPart: Source
  endOfPart: Source
  inMonth: Source
  namedDay: Source
  bareDay: Source
}

/** The words for times; groups are `hour`, `minute` and `spoken` for minutes in words. */
export interface TimeVocabulary {
  at: Source
  /** Words and signs that make a number a time: "uhr", "h". */
  clockWord: Source
  /** Times that leave no doubt, such as "15h30". */
  sure: readonly Source[]
  /** Times that count with a cue. */
  cued: readonly Source[]
  /** Times that count beside a date only. */
  beside: readonly Source[]
  noon: Source
  midnight: Source
  /** Minutes after and before an hour; before half an hour; half an hour before. */
  past: readonly Source[]
  to: readonly Source[]
  halfTo: readonly Source[]
  spokenMinutes: readonly (readonly [source: Source, minutes: number])[]
  /** Matches what follows the first time of a range. */
  rangeTo: Source
}

/** The words for repeats. */
export interface RepeatVocabulary {
  every: Source
  everyUnit: Source
  everyCount: Source
  everyOtherUnit: Source
  everyWeekdays: Source
  everyOtherWeekday: Source
  /** Weekdays that repeat by their form: "montags". */
  weekdayPlurals: Source
  everyNthWeekday: Source
  everyMonthDay: Source
  everyLastDay: Source
  everyYearDay: Source
  everyPart: Source
  workdays: Source
  weekends: Source
  daily: Source
  weekly: Source
  biweekly: Source
  monthly: Source
  quarterly: Source
  yearly: Source
  starting: Source
  until: Source
  times: Source
  span: Source
}

/** The words for moving a moment and taking it away. */
export interface WhenVocabulary {
  shift: Source
  noDate: Source
  noTime: Source
  noRepeat: Source
  nothing: Source
  /** Words that mean "to" where a moment is asked for. */
  to: Source
}

/** What the grammar of a language is made of. */
export interface Vocabulary {
  code: LanguageCode
  shortNames: ShortNames
  /** From Monday; the short names are empty where they mean something else. */
  weekdays: readonly { full: Source; short: Source }[]
  /** From January. */
  months: readonly { full: Source; short: Source }[]
  /** Months that are also other words and need a cue. */
  wordMonths: Source
  counts: readonly (readonly [source: Source, value: number])[]
  ordinals: readonly (readonly [source: Source, value: number])[]
  units: Record<'day' | 'workday' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year', Source>
  hours: Source
  minutes: Source
  parts: Record<DayPart, Source>
  /** Words that join a part of the day to a date: "in the". */
  partPrefix: Source
  partSpoken: Source
  /** Words before a day: "due", "on", an article that may stand for "on", and "by". */
  due: Source
  on: Source
  onArticle: Source
  by: Source
  before: Source
  /** Words that join weekdays. */
  joint: Source
  article: Source
  dates: DateVocabulary
  times: TimeVocabulary
  repeats: RepeatVocabulary
  when: WhenVocabulary
  priority: { word: Source; high: Source; medium: Source; low: Source; none: Source }
  reminder: Source
  /** Small words after which a sentence goes on, and those that only join. */
  functionWords: Source
  joiningWords: Source
  /** Words that make a weekday before them a name: "viernes santo". */
  weekdayNames: Source
  /** Words before which a name of a day is no date, and before which a number is no time. */
  vetoes: string
  timeVetoes: string
  /** Words of events in the evening and in the morning. */
  eveningEvents: Source
  morningEvents: Source
  /** Matches a rest of a sentence that shows that the phrase before it is over. */
  sentenceEnd: Source
}
