import { randomUUID } from 'node:crypto'

import { safeStorage } from 'electron'

import type { Clock } from '../../shared/clock.ts'
import type { Logger } from '../../shared/logger.ts'
import type { DataFolders } from '../app/data-folders.ts'
import { PreferencesKeeper } from '../app/preferences-keeper.ts'
import { systemCipher } from '../app/system-cipher.ts'
import type { ChatEndpoint } from '../ipc/chat-streams.ts'
import type { DataLocation } from '../storage/moving/data-location.ts'

// An answer that is there at once reads as a jump; the model keeps the whole under 150 ms.
const wordDelayMs = 12
const afterLoadMs = 2_000

/** What every part of the desktop stands on. */
export interface Surroundings {
  folders: DataFolders
  /** Where the data is, and whether that was given on the command line. */
  location: DataLocation & { isGiven: boolean }
  clock: Clock
  logger: Logger
}

/** The storage and the todo service. */
async function openTodos({ folders, location, clock, logger }: Surroundings) {
  const [{ openStorage }, { TodoService }] = await Promise.all([
    import('../storage/index.ts'),
    import('../todos/todo-service.ts'),
  ])
  const refusal = location.problem
  const storage = await openStorage({ folder: folders.data, clock, logger, refusal })
  const repository = storage.todoRepository
  const todos = await TodoService.open({ repository, clock, generateId: randomUUID, logger })
  return { storage, todos, preferences: new PreferencesKeeper(storage.settings) }
}

type Opening = ReturnType<typeof openTodos>

/** The settings of providers, whose keys only this process sees. */
async function openSettings(opening: Opening, { folders, logger }: Surroundings) {
  const [{ storage }, { ProviderSettings }, { SecretFile }] = await Promise.all([
    opening,
    import('../assistant/providers/provider-settings.ts'),
    import('../app/secret-file.ts'),
  ])
  const cipher = systemCipher(safeStorage, process.platform)
  const secrets = await SecretFile.open({ file: folders.secretsFile, cipher, logger })
  return new ProviderSettings({ repository: storage.settings, secrets, fetch, logger })
}

type OpeningSettings = ReturnType<typeof openSettings>

/** The assistant's endpoint. The model SDK is loaded with the first message, or a little before. */
function createChatEndpoint(
  { clock, logger }: Surroundings,
  opening: Opening,
  settings: OpeningSettings,
) {
  const loadAssistant = once(async () => {
    const { storage, todos } = await opening
    const { createAssistant } = await import('../assistant/create-assistant.ts')
    const assistant = createAssistant({
      store: storage.chatStore,
      todos,
      clock,
      logger,
      wordDelayMs,
      providers: { source: await settings, fetch },
    })
    // What the person is waiting for comes first.
    setTimeout(() => void assistant.prepare(), afterLoadMs).unref()
    return assistant
  })
  const loadServer = once(async () => {
    const { storage, todos } = await opening
    const [{ LateAssistant }, chatKit] = await Promise.all([
      import('../assistant/late-assistant.ts'),
      import('../chatkit/index.ts'),
    ])
    const parts = { store: storage.chatStore, todos, clock, logger, load: loadAssistant }
    return { server: new LateAssistant(parts), chatKit }
  })
  const endpoint: ChatEndpoint = async ({ headers, body }, signal) => {
    const { server, chatKit } = await loadServer()
    const context = { locale: chatKit.preferredLocale(headers['accept-language']) }
    return chatKit.answerChatKitRequest(server, body, context, { signal, logger })
  }
  const prepare = () => void loadAssistant().catch(() => {})
  return { endpoint, prepare }
}

/** Loads at the first call and gives each the same result; a failure is not kept. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null
      throw error
    })
    return loading
  }
}

/** Opens everything behind the window; each part is there when its promise resolves. */
export function openServices(surroundings: Surroundings) {
  const opening = openTodos(surroundings)
  // Not a part of opening: the list does not wait for the keys of providers.
  const settings = openSettings(opening, surroundings)
  // The start fails with them; the requests that wait for them are told on their own.
  opening.catch(() => {})
  settings.catch(() => {})
  return { opening, settings, chat: createChatEndpoint(surroundings, opening, settings) }
}

export type Services = ReturnType<typeof openServices>
