import { daysAfterAsked } from '../questions/asked-days.ts'
import { earlierFilter } from '../questions/earlier-filter.ts'
import type { Filter } from '../filters/filter.ts'
import { defineIntent } from '../intent.ts'
import { asRead } from '../normalise/read-message.ts'
import { replaceDays } from '../filters/refine-filter.ts'
import { showListing } from '../questions/show-listing.ts'
import type { Situation } from '../situation.ts'
import { answerAvailability, readAvailability, type Availability } from './free.ts'

interface NextDays {
  filter: Filter
  /** It was asked whether the days before are free. */
  asked: Availability | null
}

const ofOneTask = /\b(?:next|first|last|after|before)\b.*\b(?:task|thing|one|up|due)\b|^when\b/i

const asksFree = /\b(?:free|busy)\b/i

function readNextDays(said: string, situation: Situation): NextDays | null {
  const last = situation.earlier.at(-1)
  if (last === undefined || ofOneTask.test(last)) return null
  const days = daysAfterAsked(said, situation)
  if (days === null) return null
  const before = asRead(last)
  const free = asksFree.test(said)
    ? { period: days, asksBusy: /\bbusy\b/i.test(said) }
    : readAvailability(before, situation.reading)
  const listed = earlierFilter(situation) ?? {}
  const asked = free === null ? null : { ...free, period: replaceDays(free.period, days) }
  return { filter: replaceDays(listed, days), asked }
}

/** The days after those that were asked about: "and the one after?" */
export const nextDays = defineIntent<NextDays>({
  name: 'next-days',
  examples: [
    {
      before: ['Vet @2026-03-10', 'Rent @2026-03-18'],
      say: ['give me a rundown of this week', 'and the one after?', 'and the week after that?'],
      reply: 'You have 1 open task due from Monday, Mar 16 to Sunday, Mar 22.',
    },
    {
      before: ['Vet @2026-03-07'],
      say: ['am I free on friday?', 'and the day after?'],
      reply: 'Not quite: 1 task is due on Saturday, Mar 7: "Vet".',
    },
  ],
  recognise: ({ raw, text }, situation) =>
    readNextDays(raw, situation) ?? readNextDays(text, situation),
  act: ({ filter, asked }, situation) =>
    asked === null
      ? showListing({ filter, show: true }, situation)
      : answerAvailability(asked, situation.reading),
})
