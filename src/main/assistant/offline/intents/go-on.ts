import { dateExisting, namedBy } from '../targets/existing-task.ts'
import { defineIntent, type AnyIntent, type Example } from '../intent.ts'
import { focusOf } from '../targets/focus.ts'
import { stripPoliteness } from '../normalise/normalise.ts'
import { quotable } from '../words/phrases.ts'
import { commandAgain } from '../told/told-again.ts'
import { readMore, type Base, type More } from '../adding/more-to-add.ts'
import { addSteps } from '../adding/new-tasks.ts'
import { asRead } from '../normalise/read-message.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import type { Situation } from '../situation.ts'
import { areDone } from '../targets/are-done.ts'
import type { Steps } from '../steps/steps.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { alsoDone, readAlsoDone, type AlsoDone } from './also-done.ts'
import {
  aimed,
  baseMessage,
  isContinuation,
  type Pipeline,
  wishBeforeChoice,
  withoutPast,
} from './follow-up.ts'

interface Aim {
  kind: 'aim'
  words: string
  target: Target
  rest: string
}

type GoingOn =
  | More
  | { kind: 'say'; words: string }
  | Aim
  | (Omit<Aim, 'kind'> & { kind: 'aim-again' })
  | AlsoDone

const lead =
  /^(?:(?:and|also|plus|as well as|(?:and )?(?:the )?same(?: thing| deal| tags?| list| priority)? (?:for|with|to|on|goes for)|so (?:is|are|does|do)|do the same (?:for|with|to)|ditto(?: for)?) )+/i
const trail = /(?:,? (?:too|also|as well|please|thanks|thx))+[.!]*$/i
const namesValue = /\b(?:to|until|till|for|by|with|as|high|medium|low)\b/i

const adds = new Set(['add', 'add-imperative', 'jot', 'put-in-list'])
const reports = new Set(['report-done', 'report-several', 'complete'])
const told = new Set(['report-done', 'report-several'])
const soIs = /^(?:and |but )?(?:so (?:is|are|was|were)|(?:the )?same (?:for|with|goes for)|ditto) /i

/** "so are the snacks" after "the tickets are printed" */
const isSaidAfterReport = (raw: string, before: string) => soIs.test(raw) && reports.has(before)

/** "same for the second" after "the first one's review is at 3 now", which no rule reads. */
const isSaidAfterNews = (raw: string, before: string, { justChanged }: Situation) =>
  soIs.test(raw) && before === '' && justChanged

/** What was done to what is spoken of, as a command for "it". */
function* deedAgain(base: string, situation: Situation): Steps<string | null> {
  if (yield* areDone(focusOf(situation).tasks)) return 'complete it'
  return commandAgain(base, situation)
}

const restOf = (raw: string) =>
  stripPoliteness(raw.replace(lead, '').replace(trail, '')).replace(/^to (?=\p{L})/u, '')

const leadsToCommand =
  /, (?:so |please |can you )?(?:move|push|bump|shift|delete|drop|tick|mark|make|set|postpone|reschedule|tag|rename|put) (?:it|that|this|them)\b/i
const ownVerb =
  /^(?:add|move|push|put|set|make|mark|tag|rename|delete|remove|complete|tick|check|bump|shift|reschedule|postpone|remind|show|undo)\b/i

/** "and kim", after it was said that Sam was meant. */
const isNamedAlone = (rest: string, intentOf: (text: string) => string) =>
  !ownVerb.test(rest) && ['', 'point'].includes(intentOf(rest))

function readGoingOn(raw: string, situation: Situation, pipeline: Pipeline): GoingOn | null {
  if (!isContinuation(raw)) return null
  const rest = restOf(raw)
  const intentOf = (text: string) => pipeline.intentOf(text, withoutPast(situation)) ?? ''
  const wish = wishBeforeChoice(situation, pipeline)
  if (wish !== null) {
    const chosen = { words: asRead(wish), intent: intentOf(wish) }
    if (saysSame.test(raw)) return readAim(rest, chosen.words, situation)
    const again = readSame(chosen, rest, intentOf)
    return again ?? (isNamedAlone(rest, intentOf) ? readAim(rest, chosen.words, situation) : null)
  }
  const base = baseMessage(situation, pipeline)
  const before = { words: asRead(base), intent: intentOf(base) }
  const isReport = told.has(before.intent) && !soIs.test(raw) && goesOnFrom(before.words, situation)
  const also = isReport
    ? readAlsoDone({ raw, rest, own: intentOf(rest) }, before.words, situation)
    : null
  if (also !== null) return also
  return readAfter(before, { raw, rest, own: intentOf(rest) }, intentOf, situation)
}

/** Whether nothing else was said since. */
function goesOnFrom(words: string, { earlier }: Situation): boolean {
  const at = earlier.findLastIndex((text) => asRead(text) === words)
  return at >= 0 && earlier.slice(at + 1).every((text) => isContinuation(text.trim()))
}

interface Said {
  raw: string
  /** Without "and" and "too". */
  rest: string
  /** The intent of the rest alone. */
  own: string
}

function readAfter(
  { words, intent: before }: Base,
  { raw, rest, own }: Said,
  intentOf: (text: string) => string,
  situation: Situation,
): GoingOn | null {
  if (isSaidAfterReport(raw, before)) return readAim(rest, 'complete it', situation)
  if (isSaidAfterNews(raw, before, situation)) return readAimAgain(rest, words, situation)
  if (adds.has(before)) return readMore(rest, { words, intent: before }, own, situation)
  if (!aimed.has(before) || !['', 'point', 'jot'].includes(own)) return null
  const same = readSame({ words, intent: before }, rest, intentOf)
  return same ?? (own === 'jot' ? null : readAim(rest, words, situation))
}

const saysSame = /\bsame\b|\bditto\b/i

/** "and the rent to monday", with the verb of what was said before. */
function readSame(
  { words, intent }: Base,
  rest: string,
  intentOf: (text: string) => string,
): GoingOn | null {
  if (!namesValue.test(rest) && !spokenEnd.test(rest)) return null
  const own = intent === 'state' ? 'make' : (words.split(' ')[0] ?? '')
  // The verb may have been misspelled.
  const verbs = intent === 'reschedule' ? [own, 'move'] : [own]
  const what = rest.replace(/,? asap\b,?/i, '')
  const again = verbs
    .map((verb) => `${verb} ${what}`)
    .find((said) => sameDeed(intentOf(said), intent))
  return again === undefined ? null : { kind: 'say', words: again }
}

const spokenEnd =
  / (?:every \p{L}+|daily|weekly|monthly|\p{L}+day|tomorrow|tonight|next week|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?: at .+)?$/iu
const moving = new Set(['state', 'reschedule'])
const sameDeed = (one: string, other: string) =>
  one === other || (moving.has(one) && moving.has(other))

function readAim(rest: string, words: string, { reading }: Situation): Aim | null {
  const target = readTarget(rest, reading)
  return target === null ? null : { kind: 'aim', words, target, rest }
}

function readAimAgain(rest: string, words: string, situation: Situation): GoingOn | null {
  const aim = readAim(rest, words, situation)
  return aim === null ? null : { ...aim, kind: 'aim-again' }
}

function* aimAt(
  { words, target, rest }: Omit<Aim, 'kind'>,
  situation: Situation,
  pipeline: Pipeline,
): Steps {
  const found = yield* resolveTarget(target, 'open', situation)
  if (found.kind === 'unclear') return found.reply
  const isVague = found.kind === 'tasks' && found.weak === true && target.kind === 'title'
  if (found.kind !== 'tasks' || isVague) {
    return `I'm not sure which task you mean by "${rest.slice(0, 60)}". Please say it in one sentence.`
  }
  return yield* pipeline.respond(words, { ...withoutPast(situation), chosen: found.tasks })
}

const definite = /^(?:the|my|our) /i
const unsure = (rest: string) => `I'm not sure what to do with ${quotable(rest) ?? 'that'}.`

/** "and the bike too" when "Sell bike" is there is no new task; null for what is. */
function* sameForKnown(
  { texts: [text = '', second], base }: More,
  situation: Situation,
  pipeline: Pipeline,
): Steps<string | null> {
  const name = text.replace(definite, '')
  const task = name === text || second !== undefined ? undefined : yield* namedBy(name)
  if (task === undefined || !coversPhrase(name, task.title)) return null
  const words = situation.justChanged ? commandAgain(base, situation) : null
  const chosen = { ...withoutPast(situation), chosen: [task] }
  return words === null ? unsure(text) : yield* pipeline.respond(words, chosen)
}

const examples: readonly Example[] = [
  {
    before: ['A', 'B', 'C'],
    say: ['show my tasks', 'complete the first one', 'and the third'],
    reply: 'Completed "C".',
    after: ['A \u2713', 'B', 'C \u2713'],
  },
  {
    before: ['Buy milk', 'Pay rent'],
    say: ['push milk to friday', 'same for the rent'],
    reply: '"Pay rent" is now due Friday, Mar 6.',
    after: ['Buy milk @2026-03-06', 'Pay rent @2026-03-06'],
  },
  {
    before: ['Buy milk', 'Pay rent'],
    say: ['push milk to friday', 'and the rent to monday'],
    reply: '"Pay rent" is now due Monday, Mar 9.',
    after: ['Buy milk @2026-03-06', 'Pay rent @2026-03-09'],
  },
  {
    before: ['Bread +Shopping'],
    say: ['add eggs to shopping', 'and yoghurt'],
    reply: 'Added "Yoghurt", in Shopping.',
    after: ['Bread +Shopping', 'Eggs +Shopping', 'Yoghurt +Shopping'],
  },
  {
    before: ['Gym @2026-03-04', 'Standup @2026-03-04 09:00'],
    say: ['make gym every monday', 'and standup every weekday'],
    reply: '"Standup" now repeats every weekday. Then: tomorrow; Friday, Mar 6.',
    after: ['Gym @2026-03-09', 'Standup @2026-03-04 09:00'],
  },
  { say: ['add eggs', 'and bread'], reply: 'Added "Bread".', after: ['Eggs', 'Bread'] },
]

/** More of the same: "and the third", "the rent too", "and bread" after something was added. */
/** "and the hall to friday?" asks for it as "can you move the flyers to monday?" did. */
const asksToMove = /^and (?:also )?(?:the|my|our) .{2,40} (?:to|until|till) .{2,30}\?$/i

export function goOnIntent(pipeline: Pipeline): AnyIntent {
  return defineIntent<GoingOn>({
    name: 'go-on',
    examples,
    recognise: ({ raw, asks, message }, situation) => {
      if ((asks && !asksToMove.test(raw)) || situation.chosen !== null) return null
      const going = readGoingOn(raw.replace(/[\s.!?]+$/, ''), situation, pipeline)
      // "and the julie call, bump it to monday" says itself what to do.
      const isLed = going?.kind === 'aim' && leadsToCommand.test(message)
      return isLed ? null : going
    },
    *act(slots, situation) {
      if (slots.kind === 'add') {
        const dated = yield* dateExisting(slots.texts, 'thing', situation)
        const same = dated ?? (yield* sameForKnown(slots, situation, pipeline))
        return same ?? (yield* addSteps(slots.texts, situation))
      }
      if (slots.kind === 'say') return yield* pipeline.respond(slots.words, withoutPast(situation))
      if (slots.kind === 'also-done') return yield* alsoDone(slots, situation, pipeline)
      if (slots.kind === 'aim') return yield* aimAt(slots, situation, pipeline)
      const words = yield* deedAgain(slots.words, situation)
      if (words === null) return unsure(slots.rest)
      return yield* aimAt({ ...slots, words }, situation, pipeline)
    },
  })
}
