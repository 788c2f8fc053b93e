import { app } from 'electron'

import type { Logger } from '../../shared/logger.ts'
import { runEndSteps } from './end-steps.ts'
import type { EndStep } from './end-steps.ts'

interface QuitOptions {
  steps: readonly EndStep[]
  logger: Logger
  exitCode: () => number
}

/** Lets the app end only after the steps, whoever asks it to. */
export function quitOrderly({ steps, logger, exitCode }: QuitOptions): void {
  let ending = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (ending) return
    ending = true
    void runEndSteps(steps, logger).then(() => {
      logger.info('app.quit', { exitCode: exitCode() })
      app.exit(exitCode())
    })
  })
  // Without these the process would end at once.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => app.quit())
  }
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}
