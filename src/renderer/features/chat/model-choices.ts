import { isPrivateHost } from '../../../shared/settings/private-host.ts'
import { presetOf } from '../../../shared/settings/providers.ts'
import {
  defaultModelId,
  embeddedModelId,
  modelIdOf,
  type Connection,
  type Settings,
} from '../../../shared/settings/settings.ts'

/** A model as the composer offers it. */
export interface ModelChoice {
  id: string
  label: string
  description: string
  default: boolean
}

/** The part of the settings that is about models. */
export type ModelSettings = Pick<Settings, 'connections' | 'defaultProvider'>

function hostOf({ baseUrl }: Connection): string {
  return new URL(baseUrl).host
}

/** The name of a model without the path that some providers put in front of it. */
function shortName(model: string): string {
  return model.split('/').at(-1) ?? model
}

/** What the composer offers; nothing while there is only the embedded assistant. */
export function modelChoices(settings: ModelSettings): readonly ModelChoice[] {
  const { connections } = settings
  if (connections.length === 0) return []
  const defaultId = defaultModelId(settings)
  const embedded = {
    id: embeddedModelId,
    label: 'Embedded assistant',
    description: 'Works offline',
    default: defaultId === embeddedModelId,
  }
  const others = connections.map((connection) => {
    const id = modelIdOf(connection)
    const { name } = presetOf(connection.provider)
    return {
      id,
      label: shortName(connection.model),
      description: connection.provider === 'custom' ? hostOf(connection) : name,
      default: defaultId === id,
    }
  })
  return [embedded, ...others]
}

/** Whom the next message goes to; null is the embedded assistant, which may also read first. */
export interface Recipient {
  recipient: Connection | null
  instantAnswers: boolean
}

/** What leaves this computer with the next message. */
export function disclaimerFor({ recipient, instantAnswers }: Recipient): string {
  if (recipient === null)
    return 'Works offline. Your tasks and conversations stay on this computer.'
  const host = hostOf(recipient)
  const isHere = isPrivateHost(new URL(recipient.baseUrl).hostname, 'this-computer')
  const place = isHere ? `the model server on this computer, ${host}` : host
  const sent = `our message, the newest part of this conversation and the tasks it looks up go to ${place}.`
  return instantAnswers
    ? `What the embedded assistant understands for certain stays on this computer. Otherwise, y${sent}`
    : `Y${sent}`
}
