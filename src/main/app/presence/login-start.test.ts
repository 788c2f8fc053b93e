import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, it, vi } from 'vitest'

import { silentLogger } from '../../../shared/logger.ts'
import { temporaryFolder } from '../temporary-folder.testing.ts'
import { autostartEntry, autostartFile, setAutostart } from './login-start.ts'

function setUp() {
  const file = autostartFile({ XDG_CONFIG_HOME: temporaryFolder() }, '/home/ada')
  return { file, parts: { file, executable: '/opt/Offhand/offhand', logger: silentLogger } }
}

describe('the start at login on Linux', () => {
  it('is a file where desktops look for it', () => {
    const usual = '/home/ada/.config/autostart/offhand.desktop'
    expect(autostartFile({}, '/home/ada')).toBe(usual)
    expect(autostartFile({ XDG_CONFIG_HOME: '/etc/ada' }, '/home/ada')).toBe(
      '/etc/ada/autostart/offhand.desktop',
    )
    // The specification has relative paths ignored.
    expect(autostartFile({ XDG_CONFIG_HOME: 'config' }, '/home/ada')).toBe(usual)
  })

  it('names the executable so that blanks and signs in its path stay what they are', () => {
    const line = (path: string) => autostartEntry(path).split('\n')[4]
    expect(line('/opt/Off hand/offhand')).toBe('Exec="/opt/Off hand/offhand" --at-login')
    expect(line('/opt/50%$x"/offhand')).toBe(String.raw`Exec="/opt/50%%\\$x\\"/offhand" --at-login`)
  })

  it('is passed over by desktops when the app is gone', () => {
    const lines = autostartEntry(String.raw`/opt/Off hand\offhand`).split('\n')
    expect(lines).toContain(String.raw`TryExec=/opt/Off hand\\offhand`)
  })

  it('makes the file, also in a folder that is not there yet, and takes it away', () => {
    const { file, parts } = setUp()
    setAutostart(true, parts)
    expect(readFileSync(file, 'utf8')).toBe(autostartEntry('/opt/Offhand/offhand'))
    setAutostart(false, parts)
    setAutostart(false, parts)
    expect(existsSync(file)).toBe(false)
  })

  it('follows an app that was moved', () => {
    const { file, parts } = setUp()
    setAutostart(true, { ...parts, executable: '/old/offhand' })
    setAutostart(true, parts)
    expect(readFileSync(file, 'utf8')).toContain('Exec="/opt/Offhand/offhand" ')
  })

  it('logs that it was not possible, and goes on', () => {
    const { file, parts } = setUp()
    mkdirSync(dirname(dirname(file)), { recursive: true })
    writeFileSync(dirname(file), 'a file in place of the folder')
    const warn = vi.fn()
    setAutostart(true, { ...parts, file: join(file), logger: { ...silentLogger, warn } })
    expect(warn.mock.calls[0]?.[0]).toBe('loginStart.notSet')
  })
})
