import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { failureFields } from '../../../shared/failure-fields.ts'
import type { Logger } from '../../../shared/logger.ts'
import { replaceSmallFile } from '../replace-small-file.ts'

const runSchema = z.strictObject({
  startedAt: z.iso.datetime(),
  version: z.string().max(100),
  electron: z.string().max(100),
  system: z.string().max(200),
})

/** What a report says about the run that ended. */
export type Run = z.infer<typeof runSchema>

interface CrashReportFiles {
  /** There while the app runs; what is left of it tells of an end that was none. */
  runFile: string
  logFile: string
  /** Where the reports are. */
  folder: string
}

const mostReports = 10
const mostLines = 60

/**
 * Notices that the run before this one ended without being ended, and keeps a report about it on this
 * computer. There is only ever one run on a data folder.
 */
export class CrashReports {
  readonly #files: CrashReportFiles
  readonly #logger: Logger

  constructor(files: CrashReportFiles, logger: Logger) {
    this.#files = files
    this.#logger = logger
  }

  /** Notes that this run begins; answers the file of a new report when the one before was cut off. */
  begin(run: Run): string | null {
    const before = this.#readRun()
    const report = before === null ? null : this.#write(before, run.startedAt)
    this.#try(() => replaceSmallFile(this.#files.runFile, `${JSON.stringify(run)}\n`))
    return report
  }

  /** Notes that this run ends as it should. */
  end(): void {
    this.#try(() => rmSync(this.#files.runFile, { force: true }))
  }

  #readRun(): Run | null {
    let text: string
    try {
      text = readFileSync(this.#files.runFile, 'utf8')
    } catch {
      return null
    }
    try {
      return runSchema.parse(JSON.parse(text))
    } catch {
      return { startedAt: new Date(0).toISOString(), version: '?', electron: '?', system: '?' }
    }
  }

  #write(run: Run, noticedAt: string): string | null {
    const file = join(this.#files.folder, `${noticedAt.slice(0, 19).replaceAll(':', '-')}.txt`)
    return this.#try(() => {
      mkdirSync(this.#files.folder, { recursive: true, mode: 0o700 })
      replaceSmallFile(file, reportText(run, noticedAt, lastLines(this.#files.logFile)))
      this.#removeOld()
      return file
    })
  }

  #removeOld(): void {
    const reports = readdirSync(this.#files.folder).filter((name) => name.endsWith('.txt'))
    for (const name of reports.sort().slice(0, -mostReports)) {
      rmSync(join(this.#files.folder, name), { force: true })
    }
  }

  /** A report that cannot be written must not keep the app from starting. */
  #try<Value>(work: () => Value): Value | null {
    try {
      return work()
    } catch (error) {
      this.#logger.warn('crashReport.failed', failureFields(error))
      return null
    }
  }
}

function reportText(run: Run, noticedAt: string, lines: readonly string[]): string {
  return [
    'Offhand ended unexpectedly.',
    '',
    'This report is only on this computer; nothing was sent. It has no text that you wrote.',
    '',
    `Started   ${run.startedAt}`,
    `Noticed   ${noticedAt}`,
    `Version   ${run.version}`,
    `Electron  ${run.electron}`,
    `System    ${run.system}`,
    '',
    'The last entries of its log:',
    '',
    ...lines,
    '',
  ].join('\n')
}

// Lines of the level "debug" may hold text that a person wrote.
function lastLines(logFile: string): string[] {
  try {
    const lines = readFileSync(logFile, 'utf8').split('\n')
    return lines.filter((line) => /^\S+ (info|warn|error) /.test(line)).slice(-mostLines)
  } catch {
    return []
  }
}
