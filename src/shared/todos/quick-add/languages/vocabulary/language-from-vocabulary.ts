import { claimedMark, phrase } from '../../phrase.ts'
import type { Cues, DayPartWords, Language, SymbolWords, TimeHint, WhenWords } from '../language.ts'
import { wordSet } from '../word-set.ts'
import { Lexicon } from './lexicon.ts'
import { vocabularyDates } from './vocabulary-dates.ts'
import { vocabularyRepeats } from './vocabulary-repeats.ts'
import { vocabularyTimes } from './vocabulary-times.ts'
import type { Source, Vocabulary } from './vocabulary.ts'

const wordEnd = "(?![\\p{L}\\p{N}'’-])"

function wordsCue(lexicon: Lexicon, words: Source): RegExp {
  const { sentenceEnd } = lexicon.vocabulary
  const rest = sentenceEnd === '' ? '' : `|${lexicon.source(sentenceEnd)}`
  return new RegExp(`^\\s+(?:${lexicon.source(words)})${wordEnd}${rest}`, 'u')
}

function cuesOf(lexicon: Lexicon): Cues {
  const { vocabulary, weekdays } = lexicon
  const { times, on, by, due, before, joint } = vocabulary
  const source = (template: Source) => lexicon.source(template)
  const clock = `(?:${times.at}) ?(?:\\d|[a-z]+ (?:${times.clockWord}))|\\d{1,2}:\\d{2}|\\d{1,2}(?:[.]\\d{2})? ?(?:${times.clockWord}|am|pm)(?!\\p{L})|(?:(?:${times.at}) )?(?:${times.noon}|${times.midnight})(?!\\p{L})`
  const joined = source(`(?:[-–/&,]|${joint})?`)
  const range = source(`(?:[-–]|${times.rangeTo})`)
  return {
    clock: new RegExp(`^\\s*,?\\s*(?:${clock.replaceAll(' ', '\\s*')})`, 'iu'),
    word: wordsCue(lexicon, vocabulary.functionWords),
    joining: new RegExp(`^\\s+(?:${source(vocabulary.joiningWords)})\\s`, 'iu'),
    priority: new RegExp(
      `^\\s+(?:(?:${source(`${vocabulary.priority.high}|${vocabulary.priority.low}`)})\\s+)?(?:${source(vocabulary.priority.word)})`,
      'iu',
    ),
    dayPart: new RegExp(
      `^\\s+(?:(?:${source(vocabulary.partPrefix)})\\s+)?${source('{part}')}(?<rest>[^]*)$`,
      'iu',
    ),
    weekdayAfter: new RegExp(`^\\s*${joined}\\s*(?:${weekdays})(?!\\p{L})`, 'iu'),
    weekdayBefore: new RegExp(`(?<!\\p{L})(?:${weekdays})\\s*${joined}\\s*$`, 'iu'),
    vetoes: wordSet(vocabulary.vetoes),
    due: new RegExp(`^(?:${source(due)}|due|deadline)`, 'iu'),
    deadline: new RegExp(`^(?:${source(`${due}|${by}`)}|due|deadline)`, 'iu'),
    on: new RegExp(`^(?:${source([on, by].filter((words) => words !== '').join('|'))})$`, 'iu'),
    before: new RegExp(`^(?:${source(before)})$`, 'iu'),
    amounts: new RegExp(`^${source('{anyunit}')}$`, 'iu'),
    rangeAfter: new RegExp(`^\\s*(?:${times.clockWord})?\\s*${range}\\s*\\d`, 'iu'),
    rangeBefore: new RegExp(`\\d\\s*(?:${times.clockWord}|am|pm)?\\s*${range}\\s*$`, 'iu'),
    timeVetoes: { articles: new Set(), verbs: wordSet(vocabulary.timeVetoes) },
    vagueTime: /^$./u,
  }
}

function dayPartsOf(lexicon: Lexicon): DayPartWords {
  const { vocabulary } = lexicon
  const part = lexicon.source('{part}')
  const late = part.replace('?<part>', '?<late>')
  const joined =
    vocabulary.partPrefix === '' ? '' : `(?:(?:${lexicon.source(vocabulary.partPrefix)})\\s+)?`
  return {
    spoken: phrase(lexicon.source(vocabulary.partSpoken)),
    attached: new RegExp(
      `(?<=${claimedMark}[\\s,]*)(?<![\\p{L}\\p{N}])${joined}${part}${wordEnd}|(?<![\\p{L}\\p{N}])${joined}${late}(?=\\s+${claimedMark})`,
      'giu',
    ),
    event: new RegExp(`^\\s+(?:${lexicon.source(vocabulary.functionWords)})${wordEnd}`, 'iu'),
    partOf: (word) => lexicon.partOf(word),
  }
}

function hintsOf({ vocabulary }: Lexicon): TimeHint[] {
  const words = (source: Source) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')
  return [
    { dayPart: 'evening', words: words(vocabulary.eveningEvents), from: 6, to: 9 },
    { dayPart: 'morning', words: words(vocabulary.morningEvents), from: 4, to: 11 },
  ]
}

const levels = ['high', 'medium', 'low', 'none'] as const

function symbolsOf(lexicon: Lexicon): SymbolWords {
  const { priority, reminder } = lexicon.vocabulary
  const names = levels.map((level) => priority[level]).join('|')
  return {
    priority: phrase(
      lexicon.source(
        `(?:(?<name>${names}) (?:${priority.word})|(?:${priority.word}):? (?<named>${names}))`,
      ),
    ),
    priorityOf: (word) =>
      levels.find((level) => new RegExp(`^(?:${priority[level]})$`, 'iu').test(word)) ?? null,
    reminder: phrase(lexicon.source(reminder)),
    minutesIn: (unit) => lexicon.minutesIn(unit),
  }
}

function whenOf(lexicon: Lexicon): WhenWords {
  const { when } = lexicon.vocabulary
  return {
    shifts: [phrase(lexicon.source(when.shift))],
    clears: [
      ['repeat', phrase(lexicon.source(when.noRepeat))],
      ['time', phrase(lexicon.source(when.noTime))],
      ['date', phrase(lexicon.source(when.noDate))],
    ],
    nothing: new RegExp(`^\\s*(?:${lexicon.source(when.nothing)})\\s*$`, 'iu'),
    settle: (mask) => mask,
  }
}

/** The grammar of a language whose words are given. */
export function languageFromVocabulary(vocabulary: Vocabulary): Language {
  const lexicon = new Lexicon(vocabulary)
  const { on, onArticle, by, due, when, times, repeats } = vocabulary
  const joining = [on, onArticle, by, times.at, vocabulary.joint, vocabulary.partPrefix]
  return {
    code: vocabulary.code,
    ignoresAccents: true,
    dates: vocabularyDates(lexicon),
    times: vocabularyTimes(lexicon),
    dayParts: dayPartsOf(lexicon),
    hints: hintsOf(lexicon),
    cues: cuesOf(lexicon),
    repeats: vocabularyRepeats(lexicon),
    starting: phrase(`(?:${lexicon.source(repeats.starting)})(?=\\s)`),
    symbols: symbolsOf(lexicon),
    leading: new RegExp(
      `(?:^|(?<=[\\s\\uE000(]))(?:${lexicon.source(`${by}|${due}|${when.to}|@`)})\\s+$`,
      'iu',
    ),
    linking: new RegExp(
      `(?<=\\uE000\\s*)(?:${lexicon.source(joining.filter((words) => words !== '').join('|'))})\\s+$`,
      'iu',
    ),
    when: whenOf(lexicon),
  }
}
