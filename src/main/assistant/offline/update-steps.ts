import type { UpdateTaskArguments } from '../tools/update-task.ts'
import type { Clause } from './intent.ts'
import { updatedReply } from './replies.ts'
import type { Scope } from './resolution.ts'
import type { Situation } from './situation.ts'
import { updateTasks, type Steps } from './steps.ts'
import type { Target } from './target.ts'
import { withTasks } from './with-tasks.ts'

/** New values for the tasks that a target means. */
export interface Update {
  target: Target
  values: Omit<UpdateTaskArguments, 'ids'>
  verb: string
  scope?: Scope
  alwaysConfirm?: boolean
}

export function updateSteps(update: Update, situation: Situation, clause: Clause): Steps {
  const { target, values, verb, scope = 'all', alwaysConfirm = false } = update
  return withTasks({
    target,
    scope,
    verb,
    state: 'as you want it',
    situation,
    clause,
    alwaysConfirm,
    *act(tasks) {
      const result = yield* updateTasks({ ids: tasks.map(({ id }) => id), ...values })
      return result.ok ? updatedReply(result, situation.reading.now) : result.error
    },
  })
}
