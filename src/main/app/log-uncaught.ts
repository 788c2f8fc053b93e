import { failureFields } from '../../shared/failure-fields.ts'
import type { Logger } from '../../shared/logger.ts'

/** Logs failures that nothing caught, and goes on: Electron would show a stack to the person. */
export function logUncaught(logger: Logger): void {
  process.on('uncaughtException', (error) => logger.error('uncaught', failureFields(error)))
  process.on('unhandledRejection', (reason) => logger.error('unhandled', failureFields(reason)))
}
