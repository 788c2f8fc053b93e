import type { NamedTask } from '../../references.ts'
import type { TaskFacts } from '../../tools/tool-results.ts'

/** The tasks that a target turned out to mean, or why it means none. */
export type Resolution =
  | {
      kind: 'tasks'
      tasks: readonly NamedTask[]
      everything: boolean
      /** The words fit only roughly. */
      weak?: boolean
      /** They fit but for a slip of the fingers. */
      slip?: boolean
      /** Parts of the phrase for which there is no task. */
      missing?: readonly string[]
    }
  | { kind: 'several'; tasks: readonly NamedTask[] }
  | { kind: 'none'; phrase: string; nearest: readonly TaskFacts[] }
  | { kind: 'already'; task: TaskFacts }
  | { kind: 'unclear'; reply: string }

export type Scope = 'open' | 'done' | 'all'

/** A resolution to tasks. */
export const tasks = (
  found: readonly NamedTask[],
  everything = false,
): Extract<Resolution, { kind: 'tasks' }> => ({
  kind: 'tasks',
  tasks: found,
  everything,
})
