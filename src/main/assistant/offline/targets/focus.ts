import type { NamedTask, TaskSet } from '../../references.ts'
import type { Situation } from '../situation.ts'

/** What is being spoken of, and so what "it" means. */
export interface Focus {
  /** `asked` are the tasks of the open question. */
  kind: TaskSet['kind'] | 'asked' | 'nothing'
  tasks: readonly NamedTask[]
  /** Nothing else was spoken of since; an older focus is asked about before it is acted on. */
  isFresh: boolean
}

/** The tasks of the open question, or else those that the last answer was about. */
export function focusOf({ references, question, isFresh }: Situation): Focus {
  if (question !== null && question.tasks.length > 0) {
    return { kind: 'asked', tasks: question.tasks, isFresh }
  }
  const newest = references?.sets.at(-1)
  return newest === undefined
    ? { kind: 'nothing', tasks: [], isFresh }
    : { kind: newest.kind, tasks: newest.tasks, isFresh }
}

/** The task of which the last answer listed or completed steps. */
export function taskOfSteps({ references, question }: Situation): NamedTask | undefined {
  const isAsked = question !== null && question.tasks.length > 0
  return isAsked ? undefined : references?.sets.at(-1)?.stepsOf
}

/** The one task that is being spoken of; undefined when it is none, several or an older one. */
export function freshTask(situation: Situation): NamedTask | undefined {
  const { tasks, isFresh } = focusOf(situation)
  const whole = taskOfSteps(situation)
  if (isFresh && whole !== undefined) return whole
  return isFresh && tasks.length === 1 ? tasks[0] : undefined
}

/** What the last answer changed, apart from the task whose steps it was. */
export const lastChanged = ({ references }: Situation): TaskSet | undefined =>
  references?.sets.findLast(({ kind, hasSteps }) => kind === 'changed' && hasSteps !== true)

/** Whether the last change deleted what is being spoken of. */
export const wasDeleted = (situation: Situation) =>
  situation.justChanged && focusOf(situation).tasks.some(({ deleted }) => deleted === true)

/** From here on these tasks are spoken of, and no longer those of the open question. */
export function speakOf(tasks: readonly NamedTask[], kind: TaskSet['kind'], situation: Situation) {
  const sets = situation.references?.sets ?? []
  situation.references = { sets: [...sets, { kind, tasks: [...tasks] }] }
  situation.isFresh = true
  situation.question = null
}
