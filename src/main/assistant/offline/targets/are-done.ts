import type { NamedTask } from '../../references.ts'
import { listTasks, type Steps } from '../steps/steps.ts'

/** Whether all of these tasks are done by now. */
export function* areDone(tasks: readonly NamedTask[]): Steps<boolean> {
  const ids = tasks.map(({ id }) => id)
  const found = yield* listTasks({ ids, status: 'done', show: false })
  return found.ok && found.total === ids.length
}
