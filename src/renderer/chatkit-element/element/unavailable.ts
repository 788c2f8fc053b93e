import type { ChatKitOptions } from '@openai/chatkit'
import { ChatKitIntegrationError } from './check-options.ts'

const notBuilt: Readonly<Record<string, (options: ChatKitOptions) => unknown>> = {
  'composer.attachments': (options) => options.composer?.attachments?.enabled,
  'composer.tools': (options) => options.composer?.tools?.length,
  'composer.dictation': (options) => options.composer?.dictation?.enabled,
  'entities.onTagSearch': (options) => options.entities?.onTagSearch,
  commands: (options) => options.commands?.enabled,
}

/** The options that are asked for and have no effect in this version. */
export function unavailableOptions(options: ChatKitOptions): readonly string[] {
  return Object.entries(notBuilt)
    .filter(([, asks]) => Boolean(asks(options)))
    .map(([name]) => name)
}

/** The error of a method whose parameter has no effect in this version. */
export function notAvailable(method: string, parameter: string): ChatKitIntegrationError {
  return new ChatKitIntegrationError(`${method}: ${parameter} is not available in this version.`)
}
