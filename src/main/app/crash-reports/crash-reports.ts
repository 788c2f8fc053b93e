import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { failureFields } from '../../../shared/failure-fields.ts'
import type { Logger } from '../../../shared/logger.ts'
import { replaceSmallFile } from '../replace-small-file.ts'
import type { Run } from './run-note.ts'

const runSchema: z.ZodType<Run> = z.strictObject({
  startedAt: z.iso.datetime(),
  version: z.string().max(100),
  electron: z.string().max(100),
  system: z.string().max(200),
})

interface CrashReportParts {
  /** What the run left behind that was cut off. */
  note: string
  noticedAt: Date
  logFile: string
  /** Where the reports are. */
  folder: string
  logger: Logger
}

const mostReports = 10
const mostLines = 60

/**
 * Keeps a report about a run that was cut off on this computer, and answers its file; null when it cannot
 * be written, which must not keep the app from starting.
 */
export function writeCrashReport(parts: CrashReportParts): string | null {
  const { folder, logFile, logger } = parts
  const noticedAt = parts.noticedAt.toISOString()
  const file = join(folder, `${noticedAt.slice(0, 19).replaceAll(':', '-')}.txt`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    replaceSmallFile(file, reportText(readRun(parts.note), noticedAt, lastLines(logFile)))
    removeOld(folder)
    return file
  } catch (error) {
    logger.warn('crashReport.failed', failureFields(error))
    return null
  }
}

function readRun(note: string): Run {
  try {
    return runSchema.parse(JSON.parse(note))
  } catch {
    return { startedAt: '?', version: '?', electron: '?', system: '?' }
  }
}

function removeOld(folder: string): void {
  const reports = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  for (const name of reports.sort().slice(0, -mostReports)) {
    rmSync(join(folder, name), { force: true })
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
