import type { Filter } from '../filters/filter.ts'
import type { Situation } from '../situation.ts'
import { earlierFilter } from './earlier-filter.ts'

const whichOnes =
  /^(?:and )?(?:(?:which|what)(?: ones)?(?: (?:are|is) (?:they|those|these|it|that))?|like what|such as|name them|which tasks(?: are (?:they|those|these))?)$/i
const askedNow = /^(?:(?:and|so|ok) )*now$/i
const mostSince = 3

/** The tasks that were asked about before: "which ones?" after their number, "and now?" after some were done. */
export function askedAgain(text: string, situation: Situation): Filter | null {
  const isNow = askedNow.test(text)
  if (!isNow && !whichOnes.test(text)) return null
  const { earlier } = situation
  for (const since of Array.from({ length: isNow ? mostSince : 1 }, (_, back) => back)) {
    const asked = { ...situation, earlier: earlier.slice(0, earlier.length - since) }
    const filter = earlierFilter(asked)
    if (filter !== null) return filter
  }
  return null
}
