import { silentLogger, type Logger } from '../../../shared/logger.ts'
import type {
  KeyKeeping,
  KeyProtection,
  Secret,
  SecretStore,
} from '../../../shared/settings/secret-store.ts'
import { SettingsError } from '../../../shared/settings/settings-error.ts'
import type { SettingsRepository } from '../../../shared/settings/settings-repository.ts'
import { firstSettings, type Settings } from '../../../shared/settings/settings.ts'
import { ProviderSettings } from './provider-settings.ts'

/** Keys in memory. */
class MemorySecrets implements SecretStore {
  readonly #secrets = new Map<string, Secret & { keeping: KeyKeeping }>()
  readonly #protection: KeyProtection

  constructor(protection: KeyProtection) {
    this.#protection = protection
  }

  async protection(): Promise<KeyProtection> {
    return this.#protection
  }

  describe(name: string) {
    const secret = this.#secrets.get(name)
    return secret === undefined ? null : { keeping: secret.keeping, origin: secret.origin }
  }

  async read(name: string): Promise<Secret | null> {
    return this.#secrets.get(name) ?? null
  }

  async save(name: string, secret: Secret, keeping: KeyKeeping): Promise<void> {
    if (keeping === 'encrypted' && this.#protection !== 'encrypted')
      throw new SettingsError('invalid', 'This system cannot encrypt the key.')
    this.#secrets.set(name, { ...secret, keeping })
  }

  async remove(name: string): Promise<void> {
    this.#secrets.delete(name)
  }
}

/** Settings in memory. */
class MemorySettings implements SettingsRepository {
  #settings: Settings = firstSettings

  read(): Settings {
    return this.#settings
  }

  async update(change: (settings: Settings) => Settings): Promise<void> {
    this.#settings = change(this.#settings)
  }
}

/** Settings of providers on nothing but memory. */
export function memoryProviderSettings(
  options: { protection?: KeyProtection; logger?: Logger } = {},
): ProviderSettings {
  const { protection = 'encrypted', logger = silentLogger } = options
  const secrets = new MemorySecrets(protection)
  return new ProviderSettings({ repository: new MemorySettings(), secrets, fetch, logger })
}
