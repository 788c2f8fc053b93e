import { settingsSchema, type Settings } from '../../shared/settings/settings.ts'
import type { SettingsRepository } from '../../shared/settings/settings-repository.ts'
import type { DocumentFormat } from './document-format.ts'
import type { Document } from './document.ts'

/** What the file with the settings holds; keys of providers are never in it. */
export const settingsFormat: DocumentFormat<Settings> = {
  name: 'offhand-settings',
  schema: settingsSchema,
  migrations: [],
}

/** The settings in one small document. */
export class SettingsFile implements SettingsRepository {
  readonly #document: Document<Settings>

  constructor(document: Document<Settings>) {
    this.#document = document
  }

  read(): Settings {
    return this.#document.body
  }

  async update(change: (settings: Settings) => Settings): Promise<void> {
    // Settings that could not be read back would make the whole file look damaged.
    await this.#document.commit((settings) => settingsSchema.parse(change(settings)))
  }
}
