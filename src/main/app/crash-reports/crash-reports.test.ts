import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import { silentLogger } from '../../../shared/logger.ts'
import { temporaryFolder } from '../temporary-folder.testing.ts'
import { CrashReports, type Run } from './crash-reports.ts'

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
  return { files, reports: new CrashReports(files, silentLogger) }
}

describe('the reports of crashes', () => {
  it('are none at the first start and after an end as it should be', () => {
    const { reports, files } = setUp()
    expect(reports.begin(runAt('2026-11-22T08:00:00.000Z'))).toBeNull()
    reports.end()
    expect(reports.begin(runAt('2026-11-22T09:00:00.000Z'))).toBeNull()
    expect(existsSync(files.folder)).toBe(false)
  })

  it('tell of a run that was cut off, with its version and the end of its log', () => {
    const { reports, files } = setUp()
    reports.begin({ ...runAt('2026-11-22T08:00:00.000Z'), version: '0.0.9' })
    writeFileSync(files.logFile, '2026-11-22T08:00:01.000Z error page.gone {"reason":"oom"}\n')
    const file = reports.begin(runAt('2026-11-22T09:30:00.000Z'))
    expect(file).toBe(join(files.folder, '2026-11-22T09-30-00.txt'))
    const text = readFileSync(file ?? '', 'utf8')
    expect(text).toContain('Started   2026-11-22T08:00:00.000Z')
    expect(text).toContain('Version   0.0.9')
    expect(text).toContain('page.gone {"reason":"oom"}')
  })

  it('hold no text of a person, even when the log has some', () => {
    const { reports, files } = setUp()
    reports.begin(runAt('2026-11-22T08:00:00.000Z'))
    const lines = [
      '2026-11-22T08:00:01.000Z debug model.input {"text":"my secret"}',
      'my secret too',
    ]
    writeFileSync(files.logFile, `${lines.join('\n')}\n`)
    const file = reports.begin(runAt('2026-11-22T09:00:00.000Z'))
    expect(readFileSync(file ?? '', 'utf8')).not.toContain('secret')
  })

  it('are written without a log, and when the note of the run is damaged', () => {
    const { reports, files } = setUp()
    writeFileSync(files.runFile, '{"startedAt":')
    const file = reports.begin(runAt('2026-11-22T09:00:00.000Z'))
    expect(readFileSync(file ?? '', 'utf8')).toContain('Version   ?')
  })

  it('are the newest ten', () => {
    const { reports, files } = setUp()
    for (let hour = 10; hour < 23; hour += 1) reports.begin(runAt(`2026-11-22T${hour}:00:00.000Z`))
    const kept = readdirSync(files.folder).sort()
    expect(kept).toHaveLength(10)
    expect(kept.at(-1)).toBe('2026-11-22T22-00-00.txt')
  })

  it('keep no app from starting when they cannot be written', () => {
    const { reports, files } = setUp()
    reports.begin(runAt('2026-11-22T08:00:00.000Z'))
    writeFileSync(files.folder, 'a file in place of the folder')
    const warn = vi.fn()
    const failing = new CrashReports(files, { ...silentLogger, warn })
    expect(failing.begin(runAt('2026-11-22T09:00:00.000Z'))).toBeNull()
    expect(warn.mock.calls[0]?.[0]).toBe('crashReport.failed')
    mkdirSync(join(files.runFile, '..'), { recursive: true })
    failing.end()
    expect(existsSync(files.runFile)).toBe(false)
  })
})
