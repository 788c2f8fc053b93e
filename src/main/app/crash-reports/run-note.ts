import { readFileSync, rmSync } from 'node:fs'

import { replaceSmallFile } from '../replace-small-file.ts'

/** What is noted of a run while it lasts. */
export interface Run {
  startedAt: string
  version: string
  electron: string
  system: string
}

/**
 * Notes that a run begins, and takes the note away when it ends as it should. Answers what the run before
 * left behind, which was cut off then; null when it was not. There is only ever one run on a data folder.
 */
export function noteRun(runFile: string, run: Run): string | null {
  const before = readNote(runFile)
  // Where nothing can be written the app starts all the same, and the next start has nothing to tell.
  unlessRefused(() => replaceSmallFile(runFile, `${JSON.stringify(run)}\n`))
  return before
}

/** Takes the note away: the run ends as it should. */
export function endRun(runFile: string): void {
  unlessRefused(() => rmSync(runFile, { force: true }))
}

function readNote(runFile: string): string | null {
  try {
    return readFileSync(runFile, 'utf8')
  } catch {
    return null
  }
}

function unlessRefused(write: () => void): void {
  try {
    write()
  } catch {
    // Nothing depends on it.
  }
}
