import type { Logger } from '../../../shared/logger.ts'
import { readBaseUrl } from '../../../shared/settings/base-url.ts'
import { presetOf, providerIds, type ProviderId } from '../../../shared/settings/providers.ts'
import type { KeyProtection, SecretStore } from '../../../shared/settings/secret-store.ts'
import { SettingsError } from '../../../shared/settings/settings-error.ts'
import type { SettingsRepository } from '../../../shared/settings/settings-repository.ts'
import type {
  ModelList,
  NewKey,
  SettingsView,
  Trial,
  TrialResult,
} from '../../../shared/settings/settings-view.ts'
import {
  connectionOf,
  defaultModelId,
  embeddedModelId,
  type Connection,
  type Settings,
} from '../../../shared/settings/settings.ts'
import type { ConnectionSource } from './model-chooser.ts'
import type { TrialAccess } from './provider-trials.ts'

interface ProviderSettingsParts {
  repository: SettingsRepository
  secrets: SecretStore
  fetch: typeof fetch
  logger: Logger
}

type Listener = (view: SettingsView) => void

function originOf(baseUrl: string): string {
  const reading = readBaseUrl(baseUrl)
  if (!reading.ok) throw new SettingsError('invalid', reading.problem)
  return reading.origin
}

function withConnection(settings: Settings, connection: Connection): Settings {
  const others = settings.connections.filter(({ provider }) => provider !== connection.provider)
  return { ...settings, connections: [...others, connection] }
}

function withoutConnection(settings: Settings, provider: ProviderId): Settings {
  const isDefault = settings.defaultProvider === provider
  return {
    ...settings,
    connections: settings.connections.filter((connection) => connection.provider !== provider),
    defaultProvider: isDefault ? embeddedModelId : settings.defaultProvider,
  }
}

/** The providers that were set up, their keys, and the one that answers by default. */
export class ProviderSettings implements ConnectionSource {
  readonly #parts: ProviderSettingsParts
  readonly #listeners = new Set<Listener>()

  constructor(parts: ProviderSettingsParts) {
    this.#parts = parts
  }

  /** What a window may know. */
  view(): SettingsView {
    const { repository, secrets } = this.#parts
    const keys = providerIds.flatMap((provider) => {
      const found = secrets.describe(provider)
      return found === null ? [] : [{ provider, ...found }]
    })
    const { connections, defaultProvider, instantAnswers } = repository.read()
    return { connections, defaultProvider, instantAnswers, keys }
  }

  /** Calls the listener after every change until the returned function is called. */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  keyProtection(): Promise<KeyProtection> {
    return this.#parts.secrets.protection()
  }

  /** Sets a provider up, or changes it; rejects with a sentence and then changes nothing. */
  async save(connection: Connection, key: NewKey | null): Promise<SettingsView> {
    const { provider, baseUrl } = connection
    const origin = originOf(baseUrl)
    if (key === null && presetOf(provider).key === 'required' && !this.#hasKey(provider, origin)) {
      throw new SettingsError('invalid', `${presetOf(provider).name} needs a key.`)
    }
    if (key !== null) {
      await this.#parts.secrets.save(provider, { value: key.value, origin }, key.keeping)
    }
    return this.#update((settings) => withConnection(settings, connection))
  }

  /** Forgets a provider and its key. */
  async remove(provider: ProviderId): Promise<SettingsView> {
    await this.#parts.secrets.remove(provider)
    return this.#update((settings) => withoutConnection(settings, provider))
  }

  async removeKey(provider: ProviderId): Promise<SettingsView> {
    await this.#parts.secrets.remove(provider)
    return this.#announce()
  }

  /** Chooses who answers where a message names no model. */
  async setDefault(provider: Settings['defaultProvider']): Promise<SettingsView> {
    return this.#update((settings) => {
      const known = settings.connections.some((connection) => connection.provider === provider)
      if (provider === embeddedModelId || known) return { ...settings, defaultProvider: provider }
      throw new SettingsError('not-found', 'This provider is not set up.')
    })
  }

  /** Chooses whether the embedded assistant answers what it understands for certain. */
  setInstantAnswers(instantAnswers: boolean): Promise<SettingsView> {
    return this.#update((settings) => ({ ...settings, instantAnswers }))
  }

  async listModels(trial: Trial): Promise<ModelList> {
    const { listModels } = await import('./provider-trials.ts')
    return listModels(await this.#trialAccess(trial), this.#parts.fetch)
  }

  async test(trial: Trial, model: string): Promise<TrialResult> {
    const { testModel } = await import('./provider-trials.ts')
    return testModel(await this.#trialAccess(trial), model, this.#parts.fetch)
  }

  defaultModelId(): string {
    return defaultModelId(this.#parts.repository.read())
  }

  hasConnections(): boolean {
    return this.#parts.repository.read().connections.length > 0
  }

  answersInstantly(): boolean {
    return this.#parts.repository.read().instantAnswers
  }

  async access(modelId: string): Promise<{ connection: Connection; key: string | null } | null> {
    const connection = connectionOf(this.#parts.repository.read(), modelId)
    if (connection === null) return null
    const { provider, baseUrl } = connection
    return { connection, key: await this.#savedKey(provider, originOf(baseUrl)) }
  }

  async #trialAccess({ provider, baseUrl, key }: Trial): Promise<TrialAccess> {
    const saved = key ?? (await this.#savedKey(provider, originOf(baseUrl)))
    return { provider, baseUrl, key: saved }
  }

  #hasKey(provider: ProviderId, origin: string): boolean {
    return this.#parts.secrets.describe(provider)?.origin === origin
  }

  /** A key goes to the host that it was entered for, and nowhere else. */
  async #savedKey(provider: ProviderId, origin: string): Promise<string | null> {
    if (!this.#hasKey(provider, origin)) return null
    return (await this.#parts.secrets.read(provider))?.value ?? null
  }

  async #update(change: (settings: Settings) => Settings): Promise<SettingsView> {
    await this.#parts.repository.update(change)
    this.#parts.logger.info('settings.changed')
    return this.#announce()
  }

  #announce(): SettingsView {
    const view = this.view()
    for (const listener of this.#listeners) listener(view)
    return view
  }
}
