import type { TaskFacts } from '../../tools/tool-results.ts'
import { focusOf } from '../targets/focus.ts'
import { isImperative } from '../words/imperative.ts'
import { coversPhrase } from '../targets/resolve-title.ts'
import type { Situation } from '../situation.ts'
import type { Core } from './told-core.ts'
import { toldLevel } from './told-level.ts'
import { toldMoment } from './told-moment.ts'

const joint = /^(?:(?:and|so|oh|ok|okay|then|but|actually)[ ,]+)+/iu
const fillers =
  /^(?:(?:and|so|oh|then|just|only|actually|ok|okay|but|make|put|have|the|my|that|our)\b[ ,]*)+/iu
const oneOf = /^put |^(?:the|my|that) \S.*? (?:one|thing)\b/iu
const definite = /^(?:the|my) /iu
const onlyThat = /^(?:(?:and|so|ok|okay|no|actually)[ ,]+)*(?:just|only) /iu

/** What a part says beside when: "the lanyards" of "just the lanyards, tomorrow". */
const nameIn = (words: string) =>
  words
    .replace(fillers, '')
    .replace(/ (?:one|thing)(?= *$)/iu, '')
    .replace(/[\s,.;:]+/gu, ' ')
    .trim()

/** By a part of its name, or only of a time: with all of it and a day it could be one more. */
function isSpokenOf(name: string, isDated: boolean, task: TaskFacts, situation: Situation) {
  const isKnown = focusOf(situation).tasks.some(({ id }) => id === task.id)
  return situation.isFresh && isKnown && !(isDated && coversPhrase(task.title, name))
}

/** "the invoice one at 6", "just the invoice, tomorrow", and what was spoken of last. */
export function isPointedOut(
  { moment, part, others }: Core,
  text: string,
  [task, second]: readonly TaskFacts[],
  situation: Situation,
): boolean {
  if (task === undefined || second !== undefined) return false
  const isAlone = moment.rest.trim() === '' && others.length < 2
  const [named, said] = isAlone ? [others.join(), others.join()] : [moment.rest, part]
  const name = nameIn(named)
  if (!coversPhrase(name, task.title)) return false
  const isDated = moment.when.date !== null
  const plain = said.replace(joint, '')
  const isMeant = onlyThat.test(text) || oneOf.test(plain) || (!isDated && definite.test(plain))
  return isMeant || isSpokenOf(name, isDated, task, situation)
}

/** Whether a part says nothing beside which task and when, or how much it matters. */
export function onlyNames(part: string, { title }: TaskFacts, { reading }: Situation): boolean {
  const level = toldLevel(part)
  const said = level?.rest ?? part
  const name = nameIn(toldMoment(said, reading)?.rest ?? said)
  return !isImperative(part) && coversPhrase(name, title)
}
