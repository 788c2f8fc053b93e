import { failureFields } from '../../shared/failure-fields.ts'
import type { Logger } from '../../shared/logger.ts'
import { withinTime } from './within-time.ts'

/** Something to put away before the app ends. */
export interface EndStep {
  name: string
  run: () => Promise<void>
}

const stepLimitMs = 5_000

/** Runs the steps in order, each within a time limit; one that fails or hangs does not stop the next. */
export async function runEndSteps(steps: readonly EndStep[], logger: Logger): Promise<void> {
  for (const { name, run } of steps) {
    try {
      await withinTime(run(), stepLimitMs, `${name} took too long.`)
    } catch (error) {
      logger.error('quit.step.failed', { step: name, ...failureFields(error) })
    }
  }
}
