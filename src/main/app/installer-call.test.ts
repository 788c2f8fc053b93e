import { describe, expect, it } from 'vitest'

import { installerCall } from './installer-call.ts'

const executable = String.raw`C:\Users\Ada\AppData\Local\Offhand\app-0.2.0\Offhand.exe`
const program = String.raw`C:\Users\Ada\AppData\Local\Offhand\Update.exe`

describe('a start by the installer of Windows', () => {
  it.each(['--squirrel-install', '--squirrel-updated'])('makes the shortcuts with %s', (word) => {
    const words = ['--createShortcut', 'Offhand.exe']
    expect(installerCall(word, executable)).toEqual({ program, words, isUninstall: false })
  })

  it('removes them when the app is uninstalled', () => {
    const words = ['--removeShortcut', 'Offhand.exe']
    const call = installerCall('--squirrel-uninstall', executable)
    expect(call).toEqual({ program, words, isUninstall: true })
  })

  it('has nothing to do for a version that is replaced', () => {
    expect(installerCall('--squirrel-obsolete', executable)?.words).toEqual([])
  })

  it.each([undefined, '--ask', '--squirrel-firstrun', 'offhand://add?text=--squirrel-install'])(
    'is not one with %s',
    (word) => {
      expect(installerCall(word, executable)).toBeNull()
    },
  )
})
