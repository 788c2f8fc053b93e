import type { Model, ModelRequest, ModelSettings } from '@openai/agents'

import type { Logger } from '../../../shared/logger.ts'
import { isPrivateHost } from '../../../shared/settings/private-host.ts'
import { presetOf } from '../../../shared/settings/providers.ts'
import { embeddedModelId, type Connection } from '../../../shared/settings/settings.ts'
import type { ModelFault } from '../../chatkit-agents/index.ts'
import type { AnswerOrigin } from '../disclosure/answer-origin.ts'
import { watchedFetch } from '../disclosure/watched-fetch.ts'
import { WatchedModel } from '../disclosure/watched-model.ts'
import { FirstReaderModel } from '../first-reader/first-reader-model.ts'
import type { FirstReader, FirstReading } from '../first-reader/first-reader.ts'
import { LoggedModel } from '../logged-model.ts'
import { FallbackModel } from './fallback-model.ts'
import {
  createProviderModel,
  namesOf,
  providerModelSettings,
  type ModelNames,
} from './provider-model.ts'

/** What choosing needs of the settings. */
export interface ConnectionSource {
  /** The id of the model that answers where a message names none. */
  defaultModelId(): string
  /** The connection of a model id with the key for it; null when nothing such is set up. */
  access(modelId: string): Promise<{ connection: Connection; key: string | null } | null>
  /** Whether any provider is set up. */
  hasConnections(): boolean
  /** Whether the embedded assistant answers what it understands for certain. */
  answersInstantly(): boolean
}

/** Who answers a message; `model` and `settings` are null where it is the embedded assistant. */
export interface ChosenModel {
  provider: { model: Model; settings: ModelSettings; names: ModelNames } | null
}

/** The answer that a model is chosen for. */
export interface AnswerHooks {
  origin: AnswerOrigin
  /** How the embedded assistant may read the message first; null leaves it to the chosen model. */
  firstReading: FirstReading | null
  /** Tells the person something, before the embedded assistant answers instead. */
  announce: (sentence: string) => Promise<void>
  /** The embedded assistant answers, before the chosen model is asked. */
  onInstant: () => void
}

interface ChooserOptions {
  source: ConnectionSource
  embedded: Model
  firstReader: FirstReader
  logger: Logger
  fetch: typeof fetch
}

const embeddedAssistant: ChosenModel = { provider: null }

const reasons: Partial<Record<ModelFault['kind'], string>> = {
  unauthorized: 'did not accept the key',
  forbidden: 'did not accept the key',
  server: 'has a problem at the moment',
  'no-answer': 'did not answer in time',
  stalled: 'did not answer in time',
  'not-a-model': 'did not answer as a model does',
  'unknown-host': 'could not be found',
}

function apology(name: string, { kind }: ModelFault): string {
  return `${name} ${reasons[kind] ?? 'could not be reached'}, so the embedded assistant answers.`
}

/** Chooses the model of each message from the settings of that moment. */
export class ModelChooser {
  readonly #options: ChooserOptions

  constructor(options: ChooserOptions) {
    this.#options = options
  }

  /** Whether there is anybody to choose but the embedded assistant. */
  hasChoice(): boolean {
    return this.#options.source.hasConnections()
  }

  /** The model of that id, or the default one for null; unknown ids give the embedded assistant. */
  async choose(modelId: string | null, hooks: AnswerHooks): Promise<ChosenModel> {
    const { source } = this.#options
    const wanted = modelId ?? source.defaultModelId()
    if (wanted === embeddedModelId) return embeddedAssistant
    const access = await source.access(wanted)
    if (access === null) {
      await hooks.announce('This model is no longer set up, so the embedded assistant answers.')
      return embeddedAssistant
    }
    const { connection, key } = access
    const names = namesOf(connection)
    if (key === null && presetOf(connection.provider).key === 'required') {
      await hooks.announce(
        `There is no key for ${names.providerName}, so the embedded assistant answers.`,
      )
      return embeddedAssistant
    }
    const { hostname } = new URL(connection.baseUrl)
    hooks.origin.asks({ ...names, isHere: isPrivateHost(hostname, 'this-computer') })
    const model = this.#withFirstReader(this.#modelOf(connection, key, hooks), hooks)
    return {
      provider: { model, settings: providerModelSettings(connection), names },
    }
  }

  #modelOf(connection: Connection, key: string | null, { origin, announce }: AnswerHooks): Model {
    const { embedded, logger, fetch: inner } = this.#options
    const asked = createProviderModel(connection, key, watchedFetch(inner, origin))
    const primary = new WatchedModel(new LoggedModel(asked, logger), origin)
    const { providerName } = namesOf(connection)
    const announceFault = (fault: ModelFault) => announce(apology(providerName, fault))
    return new FallbackModel({ primary, embedded, announce: announceFault, logger })
  }

  #withFirstReader(provider: Model, { firstReading, onInstant }: AnswerHooks): Model {
    const { source, embedded, firstReader, logger } = this.#options
    if (firstReading === null || !source.answersInstantly()) return provider
    const isCertain = (input: ModelRequest['input']) => firstReader(input, firstReading)
    return new FirstReaderModel({ embedded, provider, isCertain, onInstant, logger })
  }
}
