import { readFileSync } from 'node:fs'

import { failureFields } from '../../shared/failure-fields.ts'
import type { Logger } from '../../shared/logger.ts'
import { replaceSmallFile } from './replace-small-file.ts'
import { asWindowPlace, type WindowPlace } from './window-bounds.ts'

/** The place of the window in the given file; null when there is none or it makes no sense. */
export function readWindowPlace(file: string): WindowPlace | null {
  try {
    return asWindowPlace(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Remembers the place of the window. A failure is only logged: it must not keep the app open. */
export function saveWindowPlace(file: string, place: WindowPlace, logger: Logger): void {
  try {
    replaceSmallFile(file, `${JSON.stringify(place)}\n`)
  } catch (error) {
    logger.warn('window.place.notSaved', failureFields(error))
  }
}
