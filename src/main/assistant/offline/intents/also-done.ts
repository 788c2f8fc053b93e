import { foldText } from '../../../../shared/todos/fold-text.ts'
import { isImperative } from '../words/imperative.ts'
import { isDeedOf, isPast } from '../words/past-words.ts'
import { reportSteps } from '../reports/resolve-fact.ts'
import { resolveTarget } from '../targets/resolve-target.ts'
import type { Situation } from '../situation.ts'
import type { Steps } from '../steps/steps.ts'
import { readTarget, type Target } from '../targets/target.ts'
import { type Pipeline, withoutPast } from './follow-up.ts'

/** What is done as well, as what was just reported. */
export interface AlsoDone {
  kind: 'also-done'
  target: Target
  rest: string
  /** What was reported before. */
  base: string
  /** It may as well be something to do: "water bill". */
  mayBeDeed: boolean
}

const mostWords = 6
const endsWithToo = /,? (?:too|also|as well)[.!]*$/i

/** "and the gas bill" after "paid the rent"; `own` is what the rest is read as alone. */
export function readAlsoDone(
  { raw, rest, own }: { raw: string; rest: string; own: string },
  base: string,
  { reading }: Situation,
): AlsoDone | null {
  const mayBeDeed = own === 'add-imperative' && endsWithToo.test(raw)
  const isName = ['', 'point'].includes(own) || mayBeDeed
  if (!isName || rest.split(' ').length > mostWords) return null
  const target = readTarget(rest, reading)
  return target?.kind === 'title' ? { kind: 'also-done', target, rest, base, mayBeDeed } : null
}

/** Whether what was done before can be what is to be done with a task. */
function isSameDeed(base: string, { rest, mayBeDeed }: AlsoDone, title: string): boolean {
  const verb = foldText(base).split(' ').find(isPast)
  if (verb === undefined || isDeedOf(verb, title)) return true
  return foldText(rest) === foldText(title) ? true : !mayBeDeed && !isImperative(title)
}

/** Completes what was also done, or asks whether it was. */
export function* alsoDone(also: AlsoDone, situation: Situation, pipeline: Pipeline): Steps {
  const plain = withoutPast(situation)
  const found = yield* resolveTarget(also.target, 'open', plain)
  if (found.kind === 'several') {
    return yield* reportSteps({ tasks: found.tasks, sure: false, which: true }, situation)
  }
  const [task] = found.kind === 'tasks' && found.weak !== true ? found.tasks : []
  if (task === undefined) return yield* pipeline.respond(also.rest, plain)
  const sure = isSameDeed(also.base, also, task.title)
  return yield* reportSteps({ tasks: [task], sure, which: false }, situation)
}
