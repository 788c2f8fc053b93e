import { describe, expect, it, vi } from 'vitest'

import { firstPreferences } from '../../shared/settings/preferences.ts'
import type { SettingsRepository } from '../../shared/settings/settings-repository.ts'
import { firstSettings, type Settings } from '../../shared/settings/settings.ts'
import { PreferencesKeeper } from './preferences-keeper.ts'

function repository(fails = false): SettingsRepository {
  let settings: Settings = firstSettings
  return {
    read: () => settings,
    update: async (change) => {
      if (fails) throw new Error('disk full')
      settings = change(settings)
    },
  }
}

describe('the preferences', () => {
  it('that are saved are answered, read again, and told to who follows them', async () => {
    const keeper = new PreferencesKeeper(repository())
    const listener = vi.fn()
    keeper.onChange(listener)
    const after = await keeper.save({ desktop: { tray: true } })
    expect(after.desktop.tray).toBe(true)
    expect(keeper.read()).toEqual(after)
    expect(listener).toHaveBeenCalledExactlyOnceWith(after, firstPreferences)
  })

  it('that two places save at once are both kept', async () => {
    const keeper = new PreferencesKeeper(repository())
    await Promise.all([
      keeper.save({ desktop: { tray: true } }),
      keeper.save({ reminders: { sound: false } }),
    ])
    expect(keeper.read().desktop.tray).toBe(true)
    expect(keeper.read().reminders.sound).toBe(false)
  })

  it('that could not be stored are not told as if they were', async () => {
    const keeper = new PreferencesKeeper(repository(true))
    const listener = vi.fn()
    keeper.onChange(listener)
    await expect(keeper.save({ desktop: { tray: true } })).rejects.toThrow('disk full')
    expect(listener).not.toHaveBeenCalled()
    expect(keeper.read()).toEqual(firstPreferences)
  })
})
