import type { Steps } from '../steps/steps.ts'
import type { Situation } from '../situation.ts'

/** What the intents that go on from an earlier message need of the pipeline. */
export interface Pipeline {
  respond(words: string, situation: Situation): Steps
  /** The name of the intent that a single clause is understood as; null for anything else. */
  intentOf(words: string, situation: Situation): string | null
}

/** Intents that do something to tasks that they name. */
export const aimed: ReadonlySet<string> = new Set([
  'complete',
  'reopen',
  'delete',
  'call-off',
  'reschedule',
  'state',
  'set-priority',
  'tag',
  'move-list',
])

const goesOn =
  /^(?:(?:oh,? )?(?:and|also|plus|as well as|(?:and )?(?:the )?same(?: thing| deal| tags?| list| priority)? (?:for|with|to|on|goes for)|so (?:is|are|does|do)|do the same (?:for|with|to)|ditto(?: for)?) .+|.+ (?:too|also|as well))$/i

/** Whether a message only makes sense after the one before. */
export const isContinuation = (text: string) => goesOn.test(text)

/** The same situation, as if nothing had been said before. */
export const withoutPast = (situation: Situation): Situation => ({
  ...situation,
  question: null,
  earlier: [],
})

const agrees =
  /^(?:yes|yeah|yep|yup|sure|ok(?:ay)?|go ahead|do it|please do|go for it)\b[^:;]{0,20}$/i

/** Whether somebody only agrees to what was asked. */
export const justAgrees = (text: string) => agrees.test(text.trim())

const mostChoiceWords = 5

/** The message that the newest ones go on from; "also add bread" stands for itself, "" is none. */
export function baseMessage(situation: Situation, pipeline: Pipeline): string {
  return situation.earlier.findLast((text) => standsAlone(text, situation, pipeline)) ?? ''
}

const standsAlone = (text: string, situation: Situation, pipeline: Pipeline) =>
  !justAgrees(text) &&
  (!isContinuation(text.trim()) || pipeline.intentOf(text, withoutPast(situation)) !== null)

/** What was wanted when the last message only says of which: "the one with tom" after "push the meeting to tuesday". */
export function wishBeforeChoice(situation: Situation, pipeline: Pipeline): string | null {
  const [older, choice] = situation.earlier.slice(-2)
  if (older === undefined || choice === undefined) return null
  const intentOf = (said: string) => pipeline.intentOf(said, withoutPast(situation)) ?? ''
  const isChoice =
    choice.split(' ').length <= mostChoiceWords && ['', 'point', 'list'].includes(intentOf(choice))
  return isChoice && aimed.has(intentOf(older)) ? older : null
}
