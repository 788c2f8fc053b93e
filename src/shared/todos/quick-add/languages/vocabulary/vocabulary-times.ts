import type { Groups } from '../../date-rule.ts'
import { digital, timeRule, type TimeRule, type WrittenTime } from '../../time-rule.ts'
import type { Lexicon } from './lexicon.ts'

function hourOf(lexicon: Lexicon, words: string): number | null {
  const hour = /^\d+$/.test(words) ? Number(words) : lexicon.countOf(words)
  return hour === null || hour > 23 ? null : hour
}

function clockTime(lexicon: Lexicon): TimeRule['resolve'] {
  return (groups) => {
    const hour = hourOf(lexicon, groups('hour'))
    if (hour === null) return null
    const exact = hour > 12 || hour === 0 || groups('hour').startsWith('0')
    return { hour, minute: Number(groups('minute')), exact }
  }
}

function withMeridiem(groups: Groups): WrittenTime {
  const isAfternoon = groups('half').toLowerCase() === 'p'
  return {
    hour: (Number(groups('hour')) % 12) + (isAfternoon ? 12 : 0),
    minute: Number(groups('minute')),
    exact: true,
  }
}

function fixedTime(hour: number): TimeRule['resolve'] {
  return () => ({ hour, minute: 0, exact: true })
}

/** So many minutes from an hour; `side` is -1 when they come before it. */
function spokenTime(lexicon: Lexicon, side: 1 | -1, fixed?: number): TimeRule['resolve'] {
  return (groups) => {
    const hour = hourOf(lexicon, groups('hour'))
    const minutes = fixed ?? lexicon.minutesOf(groups('spoken'))
    if (hour === null || minutes === null || minutes > 59) return null
    if (side === 1) return { hour, minute: minutes, exact: hour > 12 }
    const earlier = hour === 1 ? 12 : (hour + 23) % 24
    return { hour: earlier, minute: 60 - minutes, exact: earlier > 12 }
  }
}

/** The rules for times of a vocabulary. */
export function vocabularyTimes(lexicon: Lexicon): TimeRule[] {
  const { times } = lexicon.vocabulary
  const rules = (
    sources: readonly string[],
    strength: ReturnType<TimeRule['strength']>,
    resolve: TimeRule['resolve'],
  ) => sources.map((source) => timeRule(lexicon.source(source), strength, resolve))
  return [
    ...rules(
      ['{at}?(?<hour>1[0-2]|0?[1-9])(?:[:.]{minute})?\\s?(?<half>[ap])\\.?m\\.?'],
      'sure',
      withMeridiem,
    ),
    ...rules(times.halfTo, 'cued', spokenTime(lexicon, -1, 30)),
    ...rules(times.past, 'cued', spokenTime(lexicon, 1)),
    ...rules(times.to, 'cued', spokenTime(lexicon, -1)),
    ...rules(['{at}?(?<hour>[01]?\\d|2[0-3]):{minute}'], 'sure', digital),
    ...rules(times.sure, 'sure', clockTime(lexicon)),
    ...rules([`{at}?(?:${times.noon})`], 'cued', fixedTime(12)),
    ...rules([`{at}?(?:${times.midnight})`], 'cued', fixedTime(0)),
    ...rules(times.cued, 'cued', clockTime(lexicon)),
    ...rules([...times.beside, '{hour}\\.{minute}'], 'beside', clockTime(lexicon)),
    ...rules(['{at}{hour}'], 'cued', clockTime(lexicon)),
  ]
}
