import { describe, expect, it, vi } from 'vitest'

import { hasTrayHost, runProgram } from './tray-host.ts'

const missing = () => Promise.reject(new Error('ENOENT'))

describe('whether something shows tray icons', () => {
  it('is known without asking on macOS and Windows', async () => {
    const run = vi.fn(missing)
    expect(await hasTrayHost('darwin', run)).toBe(true)
    expect(await hasTrayHost('win32', run)).toBe(true)
    expect(run).not.toHaveBeenCalled()
  })

  it.each([
    ['gdbus', '(true,)\n', true],
    ['gdbus', '(false,)\n', false],
    ['dbus-send', '   boolean true\n', true],
    ['dbus-send', '   boolean false\n', false],
  ])('is what %s says with %j', async (program, answer, expected) => {
    const has = await hasTrayHost('linux', (file) =>
      file === program ? Promise.resolve(answer) : missing(),
    )
    expect(has).toBe(expected)
  })

  it('is taken for no when nobody can say, so that no window is hidden for good', async () => {
    expect(await hasTrayHost('linux', missing)).toBe(false)
  })

  it('fails to run what is not there', async () => {
    await expect(runProgram('offhand-has-no-such-program', [])).rejects.toThrow('ENOENT')
  })
})
