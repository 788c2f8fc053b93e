import { z } from 'zod'

import type { SettingsRepository } from '../../shared/settings/settings-repository.ts'
import { firstSettings, settingsSchema, type Settings } from '../../shared/settings/settings.ts'
import type { Database } from './durable/database.ts'
import { rowFormat, type RowEntry, type Rows } from './row-format.ts'

/** All settings in one row. */
export interface SettingsRow {
  id: string
  value: Record<string, unknown>
}

const rowId = 'models'

/** How settings are stored; keys of providers are never among them. */
export const settingsFormat = rowFormat<SettingsRow>(
  'offhand-settings',
  z.object({ id: z.string(), value: z.record(z.string(), z.unknown()) }),
)

/** The entry that stores these settings. */
export function settingsEntry(value: Settings): RowEntry<SettingsRow> {
  return { put: { id: rowId, value: { ...value } } }
}

/** The settings in one small database. */
export class SettingsFile implements SettingsRepository {
  readonly #database: Database<Rows<SettingsRow>, RowEntry<SettingsRow>>
  #updated: Promise<unknown> = Promise.resolve()

  constructor(database: Database<Rows<SettingsRow>, RowEntry<SettingsRow>>) {
    this.#database = database
  }

  read(): Settings {
    return withDefaults(this.#database.state.get(rowId)?.value ?? {})
  }

  update(change: (settings: Settings) => Settings): Promise<void> {
    const updating = this.#updated.then(() =>
      // Settings that could not be read back would be lost with the next start.
      this.#database.commit(settingsEntry(settingsSchema.parse(change(this.read())))),
    )
    this.#updated = updating.catch(() => {})
    return updating
  }
}

/** The one place where settings of an earlier version get what they did not have. */
function withDefaults(stored: Record<string, unknown>): Settings {
  const known = Object.entries(firstSettings).map(([key, value]) => [key, stored[key] ?? value])
  return settingsSchema.safeParse(Object.fromEntries(known)).data ?? firstSettings
}
