import { describe, expect, it } from 'vitest'

import {
  firstPreferences,
  patchPreferences,
  preferencesPatchSchema,
  preferencesSchema,
} from './preferences.ts'

const sentenceFor = (patch: object) =>
  preferencesPatchSchema.safeParse(patch).error?.issues[0]?.message

describe('preferences', () => {
  it('keep what a patch leaves out', () => {
    const quiet = { from: '22:00', to: '07:00' }
    const before = patchPreferences(firstPreferences, { reminders: { quietHours: quiet } })
    const patch = preferencesPatchSchema.parse({ reminders: { sound: false }, list: {} })
    expect(patchPreferences(before, patch)).toEqual({
      ...firstPreferences,
      reminders: { ...firstPreferences.reminders, quietHours: quiet, sound: false },
    })
  })

  it('of an older version get their first values for what they do not have yet', () => {
    expect(preferencesSchema.parse({})).toEqual(firstPreferences)
    expect(preferencesSchema.parse({ desktop: { tray: true } }).desktop).toEqual({
      ...firstPreferences.desktop,
      tray: true,
    })
  })

  it('have every switch of the desktop off at first, but the look for updates', () => {
    const on = Object.entries(firstPreferences.desktop).filter(([, value]) => value === true)
    expect(on).toEqual([['updates', true]])
  })

  it.each([
    [
      { quickAdd: { shortcut: 'Space' } },
      'A shortcut needs Ctrl, Alt, Shift or the like, and a key.',
    ],
    [{ reminders: { dayTime: '9' } }, 'A time must be written like 17:30.'],
    [
      { reminders: { quietHours: { from: '07:00', to: '07:00' } } },
      'Quiet hours need an end that is not their beginning.',
    ],
  ])('refuse %j with a sentence', (patch, sentence) => {
    expect(sentenceFor(patch)).toBe(sentence)
  })

  it('refuse a part that is not known, so that a slip of a key is not lost silently', () => {
    expect(preferencesPatchSchema.safeParse({ desktop: { trey: true } }).success).toBe(false)
  })
})
