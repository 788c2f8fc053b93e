import {
  patchPreferences,
  type Preferences,
  type PreferencesPatch,
} from '../../shared/settings/preferences.ts'
import type { SettingsRepository } from '../../shared/settings/settings-repository.ts'

type Listener = (after: Preferences, before: Preferences) => void

/** The preferences, and who has to follow them. */
export class PreferencesKeeper {
  readonly #repository: SettingsRepository
  readonly #listeners = new Set<Listener>()

  constructor(repository: SettingsRepository) {
    this.#repository = repository
  }

  read(): Preferences {
    return this.#repository.read().preferences
  }

  /** Changes some of them; resolves when that is stored. */
  async save(patch: PreferencesPatch): Promise<Preferences> {
    const before = this.read()
    await this.#repository.update((settings) => ({
      ...settings,
      preferences: patchPreferences(settings.preferences, patch),
    }))
    const after = this.read()
    for (const listener of this.#listeners) listener(after, before)
    return after
  }

  /** Calls the listener after every change until the returned function is called. */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
}
