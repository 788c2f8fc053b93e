import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import { silentLogger } from '../../../shared/logger.ts'
import { temporaryFolder } from '../temporary-folder.testing.ts'
import { writeCrashReport } from './crash-reports.ts'
import { endRun, noteRun, type Run } from './run-note.ts'

const runAt = (startedAt: string): Run => ({
  startedAt,
  version: '0.1.0',
  electron: '33.2.1',
  system: 'linux x64',
})

function setUp() {
  const folder = temporaryFolder()
  const files = {
    runFile: join(folder, 'running.json'),
    logFile: join(folder, 'main.log'),
    folder: join(folder, 'crashes'),
  }
  /** A start at this time: notes the run, and reports the one before when that was cut off. */
  const start = (run: Run, logger = silentLogger) => {
    const note = noteRun(files.runFile, run)
    const noticedAt = new Date(run.startedAt)
    return note === null ? null : writeCrashReport({ note, noticedAt, ...files, logger })
  }
  return { files, start }
}

describe('the reports of crashes', () => {
  it('are none at the first start and after an end as it should be', () => {
    const { start, files } = setUp()
    expect(start(runAt('2026-11-22T08:00:00.000Z'))).toBeNull()
    endRun(files.runFile)
    expect(start(runAt('2026-11-22T09:00:00.000Z'))).toBeNull()
    expect(existsSync(files.folder)).toBe(false)
  })

  it('tell of a run that was cut off, with its version and the end of its log', () => {
    const { start, files } = setUp()
    start({ ...runAt('2026-11-22T08:00:00.000Z'), version: '0.0.9' })
    writeFileSync(files.logFile, '2026-11-22T08:00:01.000Z error page.gone {"reason":"oom"}\n')
    const file = start(runAt('2026-11-22T09:30:00.000Z'))
    expect(file).toBe(join(files.folder, '2026-11-22T09-30-00.txt'))
    const text = readFileSync(file ?? '', 'utf8')
    expect(text).toContain('Started   2026-11-22T08:00:00.000Z')
    expect(text).toContain('Version   0.0.9')
    expect(text).toContain('page.gone {"reason":"oom"}')
  })

  it('hold no text of a person, even when the log has some', () => {
    const { start, files } = setUp()
    start(runAt('2026-11-22T08:00:00.000Z'))
    const lines = [
      '2026-11-22T08:00:01.000Z debug model.input {"text":"my secret"}',
      'my secret too',
    ]
    writeFileSync(files.logFile, `${lines.join('\n')}\n`)
    const file = start(runAt('2026-11-22T09:00:00.000Z'))
    expect(readFileSync(file ?? '', 'utf8')).not.toContain('secret')
  })

  it('are written without a log, and when the note of the run is damaged', () => {
    const { start, files } = setUp()
    writeFileSync(files.runFile, '{"startedAt":')
    const file = start(runAt('2026-11-22T09:00:00.000Z'))
    expect(readFileSync(file ?? '', 'utf8')).toContain('Version   ?')
  })

  it('are the newest ten', () => {
    const { start, files } = setUp()
    for (let hour = 10; hour < 23; hour += 1) start(runAt(`2026-11-22T${hour}:00:00.000Z`))
    const kept = readdirSync(files.folder).sort()
    expect(kept).toHaveLength(10)
    expect(kept.at(-1)).toBe('2026-11-22T22-00-00.txt')
  })

  it('keep no app from starting when they cannot be written', () => {
    const { start, files } = setUp()
    start(runAt('2026-11-22T08:00:00.000Z'))
    writeFileSync(files.folder, 'a file in place of the folder')
    const warn = vi.fn()
    expect(start(runAt('2026-11-22T09:00:00.000Z'), { ...silentLogger, warn })).toBeNull()
    expect(warn.mock.calls[0]?.[0]).toBe('crashReport.failed')
    const nowhere = join(files.folder, 'running.json')
    expect(noteRun(nowhere, runAt('2026-11-22T09:00:00.000Z'))).toBeNull()
    expect(() => endRun(nowhere)).not.toThrow()
  })
})
