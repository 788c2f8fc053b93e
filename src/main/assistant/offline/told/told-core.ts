import type { Reading } from '../moments/reading.ts'
import type { Situation } from '../situation.ts'
import { toldMoment, type ToldMoment } from './told-moment.ts'

/** Words that tell what has happened. */
export const past =
  /\b(?:was(?! (?:moved|pushed|extended|postponed|delayed|rescheduled|brought|bumped)\b)|were|came|went|saw|met|yesterday|last (?:week|night|month|year|time|\p{L}+day)|ago|used to|always|never|happened|felt|loved|hated|ended|took|arrived|delivered|landed|paid|payed|(?:finished|started|ended up|got home|woke up) (?:at|by|around)|done since|had (?!better\b|to\b))\b/iu
const joints =
  /\s*[,;:\u2013\u2014]\s+|\s*[.!]+\s+|\s+(?:so|because|cos|cause|since(?! \w+day)|but|and then|whereas)\s+|\s+(?=(?:he|she|they|we|it)(?:'s|'re|'ll|'d|s| is| are| can| will)\s)/iu
const changes =
  /\b(?:instead|(?<!from )now(?! on)|wait|waits|not|isn't|aren't|can't|cannot|no longer|slip\w*|push\w*|mov(?:e|es|ed|ing)|shift\w*|bump\w*|delay\w*|postpon\w*|resched\w*|bring|brings|brought|forward|back|early|earlier|later|sooner|extend\w*|extension|granted|gave|give|better|rather|only|stays?|keep|leave|continued|gone to|go(?:es)? to|same (?:time|hour|slot)|another|further|be|behind|let's say|lets say)\b|n't\b/iu
const isAt =
  /(?:\b(?:is|are|be|goes?|happens?|starts?|will|shall|can|must|land|(?:needs?|wants?|should)(?: \p{L}+)?)|['’](?:s|re|ll))(?: (?:out|up|off|now|actually|really|on|at|by|for|until|till|before|still|this coming|next|a|an|the|all|both|always|weekly|due|happening|going to be|done|say))*\s*$/iu
const repeats = /\b(?:(?<!from )now|only|should|regular|from here on|instead|repeats?)\b/iu
const makes =
  /^(?:(?:and|so|then|just|please|now|actually|ok|okay)[ ,]+)*(?:make|set|have|put) (?!a |an |some )/iu
const takesBack = /^(?:scratch that|no|nope|wait|rather)\b/iu
const isPlanned = /\b(?:i|we)(?:['’]ll| will| shall| can| could|['’]m going to|['’]d rather)\b/iu
const toMoment = / (?:to|till|until|til) (?=\S+(?: \S+){0,4}$)/iu

const correcting =
  /^(?:scratch that|no|nope|wait|actually|hmm|sorry|rather|and|oh|make it)[ ,.!-]+(?=\S)/iu

/** The parts of a sentence, each of which can tell something. */
export const partsOf = (text: string) =>
  text
    .replace(correcting, '')
    .split(joints)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const smallWords = /\b(?:at|on|in|the|by|around|about|say|and|thing|now|then|please)\b|[,.]/giu

/** The part of a sentence that says when, and those that say why. */
export interface Core {
  moment: ToldMoment
  part: string
  others: readonly string[]
}

const negation = /\b(?:not|cannot|never|no longer|unable|nobody)\b|n['’]t\b|\bcant\b/iu
const untilThen = /\b(?:till|til|until|before)\b/iu

/** "i can't do it today" says when it is not. */
const isDenied = ({ rest, when }: ToldMoment, part: string) =>
  negation.test(rest) &&
  !untilThen.test(part) &&
  when.shiftDays === null &&
  when.shiftMinutes === null

/** "so the ewes have to wait till then" */
const thenToo = /\b(?:(?:till|until|by|for|on) then|that day)\b|\bwait (?:till|until)$/iu

const isBareMoment = ({ rest }: ToldMoment) => rest.replace(smallWords, '').trim() === ''

/** With the part before, when this one is nothing but a moment; else the part alone. */
function withPartBefore(parts: readonly string[], at: number, core: Core, reading: Reading): Core {
  const before = parts[at - 1]
  if (before === undefined || !isBareMoment(core.moment)) return core
  const part = `${before}, ${core.part}`
  const moment = toldMoment(before, reading) === null ? null : toldMoment(part, reading)
  const others = parts.filter((_, index) => index !== at && index !== at - 1)
  return moment === null ? core : { moment, part, others }
}

/** The last part that says when, with what it is about. */
export function coreOf(text: string, { reading }: Situation): Core | null {
  const parts = partsOf(text)
  const moments = parts.map((part) => toldMoment(part, reading))
  const at = moments.findLastIndex(
    (one, index) => one !== null && !isDenied(one, parts[index] ?? ''),
  )
  const [moment, part, last] = [moments[at], parts[at], parts.at(-1)]
  if (!moment || part === undefined || last === undefined) return null
  if (last !== part && thenToo.test(last)) {
    const rest = last.replace(thenToo, ' ')
    return { moment: { ...moment, rest, lead: '' }, part: last, others: parts.slice(0, -1) }
  }
  const others = parts.filter((_, index) => index !== at)
  return withPartBefore(parts, at, { moment, part, others }, reading)
}

export const tells =
  /\b(?:is|are|was|has|have|can|can't|cannot|will|won't|isn't|aren't|wants?|needs?|says?|said|only|full|closed|open|rain|away|out|late|early|got|gone)\b|'(?:s|re|ve)\b|n't\b/iu

/** Other parts that say when something is are tasks of their own, unless they are sentences. */
const tellsMore = ({ others }: Core, { reading }: Situation) =>
  others.some(
    (other) => !tells.test(other) && other.includes(' ') && toldMoment(other, reading) !== null,
  )

/** "i drink milk every morning" */
const habit =
  /^(?:i|we|you|he|she|they|my \p{L}+) (?:always |usually |often |never )?(?!will|shall|can|should|must|want|need|have|has|gotta|ought)\p{L}+ (?!to be\b)|\b(?:always|usually|often) \p{L}+s\b/iu
/** "i muck out every morning, so make it repeat" */
const makesRepeat =
  /\b(?:make|have|let|set|put) (?:it|that|this) (?:to |on |as )?(?:a )?repeat\w*$/iu
const isHabit = ({ part, moment, others }: Core) =>
  moment.when.repeat !== null &&
  habit.test(part) &&
  !others.some((other) => makesRepeat.test(other))

/** Whether the words leave no doubt that something is to be moved. */
export function isSureOf({ part, moment }: Core, text: string): boolean {
  if (isAt.test(moment.lead)) return true
  if (moment.when.repeat !== null) return repeats.test(text) || makes.test(text)
  return (
    changes.test(text) ||
    takesBack.test(text) ||
    moment.when.shiftDays !== null ||
    moment.when.shiftMinutes !== null ||
    isPlanned.test(part) ||
    toMoment.test(part)
  )
}

const longAgo =
  /\b(?:last (?:year|month|summer|winter|spring|fall|autumn|christmas)|(?:years?|months?|ages) ago|when i was|back (?:in|when)|once upon|used to)\b/iu

/** "last year we moved the camp in one night, in bed at 4am": no day to come is told. */
const isStory = ({ moment, others }: Core) =>
  moment.when.date === null && others.some((other) => longAgo.test(other))

/** Whether the part that says when tells of something else than a change of one task. */
export const isBesideThePoint = (core: Core, situation: Situation): boolean =>
  isHabit(core) || past.test(core.part) || isStory(core) || tellsMore(core, situation)
