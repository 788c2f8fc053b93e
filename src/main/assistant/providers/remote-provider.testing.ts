import type { Connection } from '../../../shared/settings/settings.ts'
import { TestConversation, type TestAnswer } from '../conversation.testing.ts'
import { memoryProviderSettings } from './provider-settings.testing.ts'
import type { ScriptedModelServer } from './scripted-model-server.testing.ts'

/** A provider somewhere else, whose requests end up at the scripted server. */
export const remote: Connection = {
  provider: 'groq',
  baseUrl: 'https://api.groq.com/openai/v1',
  model: 'large',
  temperature: null,
  effort: null,
}

/** `fetch` that finds the provider at the scripted server. */
export function rerouted(server: ScriptedModelServer): typeof fetch {
  return (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    return fetch(address.replace(remote.baseUrl, server.baseUrl), init)
  }
}

/** What a conversation with a provider starts with. */
export interface RemoteStart {
  before?: readonly string[]
  connection?: Connection
  fetch?: typeof fetch
}

/** A conversation in which a provider answers by default. */
export async function talkTo(server: ScriptedModelServer, start: RemoteStart = {}) {
  const { before = [], connection = remote } = start
  const settings = memoryProviderSettings()
  await settings.save(connection, { value: 'sk-secret-0123456789', keeping: 'encrypted' })
  await settings.setDefault(connection.provider)
  const providers = { source: settings, fetch: start.fetch ?? rerouted(server) }
  const conversation = await TestConversation.start({ providers, before })
  return { settings, conversation }
}

/** The line that says who answered, as it stands on the wire; null where there is none. */
export function lineOf({ widgets }: TestAnswer): string | null {
  const lines = widgets.filter(({ widget }) => widget.type === 'Basic' && widget.id === 'origin')
  if (lines.length > 1) throw new Error('There is more than one line.')
  const [line] = lines
  const [caption] = line?.widget.type === 'Basic' ? line.widget.children : []
  return caption?.type === 'Caption' ? caption.value : null
}
