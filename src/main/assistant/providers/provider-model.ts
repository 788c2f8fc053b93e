import {
  OpenAIChatCompletionsModel,
  OpenAIResponsesModel,
  type Model,
  type ModelSettings,
} from '@openai/agents'

import { abilitiesOf } from '../../../shared/settings/model-abilities.ts'
import { presetOf, type ProviderId } from '../../../shared/settings/providers.ts'
import type { Connection } from '../../../shared/settings/settings.ts'
import { guardModel } from '../../chatkit-agents/index.ts'
import { isReadingTool } from '../tools/reading-tools.ts'
import { createProviderClient } from './provider-client.ts'
import { repairedFetch } from './repaired-fetch.ts'

/** The names of a provider's model, as sentences about its failures need them. */
export interface ModelNames {
  providerName: string
  modelName: string
  address?: string
}

/** The names of a connection for sentences; never its key. */
export function namesOf({ provider, baseUrl, model }: Connection): ModelNames {
  return { ...placeOf(provider, baseUrl), modelName: model }
}

/** What to call the server at an address; one that only the person knows has no other name. */
export function placeOf(provider: ProviderId, baseUrl: string) {
  const { host } = new URL(baseUrl)
  if (provider === 'custom') return { providerName: `The server at ${host}` }
  return { providerName: presetOf(provider).name, address: host }
}

/** The model behind a connection, guarded: whatever goes wrong is a `ModelFault`. */
export function createProviderModel(
  connection: Connection,
  key: string | null,
  fetcher: typeof fetch,
): Model {
  const { provider, baseUrl, model } = connection
  const access = { baseUrl, key }
  const inner =
    presetOf(provider).protocol === 'responses'
      ? new OpenAIResponsesModel(createProviderClient(access, fetcher), model)
      : new OpenAIChatCompletionsModel(createProviderClient(access, repairedFetch(fetcher)), model)
  return guardModel(inner, { ...namesOf(connection), isRepeatable: isReadingTool })
}

/** How the model is asked: what the person chose and the model has, and nothing kept by the provider. */
export function providerModelSettings(connection: Connection): ModelSettings {
  const { provider, model, temperature, effort } = connection
  const abilities = abilitiesOf(model)
  const responses = presetOf(provider).protocol === 'responses'
  const reasons = abilities.efforts.length > 0
  return {
    parallelToolCalls: false,
    ...(temperature !== null && abilities.temperature ? { temperature } : {}),
    ...(effort !== null && abilities.efforts.includes(effort) ? { reasoning: { effort } } : {}),
    ...(responses ? { store: false } : {}),
    // Without it the thoughts of one step could not be given back in the next.
    ...(responses && reasons ? { providerData: { include: ['reasoning.encrypted_content'] } } : {}),
  }
}
