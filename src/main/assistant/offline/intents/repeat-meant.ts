import type { Situation } from '../situation.ts'
import { toldMoment } from '../told/told-moment.ts'

const onlyThen = /^(?:only |just )?(?:on )?(weekdays|weekends|\p{L}+days)(?: only)?$/iu
const every = /^(every .+|daily|weekly|monthly|yearly)$/iu

/** The command after "no, weekdays only" and "sorry, every 2 months", where `base` made it repeat. */
export function repeatMeant(said: string, base: string, { reading }: Situation): string | null {
  if ((toldMoment(base, reading)?.when.repeat ?? null) === null) return null
  const days = onlyThen.exec(said)?.[1]
  if (days !== undefined) return `make it repeat every ${days.replace(/s$/i, '')}`
  return every.test(said) ? `make it repeat ${said}` : null
}
