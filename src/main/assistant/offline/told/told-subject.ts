import type { TaskFacts } from '../../tools/tool-results.ts'
import { pointsBack } from '../clauses/read-clauses.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { tasksIn } from '../questions/subject.ts'
import { readTarget } from '../targets/target.ts'
import { factsOf } from '../deciding/with-tasks.ts'
import { placeCalled } from './told-place.ts'
import { taskInFocus, tasksNamedIn, tellingPhrases } from './told-words.ts'

const pointing =
  /^(?:(?:and|so|oh|then|ok|that means|actually) )*((?:both|all (?:of|three|four|five)|(?:the )?(?:other|first|second|third|last|next)(?= (?:one|ones|two|three|task)\b)|the (?:other|first|second|third|last|next)|those|these|them|that one|this one)\b(?: of (?:them|those|these))?(?: (?:one|ones|two|three))?)/iu
const edges =
  /^(?:(?:and|so|oh|then|the|my|our|make|do|have|put|get|move|want|need) )+|(?: (?:both|all|each|are|is|can|go|goes|should|be|both be|to|on|at|by|now|then|move|moves|will|must|have|needs?|due|instead|wait))+$/giu

/** Whether words point at tasks that were spoken of: "the other two". */
export const isPointing = (words: string): boolean => pointing.test(words.trim())

function* pointedAt(words: string, situation: Situation): Steps<readonly TaskFacts[]> {
  const said = pointing.exec(words)?.[1]
  const target = said === undefined ? null : readTarget(said, situation.reading)
  if (target === null || target.kind === 'title' || target.kind === 'filter') return []
  const found = yield* resolveTarget(target, 'open', situation)
  return found.kind === 'tasks' ? found.tasks.map((task) => factsOf(task)) : []
}

/** "pack bags and passport" */
function* each(words: string, situation: Situation): Steps<readonly TaskFacts[]> {
  const subject = words.replace(edges, '').trim()
  if (!/,| and | & /i.test(subject) || subject.split(' ').length > 12) return []
  const found = yield* resolveTarget({ kind: 'title', text: subject }, 'open', situation)
  const isClear = found.kind === 'tasks' && found.weak !== true && found.tasks.length > 1
  return isClear ? found.tasks.map((task) => factsOf(task)) : []
}

const group =
  /^(?:and |so |ok |then )*(?:all )?(?:of )?(?:the |those |my |our )?(?:remaining |open )?([\p{L}\p{N}' -]{2,30}?) (?:stuff|things|bits|jobs|tasks|ones|bookings|errands)\b/iu

/** "the two friday ones", "the remaining house jobs" */
function* filteredBy(words: string, situation: Situation): Steps<readonly TaskFacts[]> {
  const target = readTarget(words.replace(/^(?:and |so |ok |then )+/iu, ''), situation.reading)
  if (target?.kind !== 'filter' || target.everything) return []
  const found = yield* resolveTarget(target, 'open', situation)
  return found.kind === 'tasks' ? found.tasks.map((task) => factsOf(task)) : []
}

/** "farm stuff", "the door jobs": what is in the list, or has the word in its title. */
function* groupOf(words: string, situation: Situation): Steps<readonly TaskFacts[]> {
  const match = group.exec(words.trim())
  const name = match?.[1]
  const behind = words.trim().slice(match?.[0].length)
  if (name === undefined || tellingPhrases(behind).length > 0) return []
  const place = yield* placeCalled(name)
  if (place !== null) return yield* tasksIn({ ...place, status: 'open' })
  const filtered = yield* filteredBy(match?.[0] ?? '', situation)
  return filtered.length > 0 ? filtered : yield* tasksNamedIn([name])
}

const startsWithPronoun = /^(?:she|he|they|it|that|this)\b/iu

/** "make that" of "her flight's delayed, make that 2:10" */
const makesIt = /^(?:make|move|push|shift) (?:it|that|this)$/iu

const putsRight =
  /^(?:please )?(?:fix|change|update|adjust|correct) (?:the |its |that )?(?:time|date|day|it|that)$/iu

/** What was spoken of last, unless other words could name something else. */
function* focusFor(
  words: string,
  around: readonly string[],
  situation: Situation,
): Steps<readonly TaskFacts[]> {
  const isBare = words.trim() === '' && !situation.justChanged && !around.some(pointsBack)
  const namesOther =
    !around.some((other) => putsRight.test(other)) &&
    around.some((other) => tellingPhrases(other).length > 0) &&
    !startsWithPronoun.test(around[0] ?? '') &&
    !makesIt.test(words.trim())
  if (isBare || namesOther) return []
  const focus = yield* taskInFocus(situation)
  return focus === null ? [] : [focus]
}

/** The tasks that a sentence is about: those of the words themselves, of the words around, or "it". */
export function* subjectOf(
  words: string,
  around: readonly string[],
  situation: Situation,
): Steps<readonly TaskFacts[]> {
  const isEmpty = tellingPhrases(words).length === 0
  for (const said of [words.trim(), ...(isEmpty ? around.slice(0, 1) : [])]) {
    const pointed = yield* pointedAt(said, situation)
    if (pointed.length > 0) return pointed
  }
  const grouped = yield* groupOf(words, situation)
  if (grouped.length > 0) return grouped
  const listed = yield* each(words, situation)
  if (listed.length > 0) return listed
  const phrases = tellingPhrases(words)
  const named = yield* tasksNamedIn(phrases)
  if (named.length > 0) return named
  const nearby = yield* tasksNamedIn(around.flatMap(tellingPhrases))
  if (nearby.length > 0) return nearby
  const isOther = phrases.length > 0 && !around.some((other) => putsRight.test(other))
  return isOther ? [] : yield* focusFor(words, around, situation)
}
