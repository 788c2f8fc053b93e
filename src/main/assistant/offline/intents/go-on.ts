import { defineIntent, type AnyIntent } from '../intent.ts'
import { stripPoliteness } from '../normalise.ts'
import { addSteps } from '../new-tasks.ts'
import { readNewTask } from '../read-tasks.ts'
import { wholeWhen } from '../reading.ts'
import { resolveTarget } from '../resolve-target.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps.ts'
import { readTarget, type Target } from '../target.ts'
import { aimed, baseMessage, isContinuation, type Pipeline, withoutPast } from './follow-up.ts'

type GoingOn =
  | { kind: 'add'; text: string }
  | { kind: 'say'; words: string }
  | { kind: 'aim'; words: string; target: Target; rest: string }

const lead =
  /^(?:(?:and|also|plus|as well as|(?:and )?(?:the )?same (?:for|with|to|goes for)|so (?:is|are|does|do)|do the same (?:for|with|to)|ditto(?: for)?) )+/i
const trail = /,? (?:too|as well)[.!]*$/i
const namesValue = /\b(?:to|until|till|for|by|with|as|high|medium|low)\b/i

const adds = new Set(['add', 'add-imperative', 'jot', 'put-in-list'])
const inList =
  /^(?:add|put|stick) .+ (?:to|on|in|into) (?:my |the |our |a )?(?:new )?(?:list (?:called |named )?)?(.+?)(?: list)?$/i

function listOf(words: string, before: string, { reading }: Situation): string {
  const { list } = readNewTask(words, reading)
  const name = list ?? (before === 'put-in-list' ? (inList.exec(words)?.[1] ?? null) : null)
  return name === null ? '' : ` to my ${name} list`
}

const counted = /\d+$/

/** "483" after "review pr 482"; "every evening at 9" after "take my pills every morning at 8". */
function wholeTask(rest: string, { references, reading }: Situation): string {
  const changed = references?.sets.findLast(({ kind }) => kind === 'changed')?.tasks ?? []
  const last = changed.at(-1)
  if (last === undefined) return rest
  if (/^\d+$/.test(rest) && counted.test(last.title)) return last.title.replace(counted, rest)
  return wholeWhen(rest, reading)?.repeat ? `${last.title} ${rest}` : rest
}

const nothingNew =
  /^(?:then )?(?:some|more|so on|stuff|others?|etc)\.*$|^(?:that|it|this|those|these|they|he|she|we|i)\b/i

/** "and find a playlist" after something was added is no search. */
const findsNew = /^(?:find|look for|get|check) (?:an?|some) \p{L}/iu

interface Base {
  words: string
  intent: string
}

function readMore(rest: string, base: Base, own: string, situation: Situation): GoingOn | null {
  const isNew = ['', 'add-imperative', 'jot'].includes(own) || findsNew.test(rest)
  if (nothingNew.test(rest) || !isNew) return null
  const list = listOf(base.words, base.intent, situation)
  return { kind: 'add', text: `${wholeTask(rest, situation)}${list}` }
}

const reports = new Set(['report-done', 'report-several', 'complete'])
const soIs = /^(?:and |but )?(?:so (?:is|are|was|were)|(?:the )?same (?:for|with|goes for)|ditto) /i

/** "so are the snacks" after "the tickets are printed" */
function isSaidAfterReport(raw: string, before: string, { justChanged }: Situation): boolean {
  return soIs.test(raw) && (reports.has(before) || (before === '' && justChanged))
}

function readGoingOn(raw: string, situation: Situation, pipeline: Pipeline): GoingOn | null {
  if (!isContinuation(raw)) return null
  const base = baseMessage(situation, pipeline)
  const words = stripPoliteness(base)
  const rest = stripPoliteness(raw.replace(lead, '').replace(trail, '')).replace(
    /^to (?=\p{L})/u,
    '',
  )
  const intentOf = (text: string) => pipeline.intentOf(text, withoutPast(situation)) ?? ''
  const [before, own] = [intentOf(base), intentOf(rest)]
  if (isSaidAfterReport(raw, before, situation)) return readAim(rest, 'complete it', situation)
  if (adds.has(before)) return readMore(rest, { words, intent: before }, own, situation)
  if (!aimed.has(before) || !['', 'point', 'jot'].includes(own)) return null
  return readSame({ words, intent: before }, rest, intentOf) ?? readAim(rest, words, situation)
}

/** "and the rent to monday", with the verb of what was said before. */
function readSame(
  { words, intent }: Base,
  rest: string,
  intentOf: (text: string) => string,
): GoingOn | null {
  const again = `${intent === 'state' ? 'make' : (words.split(' ')[0] ?? '')} ${rest}`
  const isSaid = namesValue.test(rest) || spokenEnd.test(rest)
  return isSaid && sameDeed(intentOf(again), intent) ? { kind: 'say', words: again } : null
}

const spokenEnd = / (?:every \p{L}+|daily|weekly|monthly|\p{L}+day)(?: at .+)?$/iu
const moving = new Set(['state', 'reschedule'])
const sameDeed = (one: string, other: string) =>
  one === other || (moving.has(one) && moving.has(other))

function readAim(rest: string, words: string, { reading }: Situation): GoingOn | null {
  const target = readTarget(rest, reading)
  return target === null ? null : { kind: 'aim', words, target, rest }
}

function* aimAt(
  { words, target, rest }: Extract<GoingOn, { kind: 'aim' }>,
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

/** More of the same: "and the third", "the rent too", "and bread" after something was added. */
export function goOnIntent(pipeline: Pipeline): AnyIntent {
  return defineIntent<GoingOn>({
    name: 'go-on',
    examples: [
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
    ],
    recognise: ({ raw, asks }, situation) =>
      asks || situation.chosen !== null
        ? null
        : readGoingOn(raw.replace(/[\s.!]+$/, ''), situation, pipeline),
    *act(slots, situation) {
      if (slots.kind === 'add') return yield* addSteps([slots.text], situation)
      if (slots.kind === 'say') return yield* pipeline.respond(slots.words, withoutPast(situation))
      return yield* aimAt(slots, situation, pipeline)
    },
  })
}
