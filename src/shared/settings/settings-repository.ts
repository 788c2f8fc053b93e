import type { Settings } from './settings.ts'

/** Where the settings are stored. */
export interface SettingsRepository {
  /** What is stored now. */
  read(): Settings
  /** Stores what `change` makes of the newest settings; resolves when it is durable. */
  update(change: (settings: Settings) => Settings): Promise<void>
}
