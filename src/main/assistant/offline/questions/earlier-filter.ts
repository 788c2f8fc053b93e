import type { Filter } from '../filters/filter.ts'
import { asRead } from '../normalise/read-message.ts'
import { readListing } from './read-listing.ts'
import { periodOnly, replaceDays } from '../filters/refine-filter.ts'
import type { Situation } from '../situation.ts'

const mostSteps = 4
const goesOn = /^(?:(?:and|what about|how about|then) )*(?:on |for )?/i

/** The question before, when it was one for tasks; "and tomorrow?" goes on from the one before it. */
export function earlierFilter({ earlier, reading }: Situation): Filter | null {
  const later: Filter[] = []
  for (const said of earlier.toReversed().slice(0, mostSteps)) {
    const text = asRead(said)
    const listing = readListing(text, reading)
    if (listing !== null) return later.reduceRight(replaceDays, listing.filter)
    const days = periodOnly(text.replace(goesOn, ''), reading)
    if (days === null) return null
    later.push(days)
  }
  return null
}
