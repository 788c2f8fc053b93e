import { readWhen, type Reading } from '../moments/reading.ts'
import type { Situation } from '../situation.ts'
import { toldMoment } from '../told/told-moment.ts'
import { counted } from '../words/phrases.ts'

const onlyThen = /^(?:only |just )?(?:on )?(weekdays|weekends|\p{L}+days)(?: only)?$/iu
const every = /^(every .+|daily|weekly|monthly|yearly)$/iu

/** The command after "no, weekdays only" and "sorry, every 2 months", where `base` made it repeat. */
function repeatMeant(said: string, base: string, { reading }: Situation): string | null {
  if ((toldMoment(base, reading)?.when.repeat ?? null) === null) return null
  const days = onlyThen.exec(said)?.[1]
  if (days !== undefined) return `make it repeat every ${days.replace(/s$/i, '')}`
  return every.test(said) ? `make it repeat ${said}` : null
}

const amount =
  /^(?:(?:by|only|just) )*((?:\d{1,2}|half an|an?|one|two|three|four|five|six) (?:minute|min|hour|day|week)s?)$/i

const shift = (count: number, unit: string) =>
  count === 0
    ? null
    : `move it ${counted(Math.abs(count), unit)} ${count < 0 ? 'earlier' : 'later'}`

/** "forward" turns an amount around, which the grammar of dates alone does not know. */
function shiftIn(text: string, reading: Reading) {
  const read = [toldMoment(text, reading)?.when, readWhen(text, reading)]
  const when = read.find((one) => (one?.shiftDays ?? one?.shiftMinutes ?? null) !== null)
  return { days: when?.shiftDays ?? null, minutes: when?.shiftMinutes ?? null }
}

/** What is still to be moved after "actually 3 days", where `base` just moved by another amount. */
function shiftMeant(said: string, base: string, { earlier, reading }: Situation): string | null {
  const words = earlier.at(-1) === base ? amount.exec(said)?.[1] : undefined
  if (words === undefined) return null
  const before = shiftIn(base, reading)
  const meant = shiftIn(`by ${words}`, reading)
  if (before.days !== null && meant.days !== null) {
    return shift(Math.sign(before.days) * meant.days - before.days, 'day')
  }
  if (before.minutes === null || meant.minutes === null) return null
  return shift(Math.sign(before.minutes) * meant.minutes - before.minutes, 'minute')
}

/** The command after an amount was put right, of how often or how far `base` moved something. */
export function amountMeant(said: string, base: string, situation: Situation): string | null {
  return repeatMeant(said, base, situation) ?? shiftMeant(said, base, situation)
}
