import type { TodoChange } from './change.ts'
import type { Outline } from './outline.ts'

/** What an import does, worked out on the todos as they were after the change `seq`. */
export interface PlannedImport {
  seq: number
  changes: readonly TodoChange[]
  /** The lists and filters before and after, when they change. */
  outline?: { before: Outline; after: Outline } | undefined
}
