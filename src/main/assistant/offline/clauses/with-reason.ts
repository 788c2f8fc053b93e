import { cutReason } from '../words/asides.ts'
import type { Clause, Understood } from '../intent.ts'
import { aimed } from '../intents/follow-up.ts'
import { reportSeveral } from '../intents/report-several.ts'
import { stripPoliteness } from '../normalise/normalise.ts'
import { declined } from './read-clauses.ts'
import type { Situation } from '../situation.ts'
import { smallTalkNames } from '../remarks/small-talk.ts'

const withReason: ReadonlySet<string> = new Set([
  ...aimed,
  'undo',
  'redo',
  'restore',
  'report-done',
  'deny-done',
  'skip',
  'correct',
  'views',
  'refrain',
  'state-of-group',
  'plan-day',
])

const mayTellWhy: ReadonlySet<string> = new Set([...declined, ...smallTalkNames, 'appointment'])

export type Understand = (clause: Clause, situation: Situation) => Understood | null

const plans = /^(?:i|we)'ll /i

/** Whether a reason wants nothing itself; "i'll compare prices anyway" beside "undo that" is no new task. */
function isOnlyWhy(reason: string, said: Understood | null, wish: Understood): boolean {
  if (wish.intent === 'undo' && plans.test(reason)) return true
  return mayTellWhy.has(said?.intent ?? '')
}

/** "undo that, she wants to keep it": what is wanted, without the reason. */
export function understandWish(
  clause: Clause,
  situation: Situation,
  understand: Understand,
): Understood | null {
  if (reportSeveral.understand(clause, situation) !== null) return null
  const [wish, reason] = cutReason(clause.text) ?? []
  if (wish === undefined || reason === undefined) return null
  const text = stripPoliteness(wish)
  // What politeness leaves out, as in "no wait, sunday, there's a show on", still belongs to the wish.
  const start = clause.raw.lastIndexOf(reason)
  const raw = start > 0 ? clause.raw.slice(0, start).replace(/[, ]+$/, '') : wish
  const read = understand({ ...clause, raw, text }, situation)
  if (read === null || !withReason.has(read.intent)) return null
  const said = understand({ ...clause, raw: reason, text: reason }, situation)
  return isOnlyWhy(reason, said, read) ? read : null
}
