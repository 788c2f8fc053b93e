import { describe, expect, it } from 'vitest'

import { preferencesPatchSchema } from '../../../shared/settings/preferences.ts'
import { acceleratorOf, describeAccelerator } from './accelerator.ts'

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false }
const ctrl = { ...none, ctrlKey: true }

describe('acceleratorOf', () => {
  it.each([
    [{ ...ctrl, shiftKey: true, code: 'Space' }, false, 'CmdOrCtrl+Shift+Space'],
    [{ ...ctrl, altKey: true, code: 'KeyA' }, false, 'CmdOrCtrl+Alt+A'],
    [{ ...none, metaKey: true, code: 'Digit7' }, false, 'Super+7'],
    [{ ...none, metaKey: true, code: 'ArrowUp' }, true, 'CmdOrCtrl+Up'],
    [{ ...ctrl, code: 'F12' }, true, 'Ctrl+F12'],
    [{ ...none, altKey: true, code: 'Backquote' }, false, 'Alt+`'],
  ])('reads %j (on a Mac: %s) as %s, which can be stored', (keys, isMac, accelerator) => {
    expect(acceleratorOf(keys, isMac)).toBe(accelerator)
    const patch = { quickAdd: { shortcut: accelerator } }
    expect(preferencesPatchSchema.safeParse(patch).success).toBe(true)
  })

  it.each([
    ['a modifier alone', { ...ctrl, code: 'ControlLeft' }],
    ['a letter, which is for typing', { ...none, code: 'KeyA' }],
    ['a capital letter', { ...none, shiftKey: true, code: 'KeyA' }],
    ['a key that the system does not name', { ...ctrl, code: 'IntlYen' }],
    ['F25', { ...ctrl, code: 'F25' }],
  ])('takes no shortcut from %s', (_what, keys) => {
    expect(acceleratorOf(keys, false)).toBeNull()
  })
})

describe('describeAccelerator', () => {
  it('names the keys as they are on the keyboard', () => {
    expect(describeAccelerator('CmdOrCtrl+Shift+Space', false)).toBe('Ctrl + Shift + Space')
    expect(describeAccelerator('CmdOrCtrl+Alt+A', true)).toBe('⌘ ⌥ A')
  })
})
