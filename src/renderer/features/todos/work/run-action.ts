import type { KeyAction } from '../keys/key-actions.ts'
import { focusRuns } from './focus-runs.ts'
import { moveRuns } from './move-runs.ts'
import { taskRuns } from './task-runs.ts'
import type { WorkContext } from './work-context.ts'

const runs: Readonly<Record<KeyAction, (context: WorkContext) => boolean>> = {
  ...focusRuns,
  ...taskRuns,
  ...moveRuns,
}

/** Carries out an action; false when there is nothing that it could act on. */
export function runAction(action: KeyAction, context: WorkContext): boolean {
  return runs[action](context)
}
