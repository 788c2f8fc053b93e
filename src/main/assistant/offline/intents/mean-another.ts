import { focusOf, freshTask } from '../targets/focus.ts'
import { isImperative } from '../words/imperative.ts'
import { defineIntent, type AnyIntent } from '../intent.ts'
import { firstGroup } from '../words/phrases.ts'
import { asRead } from '../normalise/read-message.ts'
import { readNewTask } from '../adding/read-tasks.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { spokenMoment } from '../moments/spoken-moment.ts'
import { refuses, stopsIt, takenBack } from '../remarks/taken-back.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { undoAll } from './sparing.ts'
import { aimed, justAgrees, type Pipeline, withoutPast } from './follow-up.ts'

interface Another {
  /** What was wanted, in the words of then. */
  words: string
  target: Target
  /** It was done to others, and is taken back there. */
  undoes: boolean
}

const meant =
  /^(?:(?:no+|nope|sorry|oops|wait|ah|oh|actually|hmm)[ ,.!-]+)*i mean(?:t)?(?: to say)?[ ,]+(.+)$/i
/** "the lunch i mean" */
const meantBehind =
  /^(?:(?:no+|nope|sorry|oops|wait|ah|oh|actually|hmm)[ ,.!-]+)*((?:the|my) .{2,40}?),? i mean(?:t)?$/i
const only =
  /^(?:(?:ok|okay|so|no+|nope|sorry|oops|actually|hmm|oh|and|then|well)[ ,.!-]+)*(?:i mean(?:t)? )?(?:just|only) (.+?)(?: (?:then|though|please))*$/i
const wanted: ReadonlySet<string> = new Set([...aimed, 'report-done'])
const backed: ReadonlySet<string> = new Set(['refrain', 'undo'])
const mostBetween = 3

const intentOf = (text: string, situation: Situation, pipeline: Pipeline) =>
  pipeline.intentOf(text, withoutPast(situation)) ?? ''

const takesBack = (text: string, situation: Situation, pipeline: Pipeline) =>
  [takenBack, refuses, stopsIt].some((pattern) => pattern.test(text)) ||
  backed.has(intentOf(text, situation, pipeline))

/** What was wanted before it was called off, or of what is not there. */
function wantedBefore(situation: Situation, pipeline: Pipeline): string | null {
  const recent = situation.earlier.slice(-mostBetween)
  const isWish = (text: string) => wanted.has(intentOf(text, situation, pipeline))
  const at = recent.findLastIndex(isWish)
  const between = recent.slice(at + 1)
  const isStill = between.every((text) => justAgrees(text) || takesBack(text, situation, pipeline))
  return at >= 0 && isStill ? (recent[at] ?? null) : null
}

/** "no, I meant Tuesday" of what was spoken of, when it was not moved before. */
function readMoment(raw: string, situation: Situation, pipeline: Pipeline): Another | null {
  const said = meant.exec(raw)?.[1]
  const when = said === undefined ? null : spokenMoment(said, situation.reading)
  if (when === null || freshTask(situation) === undefined) return null
  const isBack = takesBack(situation.earlier.at(-1) ?? '', situation, pipeline)
  if (situation.justChanged && !isBack) return null
  return { words: `move it to ${said ?? ''}`, target: { kind: 'latest' }, undoes: false }
}

/** "just delete the milk" says itself what to do. */
const isWish = (said: string, situation: Situation, pipeline: Pipeline) =>
  isImperative(said) ||
  readNewTask(said, situation.reading).phrase !== null ||
  !['', 'jot'].includes(intentOf(said, situation, pipeline))

/** What is meant instead, when the words only name it. */
function meantTarget(raw: string, situation: Situation, pipeline: Pipeline): Target | null {
  const said = firstGroup([only, meant, meantBehind], raw)
  if (said === null || isWish(said, situation, pipeline)) return null
  const target = readTarget(said, situation.reading)
  return target?.kind === 'title' || target?.kind === 'each' ? target : null
}

function readAnother(raw: string, situation: Situation, pipeline: Pipeline): Another | null {
  const target = meantTarget(raw, situation, pipeline)
  if (target === null) return null
  const isOff = takesBack(situation.earlier.at(-1) ?? '', situation, pipeline)
  const undoes = situation.justChanged && !isOff
  const isOfSeveral = only.test(raw) && focusOf(situation).tasks.length > 1
  const words = undoes && !isOfSeveral ? null : wantedBefore(situation, pipeline)
  return words === null ? null : { words: asRead(words), target, undoes }
}

function read(raw: string, situation: Situation, pipeline: Pipeline): Another | null {
  const { question } = situation
  const moment =
    question === null || question.kind === 'pick' ? readMoment(raw, situation, pipeline) : null
  return moment ?? (question === null ? readAnother(raw, situation, pipeline) : null)
}

function* act({ words, target, undoes }: Another, situation: Situation, pipeline: Pipeline): Steps {
  const plain = withoutPast(situation)
  const found = yield* resolveTarget(target, undoes ? 'all' : 'open', plain)
  if (found.kind === 'unclear') return found.reply
  if (found.kind !== 'tasks' || found.weak === true) {
    return "I'm not sure which task you mean, so I left everything as it is."
  }
  const failed = undoes ? yield* undoAll(focusOf(situation).tasks) : null
  return failed ?? (yield* pipeline.respond(words, { ...plain, chosen: found.tasks }))
}

/** "only the lawn then" when all of Saturday was to be moved, and "I meant the trousers" when there was no zipper. */
export function meanAnotherIntent(pipeline: Pipeline): AnyIntent {
  return defineIntent<Another>({
    name: 'mean-another',
    examples: [
      {
        before: [
          'Mow lawn @2026-03-07',
          'Stack wood @2026-03-07',
          'A @2026-03-07',
          'B @2026-03-07',
        ],
        say: ['move everything on saturday to sunday', 'no', 'just the lawn'],
        reply: 'Moved "Mow lawn" to Sunday, Mar 8.',
        after: ['Mow lawn @2026-03-08', 'Stack wood @2026-03-07', 'A @2026-03-07', 'B @2026-03-07'],
      },
      {
        before: ["Taper Mr. Volkov's trousers"],
        say: ['mark the zipper repair as done', "sorry, I meant volkov's trousers"],
        reply: 'Completed "Taper Mr. Volkov\'s trousers".',
        after: ["Taper Mr. Volkov's trousers \u2713"],
      },
    ],
    recognise: ({ raw, asks }, situation) =>
      asks || situation.chosen !== null
        ? null
        : read(raw.replace(/[\s.!]+$/, ''), situation, pipeline),
    act: (slots, situation) => act(slots, situation, pipeline),
  })
}
