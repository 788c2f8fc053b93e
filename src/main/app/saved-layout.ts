import { readFileSync } from 'node:fs'

import { failureFields } from '../../shared/failure-fields.ts'
import type { Logger } from '../../shared/logger.ts'
import { replaceSmallFile } from './replace-small-file.ts'

/** How much of the width the list had, in percent; null when that is not known. */
export function readListShare(file: string): number | null {
  try {
    const layout: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const isLayout = typeof layout === 'object' && layout !== null && 'listShare' in layout
    return isLayout && typeof layout.listShare === 'number' ? layout.listShare : null
  } catch {
    return null
  }
}

/** Remembers it for the next start; a failure is only logged. */
export function saveListShare(file: string, listShare: number, logger: Logger): void {
  try {
    replaceSmallFile(file, `${JSON.stringify({ listShare })}\n`)
  } catch (error) {
    logger.warn('layout.notSaved', failureFields(error))
  }
}
