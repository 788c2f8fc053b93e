import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { createFileLogger } from './file-logger.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const newFolder = () => temporaryFolder()
const linesIn = (folder: string) =>
  readFileSync(join(folder, 'main.log'), 'utf8').trimEnd().split('\n')

describe('the log file', () => {
  it('has one line per entry, also when a field holds a line break or a format sign', () => {
    const folder = newFolder()
    const logger = createFileLogger({ folder, debug: false })
    logger.info('ipc.request', { route: 'chat.open', durationMs: 3 })
    logger.warn('odd', { text: 'a\nb %s %o' })
    const lines = linesIn(folder)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(
      /^\d{4}-\d{2}-\d{2}T[\d:.]+\S+ info ipc\.request \{"route":"chat\.open","durationMs":3\}$/,
    )
    expect(lines[1]).toContain('{"text":"a\\nb %s %o"}')
  })

  it('is readable by its owner only', () => {
    const folder = newFolder()
    createFileLogger({ folder, debug: false }).info('start')
    const { mode } = statSync(join(folder, 'main.log'))
    expect(process.platform === 'win32' ? 0o600 : mode & 0o777).toBe(0o600)
  })

  it('holds no task text unless it was asked for', () => {
    const [usual, verbose] = [newFolder(), newFolder()]
    createFileLogger({ folder: usual, debug: false }).info('start')
    createFileLogger({ folder: usual, debug: false }).debug('tool', { text: 'buy milk' })
    createFileLogger({ folder: verbose, debug: true }).debug('tool', { text: 'buy milk' })
    expect(linesIn(usual).join('')).not.toContain('milk')
    expect(linesIn(verbose).join('')).toContain('milk')
  })
})
