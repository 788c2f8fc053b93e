import type { NamedTask } from '../../references.ts'
import { speakOf } from '../targets/focus.ts'
import type { Situation } from '../situation.ts'
import { asChange, type Steps } from './steps.ts'

function changedBy(result: unknown): NamedTask[] {
  const change = asChange(result)
  if (change === null) return []
  if (change.parent !== undefined) return [change.parent]
  return change.tasks.map(({ id, title, deleted }) => ({
    id,
    title,
    ...(deleted === true ? { deleted } : {}),
  }))
}

/** The same steps; what they change is what "it" means in the rest of the message. */
export function* remembering(steps: Steps, situation: Situation): Steps {
  let step = steps.next()
  while (step.done !== true) {
    const result = yield step.value
    const tasks = changedBy(result)
    if (tasks.length > 0) speakOf(tasks, 'changed', situation)
    step = steps.next(result)
  }
  return step.value
}
