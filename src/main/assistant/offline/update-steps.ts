import type { TaskFacts } from '../tools/tool-results.ts'
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
  /** Asks first when the words fit only roughly. */
  doubtful?: boolean
  /** What is said when there is no such task. */
  whenMissing?: (nearest: readonly TaskFacts[]) => Steps | null
}

export function updateSteps(update: Update, situation: Situation, clause: Clause): Steps {
  const {
    target,
    values,
    verb,
    scope = 'all',
    alwaysConfirm = false,
    doubtful = false,
    whenMissing,
  } = update
  return withTasks({
    target,
    scope,
    verb,
    state: 'as you want it',
    situation,
    clause,
    alwaysConfirm,
    destructive: doubtful,
    ...(whenMissing === undefined ? {} : { whenMissing }),
    *act(tasks) {
      const result = yield* updateTasks({ ids: tasks.map(({ id }) => id), ...values })
      return result.ok ? updatedReply(result, situation.reading.now) : result.error
    },
  })
}
