import type { Clause } from '../intent.ts'
import { completedReply } from '../replies/replies.ts'
import type { Situation } from '../situation.ts'
import { changeState, type Steps } from './steps.ts'
import type { Target } from '../targets/target.ts'
import { withTasks } from '../deciding/with-tasks.ts'

/** Completes the tasks that a target means. */
export function completeSteps(target: Target, situation: Situation, clause: Clause): Steps {
  return withTasks({
    target,
    scope: 'open',
    verb: 'complete',
    state: 'done',
    situation,
    clause,
    *act(tasks) {
      const result = yield* changeState('complete', { ids: tasks.map(({ id }) => id) })
      return result.ok ? completedReply(result, situation.reading.now) : result.error
    },
  })
}
