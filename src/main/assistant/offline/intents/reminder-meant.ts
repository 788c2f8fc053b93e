import type { Situation } from '../situation.ts'
import { type Pipeline, withoutPast } from './follow-up.ts'
import { amount, aheadCommand } from './remind.ts'

const joints = /^(?:(?:rather|for|at|be|like) )+/iu
const mostBetween = 4
/** "no, make it two hours" goes on from the reminder that was set before. */
const goesOn = new RegExp(`^(?:[\\p{L}']+[, ]+){0,5}${amount}(?:[, ]+[\\p{L}']+){0,5}$`, 'iu')

/** Whether a reminder ahead of a task was wanted last, or another length for it. */
function isOfReminder(situation: Situation, pipeline: Pipeline): boolean {
  const plain = withoutPast(situation)
  for (const text of situation.earlier.slice(-mostBetween).toReversed()) {
    if (pipeline.intentOf(text, plain) === 'remind') return true
    if (!goesOn.test(text)) return false
  }
  return false
}

/** The command after "two hours is better", where a reminder ahead of a task was set. */
export function reminderMeant(
  said: string,
  situation: Situation,
  pipeline: Pipeline,
): string | null {
  const words = aheadCommand(said.replace(joints, ''))
  return words !== null && isOfReminder(situation, pipeline) ? words : null
}
