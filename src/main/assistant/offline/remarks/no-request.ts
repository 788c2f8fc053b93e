import { isHesitation, takeYourTime } from '../answers/hesitation.ts'
import { saysHowOneFeels } from './chat.ts'
import { heardOf } from './heard.ts'
import { leftAlone } from '../intents/refrain.ts'
import { isMusing } from './musing.ts'
import { isPasted, pastedText } from '../normalise/pasted.ts'
import type { Situation } from '../situation.ts'
import { refuses, stopsIt, takenBack } from './taken-back.ts'

/** Whether nothing is to be done; "no wait, don't" after a change takes that back. */
function isTakenBack(message: string, { question, justChanged }: Situation): boolean {
  if (question !== null && [refuses, stopsIt].some((said) => said.test(message))) return true
  const isOfChange = question === null && justChanged && stopsIt.test(message)
  return takenBack.test(message) && !isOfChange
}

const isOnlyTold = (message: string) => isMusing(message) || saysHowOneFeels(message)

/** What is said to a message of which nothing is to be done, whatever it names; null for all others. */
export function noRequest(message: string, situation: Situation): string | null {
  if (isTakenBack(message, situation)) return leftAlone
  const { question } = situation
  if (question?.kind !== 'fill') {
    if (isHesitation(message)) return question === null ? heardOf(message) : takeYourTime
    if (isPasted(message)) return pastedText
  }
  return isOnlyTold(message) ? heardOf(message) : null
}
