import { namedBy } from '../targets/existing-task.ts'
import type { NamedTask } from '../../references.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'
import { addDays } from '../../../../shared/todos/local-date.ts'
import { askedDays } from '../questions/asked-days.ts'
import { focusOf } from '../targets/focus.ts'
import { defineIntent, type AnyIntent, type Clause } from '../intent.ts'
import { isImperative } from '../words/imperative.ts'
import { ordinalOf, titleText } from '../words/phrases.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
import type { Situation } from '../situation.ts'
import { listTasks, type Steps } from '../steps/steps.ts'
import { withoutPast, type Pipeline } from './follow-up.ts'

interface SameDay {
  before: string
  after: string
  shift: number
  asks?: boolean
  /** "lunch is the day after" counts from the day that lunch has. */
  fromOwn?: boolean
  /** "at 4" on that day */
  time?: string
  /** It is there and moves; it is never a new one. */
  moves?: boolean
}

const relative =
  /^(.*?)\b(?:on |for )?(?:(?:(?:the|that) )?same (?:day|date)|that (?:day|date)|the (?:day|night|evening|morning) (after|before)(?: that)?|(an?|one|two|three|four|five|six|\d) (day|week)s? (after|before) (?:that|it))(?= to \p{L}|$)(.*)$/iu
const questions = /^(?:what|what's|do i|have i|is there|am i|anything|how many|any)\b/i
const moves =
  /^(?:push|move|postpone|reschedule|delay|shift|bump|snooze|put off|remind me(?! to\b)|set a reminder|(?:.+[, ])?(?:ping|nudge|notify|alert) me\b|what|how|when|am i|is)\b/i

const thatTime =
  /^(?!that\b)(.+?) (?:on |for |in )?(?:that (?:same )?|(?=this day\b)this )(day|morning|afternoon|evening|night)\b(.*)$/i
/** "what have I got then" */
const askedThen =
  /^(what(?:'s on| is on| else is on| have i got| do i have| am i doing)) then[\s?.!]*$/i

/** "am I free the day before", of what was spoken of */
const askedBeside =
  /^((?:what(?:'s| is)(?: on| due| planned)?|what (?:do i have|have i got)|am i (?:free|busy)|is there anything|do i have anything|anything))(?: on| for)? the (?:day|night) (before|after)(?: (?:that|it))?[\s?.!]*$/i

function readBeside(text: string, situation: Situation): SameDay | null {
  const [, before, side] = askedBeside.exec(text) ?? []
  const { tasks } = focusOf(situation)
  const isOfDays = askedDays(situation.earlier, situation.reading) !== null
  if (before === undefined || tasks.length !== 1 || isOfDays) return null
  return { before, after: '', shift: daysTo(side), asks: true }
}

/** "what else did I have that day" */
function readAsked({ text, raw }: Clause, situation: Situation): SameDay | null {
  const [, before = '', unit = 'day', after = ''] = thatTime.exec(text) ?? askedThen.exec(raw) ?? []
  if (before === '' || focusOf(situation).tasks.length === 0) return null
  const part = /^day$/i.test(unit) ? '' : ` in the ${/^night$/i.test(unit) ? 'evening' : unit}`
  return { before, after: `${part}${after}`, shift: 0, asks: true }
}

const trail = /,? (?:too|as well|please|then)$/iu
const thatDay = /\bthat (?:day|date)\b/iu
/** "I was ill that day" asks for nothing. */
const isSaidOfIt = /\b(?:i|i'm|i'll|we|he|she|they|was|were|is|are|had|have|if|when)\b/iu

/** Around the name of what is to be on that day. */
const fillers =
  /^(?:(?:and|so|then|ok|put|move|make|do|have) )+|(?: (?:on|for|to|too|as well|is|goes|can be|should be))+$/giu

const isThen = /(?:'s|'re| is| are)(?: now| actually)? $/iu

/** "two weeks before" are 14 days back. */
function daysTo(side: string | undefined, count = 'a', unit = 'day'): number {
  if (side === undefined) return 0
  const days = (ordinalOf(count) ?? 1) * (unit.toLowerCase() === 'week' ? 7 : 1)
  return side.toLowerCase() === 'after' ? days : -days
}

const isOfOwnDay = (before: string, near: string | undefined, text: string) =>
  near !== undefined && isThen.test(before) && !/\bthat$/iu.test(text)

function readSameDay(text: string, situation: Situation): SameDay | null {
  const match = moves.test(text) ? null : relative.exec(text.replace(trail, ''))
  if (match === null || (thatDay.test(text) && isSaidOfIt.test(text))) return null
  if (focusOf(situation).tasks.length === 0) return null
  const [, before = '', near, count, unit, far, after = ''] = match
  if (`${before}${after}`.trim() === '') return null
  const shift = daysTo(near ?? far, count, unit)
  return { before, after, shift, fromOwn: isOfOwnDay(before, near, text) }
}

/** "move Leo's to the same day" */
const movedThere =
  /^(?:and |so |then |ok |also )*(?:push|move|postpone|reschedule|delay|shift|bump) (?!(?:it|that|this|them|those|these|both|everything|all)\b)(.{2,60}?) (?:to|till|until|on|for) (?:(?:the|that) same|that) (?:day|date)$/iu

function readMovedThere(text: string, situation: Situation): SameDay | null {
  const before = movedThere.exec(text.replace(trail, ''))?.[1]
  if (before === undefined || focusOf(situation).tasks.length === 0) return null
  return { before, after: '', shift: 0, moves: true }
}

/** "the lamp after that at 4" */
const afterwards =
  /^(.{2,60}?),? (?:right |straight |soon )?(?:after (?:that|it|this|those)|afterwards?)(?:,? (?:at |around |about |say )*(\d{1,2}(?::\d\d)?(?: ?[ap]m)?))?$/iu
const leads = /^(?:(?:and|so|then|ok|okay)[ ,]+)*(?:put|move|make|do|have|then|and)\b/iu

/** What comes after what was spoken of last, on the same day. */
function readAfterwards(text: string, situation: Situation): SameDay | null {
  const [, before = '', time] = afterwards.exec(text.replace(trail, '')) ?? []
  const isTold = time !== undefined || leads.test(before) || isImperative(before)
  if (before === '' || !isTold || isSaidOfIt.test(before)) return null
  if (focusOf(situation).tasks.length === 0) return null
  return { before, after: '', shift: 0, ...(time === undefined ? {} : { time }) }
}

const hasNoDay = ({ title }: NamedTask) => `${titleText(title)} has no date. Which day do you mean?`

/** The open task that is to be on a day. */
function* taskCalled(before: string): Steps<TaskFacts | null> {
  const name = before.trim().replace(fillers, '')
  const task = yield* namedBy(name)
  return task !== undefined && coversPhrase(name, task.title) ? task : null
}

function* lastSpokenOf(situation: Situation): Steps<TaskFacts | null> {
  const last = focusOf(situation).tasks.at(-1)
  if (last === undefined) return null
  const found = yield* listTasks({ ids: [last.id], status: 'all', show: false })
  return found.ok ? (found.tasks[0] ?? null) : null
}

function* moveTo(task: NamedTask, date: string, situation: Situation, pipeline: Pipeline): Steps {
  const chosen = { ...withoutPast(situation), chosen: [task] }
  return yield* pipeline.respond(`move it to ${date}`, chosen)
}

const leadsIn = /^(?:(?:and|so|then|ok) )+/iu
const joinedOn = /[ ,]+(?:so|and|then|but)$/iu

function* act(
  { before, after, shift, asks, fromOwn, time, moves: isMove }: SameDay,
  situation: Situation,
  pipeline: Pipeline,
): Steps {
  const own = fromOwn === true ? yield* taskCalled(before) : null
  if (own !== null && own.due !== null) {
    return yield* moveTo(own, addDays(own.due.date, shift), situation, pipeline)
  }
  const task = yield* lastSpokenOf(situation)
  if (task === null) return "I'm not sure which day you mean."
  if (task.due === null) return hasNoDay(task)
  const date = addDays(task.due.date, shift)
  if (asks === true)
    return yield* pipeline.respond(`${before} on ${date}${after}?`, withoutPast(situation))
  if (isMove === true) {
    return yield* pipeline.respond(`move ${before} to ${date}`, withoutPast(situation))
  }
  const day = time === undefined ? date : `${date} at ${time}`
  return yield* putOn(day, before, after, { situation, pipeline })
}

interface Around {
  situation: Situation
  pipeline: Pipeline
}

/** The task that is there moves to the day; another is a new one. */
function* putOn(
  day: string,
  before: string,
  after: string,
  { situation, pipeline }: Around,
): Steps {
  const what = after.replace(/^ to /i, '').trim()
  const thing = before.trim().replace(joinedOn, '').replace(leadsIn, '')
  const meant = what === '' ? yield* taskCalled(before) : null
  if (meant !== null) return yield* moveTo(meant, day, situation, pipeline)
  const words = `${what === '' ? thing : what} on ${day}`
  return yield* pipeline.respond(words, withoutPast(situation))
}

/** "balloons the same day", "the day after to return the books": a day that another task has. */
export function sameDayIntent(pipeline: Pipeline): AnyIntent {
  return defineIntent<SameDay>({
    name: 'same-day',
    examples: [
      {
        before: ['Buy balloons'],
        say: ['add order cake on the 20th', 'balloons the same day'],
        reply: '"Buy balloons" is now due Friday, Mar 20.',
        after: ['Order cake @2026-03-20', 'Buy balloons @2026-03-20'],
      },
      {
        before: ['Order toner @2026-03-05'],
        say: ['add order paper the same day as the toner'],
        reply: 'Added "Order paper" for tomorrow.',
        after: ['Order toner @2026-03-05', 'Order paper @2026-03-05'],
      },
      {
        say: [
          'remind me tomorrow to check the oven',
          'and the day after to return the library books',
        ],
        reply: 'Added "Return the library books" for Friday, Mar 6.',
        after: ['Check the oven @2026-03-05', 'Return the library books @2026-03-06'],
      },
    ],
    recognise: (clause, situation) => {
      const { text, asks } = clause
      if (asks || questions.test(text)) {
        return readBeside(text, situation) ?? readAsked(clause, situation)
      }
      if (situation.question !== null) return null
      return (
        readMovedThere(text, situation) ??
        readAfterwards(text, situation) ??
        readSameDay(text, situation)
      )
    },
    act: (slots, situation) => act(slots, situation, pipeline),
  })
}
