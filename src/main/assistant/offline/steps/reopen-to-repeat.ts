import { resolveTarget } from '../targets/resolve-target.ts'
import type { Target } from '../targets/target.ts'
import type { Situation } from '../situation.ts'
import { changeState, listTasks, type Steps } from './steps.ts'

/** "it's every month on the 1st" after the rent was paid: what is to come back is open again. */
export function* reopenToRepeat(target: Target, situation: Situation): Steps<void> {
  if (target.kind !== 'latest') return
  const found = yield* resolveTarget(target, 'all', situation)
  const [task, second] = found.kind === 'tasks' ? found.tasks : []
  if (task === undefined || second !== undefined) return
  const done = yield* listTasks({ ids: [task.id], status: 'done', show: false })
  if (done.ok && done.total === 1) yield* changeState('reopen', { ids: [task.id] })
}
