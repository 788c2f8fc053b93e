import type { Model, ModelSettings } from '@openai/agents'

import type { Logger } from '../../../shared/logger.ts'
import { presetOf } from '../../../shared/settings/providers.ts'
import { embeddedModelId, type Connection } from '../../../shared/settings/settings.ts'
import type { ModelFault } from '../../chatkit-agents/index.ts'
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
}

/** Who answers a message; `model` and `settings` are null where it is the embedded assistant. */
export interface ChosenModel {
  provider: { model: Model; settings: ModelSettings; names: ModelNames } | null
}

/** Tells the person something before the answer begins. */
export type Announce = (sentence: string) => Promise<void>

interface ChooserOptions {
  source: ConnectionSource
  embedded: Model
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

  /** The model of that id, or the default one for null; unknown ids give the embedded assistant. */
  async choose(modelId: string | null, announce: Announce): Promise<ChosenModel> {
    const { source, embedded, logger } = this.#options
    const wanted = modelId ?? source.defaultModelId()
    if (wanted === embeddedModelId) return embeddedAssistant
    const access = await source.access(wanted)
    if (access === null) {
      await announce('This model is no longer set up, so the embedded assistant answers.')
      return embeddedAssistant
    }
    const { connection, key } = access
    const names = namesOf(connection)
    if (key === null && presetOf(connection.provider).key === 'required') {
      await announce(
        `There is no key for ${names.providerName}, so the embedded assistant answers.`,
      )
      return embeddedAssistant
    }
    const primary = new LoggedModel(
      createProviderModel(connection, key, this.#options.fetch),
      logger,
    )
    const announceFault = (fault: ModelFault) => announce(apology(names.providerName, fault))
    const model = new FallbackModel({ primary, embedded, announce: announceFault, logger })
    return {
      provider: { model, settings: providerModelSettings(connection), names },
    }
  }
}
