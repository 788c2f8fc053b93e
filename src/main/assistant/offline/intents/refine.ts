import { periodBeside, periodOnly, replaceDays } from '../filters/refine-filter.ts'
import { withoutUndefined } from '../../without-undefined.ts'
import { askedAgain } from '../questions/asked-again.ts'
import { askedDays } from '../questions/asked-days.ts'
import { hasPeriod } from '../filters/period.ts'
import { earlierFilter } from '../questions/earlier-filter.ts'
import { defineIntent } from '../intent.ts'
import { listedTasks } from '../targets/listed-tasks.ts'
import { counted } from '../words/phrases.ts'
import { asRead } from '../normalise/read-message.ts'
import { readListing } from '../questions/read-listing.ts'
import { scanFilter, type Filter } from '../filters/filter.ts'
import type { Reading } from '../moments/reading.ts'
import { showListing } from '../questions/show-listing.ts'
import type { Situation } from '../situation.ts'
import { listTasks, type Steps } from '../steps/steps.ts'
import { sortOf, sortWords, type Sort } from '../filters/sort-words.ts'
import { resolveSubject } from '../questions/subject.ts'
import { answerAvailability, readAvailability, type Availability } from './free.ts'

/** What is wanted of the tasks that were listed last. */
type Refinement =
  | { kind: 'sort'; sort: Sort; words: string }
  | { kind: 'count' | 'again' | 'all' }
  | { kind: 'narrow'; filter: Filter; subject: string }
  | { kind: 'other-days'; asked: Availability }
  | { kind: 'list'; filter: Filter; onlyCounts?: boolean }

const sorting =
  /^(?:and )?(?:(?:sort|order|arrange|rank)(?: (?:it|that|this|them|those|these|everything|(?:(?:all|the|my) )*(?:list|tasks|todos)))?|(?:show|list)(?: me)? (?:it|that|them|those|these)(?: sorted| ordered)?|(?=by |in order of |sorted |ordered ))(?: ?(?:sorted |ordered )?(?:by|in order of))? (?:their |the )?(.+)$/i
const counting =
  /^how many(?: (?:is|are|was|were) (?:that|it|those|these|they|there)| of (?:those|these|them)| ones| in total| altogether)?$/i
const isAll = /^is (?:that|this|it) (?:all|everything|it|the whole list)(?: of (?:it|them))?$/i
const again =
  /^(?:show|see|list|view|give)?(?: me)? ?(?:more|the (?:rest|others?)|the remaining(?: ones)?|all of (?:them|those|it)|(?:them|that|it|those|the list) again)(?: of (?:them|those|it|the list))?$/i
const narrowing = [
  /^(?:show|list|give|see|keep)?(?: me)? ?(?:only|just) (?:the )?(.+?)(?: (?:ones|tasks|stuff))?$/i,
  /^(?:and |what about |how about |show(?: me)? )?(?:the )?(.+) ones$/i,
  /^(?:and )?(?:which|what|any|how many)(?: ones?)? (?:of (?:those|these|them)|among (?:those|these|them)) (?:is|are|has|have|does|do)? ?(.+)$/i,
  /^(?:and )?(?:which|what)(?: ones)? (?:is|are|has|have) (?!the (?!most\b)|i\b|we\b|you\b|my\b|it\b|that\b|this\b|there\b)(.+)$/i,
  /^(?:and )?(?:are|is|were) (?:any|some|one)(?: of (?:those|these|them))? (.+)$/i,
]
/** "what's left tomorrow" asks of other days, not of what was listed. */
const asksOfDays = (text: string, { reading }: Situation) =>
  /^(?:and )?what(?:'s| is| are) /i.test(text) && hasPeriod(scanFilter(text, reading).filter)
const ofThem = /\b(?:of|among) (?:those|these|them)\b/i
/** So many of them say themselves that they go on from a list. */
const explicit = 3
const joint = /^(?:and|what about|how about)\b/i
const otherDays =
  /^(?:and |what about |how about |and what about |and how about )+(?:on |for )?(?!what(?:'s| is)\b)(.+)$/i

const isLevel = /^(?:high|medium|low)$/i
const besideThat = /^the (?:day|week) (?:after|before)(?: that)?$/i

const left =
  /^what(?:'s| is| else is)(?: still)? (?:left|remaining)(?: now| then| to do)?$|^what else(?: is there| do i have| now| then)?$/i
const month =
  /^(?:and |what about |how about )*(january|february|march|april|may|june|july|august|september|october|november|december)$/i

const inOrderOf = /^(?:and )?in (?:order of )?(.+?)(?: order)?$/i

function readSort(text: string): Refinement | null {
  const by = sorting.exec(text)?.[1] ?? inOrderOf.exec(text)?.[1]
  const sort = sortOf(by ?? '')
  return sort === null ? null : { kind: 'sort', sort, words: text }
}

/** Only what was listed last is narrowed by less than "which of those". */
function narrowingFor(text: string, situation: Situation): readonly RegExp[] {
  const isNewest = situation.references?.sets.at(-1)?.kind === 'listed'
  return isNewest && !asksOfDays(text, situation) ? narrowing : narrowing.slice(0, explicit)
}

function readNarrowing(text: string, situation: Situation): Refinement | null {
  const has = /\b(?:has|have) /i.test(text) ? 'with ' : ''
  const forms = narrowingFor(text, situation)
  for (const words of forms.flatMap((form) => form.exec(text)?.[1] ?? [])) {
    const { filter, rest } = scanFilter(
      `${has}${words}${isLevel.test(words) ? ' priority' : ''}`,
      situation.reading,
    )
    const isNothing = rest === '' && Object.keys(filter).length === 0
    if (!isNothing && rest.split(' ').length <= 2) return { kind: 'narrow', filter, subject: rest }
  }
  return null
}

/** The days of a phrase; of a mere "and the afternoon" those that were asked about. */
function periodOf(words: string, before: Filter | null, reading: Reading): Filter | null {
  const said = periodOnly(words, reading)
  const named = said === null ? {} : scanFilter(words, reading).filter
  const isOfDay = Object.keys(named).every((key) => key.startsWith('time_'))
  if (said === null || before === null || !isOfDay) return said
  const { due, due_from: from, due_to: to } = before
  return withoutUndefined({ ...named, due, due_from: from, due_to: to })
}

function otherDaysIn(text: string): string | undefined {
  const named = month.exec(text)?.[1]
  if (named !== undefined) return `in ${named}`
  return otherDays.exec(text)?.[1] ?? besideThat.exec(text)?.[0]
}

function readOtherDays(text: string, situation: Situation): Refinement | null {
  const { reading } = situation
  const words = otherDaysIn(text)
  if (words === undefined) return null
  const before = earlierFilter(situation)
  const beside = before && periodBeside(words, before, reading)
  if (before && beside) return { kind: 'list', filter: replaceDays(before, beside) }
  const said = periodOf(words, before ?? askedDays(situation.earlier, reading), reading)
  return said === null ? readOtherFilter(words, situation) : inOtherDays(said, before, situation)
}

/** The same question for other days, also when it was whether these are free. */
function inOtherDays(
  period: Filter,
  before: Filter | null,
  { earlier, reading }: Situation,
): Refinement | null {
  const asked = earlier
    .toReversed()
    .slice(0, 3)
    .map((one) => readAvailability(asRead(one), reading))
    .find((one) => one !== null)
  if (asked) {
    return { kind: 'other-days', asked: { ...asked, period: replaceDays(asked.period, period) } }
  }
  return before === null ? null : { kind: 'list', filter: replaceDays(before, period) }
}

const inPlace = /^(?:in|under) (?:my |the )?([\p{L}&'-]{3,30})$/iu

/** "and in work", "and the done ones", "and medium": the same tasks, otherwise narrowed. */
function readOtherFilter(words: string, situation: Situation): Refinement | null {
  const filter = earlierFilter(situation)
  if (filter === null) return null
  const place = inPlace.exec(words)?.[1]
  if (place !== undefined && scanFilter(place, situation.reading).rest !== '') {
    const { list: _list, tags: _tags, text: _text, ...others } = filter
    return { kind: 'list', filter: { ...others, text: place } }
  }
  for (const said of [words, `${words} priority`]) {
    const { filter: other, rest } = scanFilter(said, situation.reading)
    const isOther = rest === '' && Object.keys(other).length > 0
    if (isOther) return { kind: 'list', filter: { ...filter, ...other } }
  }
  return null
}

const countLeft =
  /^how many(?: tasks| things| ones)?(?: (?:are|is)(?: still| there)* (?:left|remaining)(?: (?:there|then|in there|on there|that (?:day|week)|[io]n it))?| (?:are|is|have i got|do i have)(?: still| left| due| open)* (?:there|then|in there|on there|that (?:day|week)|[io]n it))$/i

/** "how many are left there?" after a question for some tasks. */
function readCountLeft(text: string, situation: Situation): Refinement | null {
  const filter = countLeft.test(text) ? earlierFilter(situation) : null
  return filter === null ? null : { kind: 'list', filter, onlyCounts: true }
}

/** "what's left" after a question for some tasks: those of them that are open. */
function readLeft(text: string, { earlier, reading }: Situation): Refinement | null {
  if (!left.test(text)) return null
  for (const said of earlier.toReversed().slice(0, 3)) {
    const filter = readListing(asRead(said), reading)?.filter
    if (filter === undefined || Object.keys(filter).length === 0) continue
    return filter.status === 'done' ? null : { kind: 'list', filter: { ...filter, status: 'open' } }
  }
  return null
}

function readRefinement(text: string, situation: Situation): Refinement | null {
  const again = askedAgain(text, situation)
  if (again !== null) return { kind: 'list', filter: again }
  const remaining = readCountLeft(text, situation) ?? readLeft(text, situation)
  if (remaining !== null) return remaining
  const days = readOtherDays(text, situation)
  if (days !== null) return days
  const sorted = readSort(text)
  if (sorted !== null) return sorted
  return readOfListed(text, situation)
}

function readOfListed(text: string, situation: Situation): Refinement | null {
  const { length } = listedTasks(situation)
  if (isAll.test(text) && length > 0) return { kind: 'all' }
  if (length === 0 || situation.earlier.length === 0) return null
  if (again.test(text)) return { kind: 'again' }
  if (length === 1) return ofThem.test(text) ? readNarrowing(text, situation) : null
  if (counting.test(text)) return { kind: 'count' }
  return readNarrowing(text, situation)
}

const noneOfThem = 'I found none of them by those words.'

function* narrow(
  { filter, subject }: { filter: Filter; subject: string },
  situation: Situation,
): Steps {
  const ids = [...listedTasks(situation)]
  const base: Filter = { ...filter, ids, status: filter.status ?? 'all' }
  if (subject === '') return yield* showListing({ filter: base, show: true }, situation)
  const found = yield* resolveSubject(subject, 'place', situation)
  if (found.kind === 'unknown') return noneOfThem
  if (found.kind === 'place') {
    return yield* showListing({ filter: { ...base, ...found.filter }, show: true }, situation)
  }
  const wanted = found.tasks.map(({ id }) => id).filter((id) => ids.includes(id))
  if (wanted.length === 0) return noneOfThem
  return yield* showListing({ filter: { ...base, ids: wanted }, show: true }, situation)
}

function* sortListed(
  { sort, words }: Extract<Refinement, { kind: 'sort' }>,
  ids: readonly string[],
): Steps {
  const all = ids.length === 0 || /\b(?:my|all|everything)\b/i.test(words)
  const filter: Filter = all ? {} : { ids: [...ids], status: 'all' }
  const heading = `Sorted ${sortWords[sort]}`
  const found = yield* listTasks({ ...filter, sort, heading })
  if (!found.ok) return found.error
  return found.total === 0 ? 'There is nothing to sort.' : `Here they are, ${sortWords[sort]}.`
}

function* act(asked: Refinement, situation: Situation): Steps {
  const ids = [...listedTasks(situation)]
  switch (asked.kind) {
    case 'list':
      return yield* showListing(
        { filter: asked.filter, show: asked.onlyCounts !== true },
        situation,
      )
    case 'other-days':
      return yield* answerAvailability(asked.asked, situation.reading)
    case 'narrow':
      return yield* narrow(asked, situation)
    case 'count':
      return `That is ${counted(ids.length, 'task')}.`
    case 'all':
      return `Yes, that is all: ${counted(ids.length, 'task')}.`
    case 'again': {
      yield* listTasks({ ids, status: 'all', heading: 'Tasks' })
      return ids.length === 1 ? 'That is the one.' : `Those are all ${ids.length}.`
    }
    case 'sort':
      return yield* sortListed(asked, ids)
  }
}

/** Goes on from a list or a question for some days: sorted, narrowed, or the same for other days. */
export const refine = defineIntent<Refinement>({
  name: 'refine',
  examples: [
    {
      before: ['B !low', 'A !high'],
      say: ['show my tasks', 'sort that by priority'],
      reply: 'Here they are, by priority.',
    },
    {
      before: ['Report !high +Work', 'Email +Work', 'Rent !high'],
      say: ['show my work tasks', 'which are important?'],
      reply: 'You have 1 open task with high priority.',
    },
    {
      before: ['Milk +Groceries', 'Eggs +Groceries ✓', 'Rent ✓'],
      say: ["what's in groceries", 'and the done ones?'],
      reply: 'You have 1 done task in "Groceries".',
    },
    {
      before: ['Dentist @2026-03-09 15:00', 'Gym @2026-03-10 18:00'],
      say: ['am I free monday afternoon?', 'what about tuesday?'],
      reply: 'Yes, you are free: nothing is due on Tuesday, Mar 10 in the afternoon.',
    },
    { before: ['A', 'B'], say: ['show my tasks', 'how many is that?'], reply: 'That is 2 tasks.' },
  ],
  recognise: ({ raw, text }, situation) =>
    readRefinement(joint.test(raw) ? raw.replace(/[\s?!.]+$/, '') : text, situation),
  act,
})
