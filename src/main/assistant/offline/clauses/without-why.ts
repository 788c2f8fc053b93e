import { cutReason, isConditional } from '../words/asides.ts'
import { isImperative } from '../words/imperative.ts'
import { aimed } from '../intents/follow-up.ts'
import { declined, pointsBack, type ReadClause } from './read-clauses.ts'
import type { Situation } from '../situation.ts'
import { smallTalkNames } from '../remarks/small-talk.ts'
import type { Steps } from '../steps/steps.ts'
import { isPlan } from '../told/told-plan.ts'
import { toldMoment } from '../told/told-moment.ts'
import { tasksNamedIn, tellingPhrases } from '../told/told-words.ts'

/** What is wanted, and why. */
type Cut = readonly [wish: string, why: string]

type Read = (line: string) => readonly ReadClause[]

const wanted: ReadonlySet<string> = new Set([
  ...aimed,
  'correct',
  'rename',
  'same-day',
  'state-of-group',
])
/** What a reason may be taken for that names no open task. */
const mayTellWhy: ReadonlySet<string> = new Set([
  ...declined,
  ...smallTalkNames,
  'appointment',
  'state',
  'jot',
  'report-done',
])

/** "monday, silly me": said along, and nothing in it. */
const saidAlong =
  /,? (?:silly me|why not|my (?:bad|mistake|fault)|duh|obvs|obviously|of course|what(?:ever| the hell)|you know)[.!]*$/iu
const inBetween = /,? by the way(?=,? (?:not|instead of) )/iu

const longest = 200
const pronounLed =
  /^(.{8,}?) ((?:i|we|he|she|they|there)(?:'m|'s|'re|'ve|'ll|'d| am| is| are| was| have| has| had| will| shall| can| can't| won't| don't| doesn't) .{3,})$/iu
const told =
  /\b(?:is|are|was|were|has|have|had|can|can't|cannot|will|won't|isn't|aren't|wants?|needs?|says?|said|broke|called|rang|got|gone|went|came|works?|closed|open|early|late)\b|['’](?:s|re|ve|m|ll)\b|n't\b|^too \p{L}+/iu
const whyFirst = /^(.{4,80}?)(?:, (?:so )?| so |[;.!] | - )(.{6,})$/iu
const commands =
  /\b(?:add|delete|remove|complete|move|push|postpone|reschedule|rename|mark|undo|redo|remind|tick|tag|restore|note|write|label|instead|only|except|but)\b/iu
/** "the second one has to be thursday" wants something, "i have to work" does not. */
const obliges =
  /\b(?:should|must|ought)\b|^(?!(?:i|we|he|she|they)\b).*\b(?:has|have|needs?) to\b|^(?:the )?(?:first|second|third|last|other|next|both|all)\b/iu
/** "i'll get to it whenever" */
const plansIt = /^(?:i|we)(?:'ll| will| can| shall) .*\b(?:it|that|them|those)\b/iu
const negates = /\b(?:not|never|no)\b|n't\b/iu

/** "delete everything i've finished": which of them, and not why. */
const tellsWhich =
  /\b(?:everything|anything|all|ones|tasks|things|stuff|that|which|what|whatever)$/i

/** "no wait, monday, i work on fridays" */
const trailing = (line: string): Cut | null => {
  const cut = cutReason(line)
  if (cut !== null) return cut
  const [, wish, why] = pronounLed.exec(line) ?? []
  if (wish === undefined || why === undefined) return null
  return negates.test(wish) || tellsWhich.test(wish) ? null : [wish, why]
}

const leading = (line: string): Cut | null => {
  const [, why, wish] = whyFirst.exec(line) ?? []
  return why === undefined || wish === undefined || pointsBack(wish) ? null : [wish, why]
}

/** It wants nothing of its own, and does not take the wish back. */
function onlyTells(why: string, situation: Situation, read: Read): boolean {
  const isOther = commands.test(why) || isConditional(why) || isImperative(why) || why.includes('?')
  if (isOther || obliges.test(why) || !told.test(why)) return false
  const isOfIt =
    pointsBack(why) && (negates.test(why) || toldMoment(why, situation.reading) !== null)
  if (isOfIt) return false
  return read(why).every(
    ({ understood }) => mayTellWhy.has(understood?.intent ?? '') || plansIt.test(why),
  )
}

/** Whether the reason speaks of no open task, or of the one that the wish names. */
function* namesNoOther([wish, why]: Cut): Steps<boolean> {
  const named = yield* tasksNamedIn(tellingPhrases(why))
  if (named.length === 0) return true
  const meant = new Set((yield* tasksNamedIn(tellingPhrases(wish))).map(({ id }) => id))
  return meant.size > 0 && named.every(({ id }) => meant.has(id))
}

const isWanted = (wish: string, read: Read) =>
  read(wish).every(
    ({ understood }) =>
      wanted.has(understood?.intent ?? '') || (understood?.intent === 'add' && isPlan(wish)),
  )

/**
 * A line without what only tells why, where the list shows that it speaks of nothing else: "push the
 * car wash to sunday, the place is packed on saturdays".
 */
export function* withoutWhy(said: string, situation: Situation, read: Read): Steps<string> {
  const line = said.replace(saidAlong, '').replace(inBetween, '')
  const isOdd = situation.chosen !== null || line.length > longest || line.includes('"')
  if (isOdd) return line
  for (const cut of [trailing(line), leading(line)]) {
    if (cut === null || !onlyTells(cut[1], situation, read) || !isWanted(cut[0], read)) continue
    if (yield* namesNoOther(cut)) return cut[0]
  }
  return line
}
