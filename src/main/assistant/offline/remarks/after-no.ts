import { leftAlone } from '../intents/refrain.ts'
import { isAdding } from '../adding/new-task-lines.ts'
import type { ReadClause } from '../clauses/read-clauses.ts'
import { readWhen } from '../moments/reading.ts'
import { withoutNo } from './refusal.ts'
import type { Situation } from '../situation.ts'
import { saysNothing } from './small-talk.ts'
import type { Steps } from '../steps/steps.ts'

/** What is needed to read the rest of a line that begins with a refusal. */
interface LineReader {
  read: (line: string, situation: Situation) => readonly ReadClause[]
  respond: (line: string, situation: Situation) => Steps
}

const guesses = new Set(['jot', 'appointment', 'add-imperative', 'point'])
const reason = /^(?:i|we|she|he|they|it)\b/i

/** Answers a message that begins with "no" and is not understood as a whole; null for all others. */
export function respondAfterNo({ read, respond }: LineReader) {
  return function* (message: string, situation: Situation): Steps<string | null> {
    const rest = message.includes('\n') ? null : withoutNo(message)
    if (rest === null) return null
    const { question, reading } = situation
    // "no, i need to keep those" says why, and adds nothing.
    const isReason = (one: ReadClause) =>
      question !== null && isAdding(one.understood) && reason.test(one.clause.raw)
    const isIdle = (one: ReadClause) => saysNothing(one) || isReason(one)
    if (!read(message, situation).every(isIdle)) return null
    const plain = { ...situation, question: null }
    const isWish = (one: ReadClause) => !isIdle(one) && !guesses.has(one.understood?.intent ?? '')
    if (rest !== '' && read(rest, plain).every(isWish)) return yield* respond(rest, plain)
    return question !== null && readWhen(rest, reading) === null ? leftAlone : null
  }
}
