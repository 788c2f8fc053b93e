import type { Steps } from '../steps.ts'
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
  /^(?:(?:oh,? )?(?:and|also|plus|as well as|(?:and )?(?:the )?same (?:for|with|to|goes for)|so (?:is|are|does|do)|do the same (?:for|with|to)|ditto(?: for)?) .+|.+ (?:too|as well))$/i

/** Whether a message only makes sense after the one before. */
export const isContinuation = (text: string) => goesOn.test(text)

/** The same situation, as if nothing had been said before. */
export const withoutPast = (situation: Situation): Situation => ({
  ...situation,
  question: null,
  earlier: [],
})

/** The message that the newest ones go on from; "also add bread" stands for itself, "" is none. */
export function baseMessage(situation: Situation, pipeline: Pipeline): string {
  const stands = (text: string) =>
    !isContinuation(text.trim()) || pipeline.intentOf(text, withoutPast(situation)) !== null
  return situation.earlier.findLast(stands) ?? ''
}
