import type { TaskFacts } from '../../tools/tool-results.ts'

/** What a sentence was found to tell of tasks that are there, as commands for them. */
export interface Told {
  tasks: readonly TaskFacts[]
  /** About "it", in the order in which they are carried out. */
  commands: readonly string[]
  /** As in "Should I move it?" */
  deed: string
  /** Else it is asked about first. */
  sure: boolean
}
