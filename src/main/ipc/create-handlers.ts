import type { Notice } from '../../shared/ipc/notice.ts'
import type { RouteName, RouteResponse } from '../../shared/ipc/routes.ts'
import type { ProviderId } from '../../shared/settings/providers.ts'
import type { KeyProtection } from '../../shared/settings/secret-store.ts'
import type {
  ModelList,
  NewKey,
  SettingsView,
  Trial,
  TrialResult,
} from '../../shared/settings/settings-view.ts'
import type { Connection, Settings } from '../../shared/settings/settings.ts'
import type { Change } from '../../shared/todos/change.ts'
import type { Command } from '../../shared/todos/command.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import type { ChatStreams } from './chat-streams.ts'
import { RequestRefusal } from './request-refusal.ts'
import type { Handlers } from './router.ts'

/** What the handlers need of the todo service. */
export interface TodoExecutor {
  snapshot(): { seq: number; todos: readonly Todo[] }
  execute(command: Command, source: 'list' | 'quick-add'): Promise<Change>
}

/** What the handlers need of the questions from the command line. */
export interface QuestionQueue {
  take(): RouteResponse<'app.takeQuestions'>
  answered(id: string): void
}

/** What the handlers need of the settings; whatever they answer is without keys. */
export interface SettingsKeeper {
  view(): SettingsView
  keyProtection(): Promise<KeyProtection>
  save(connection: Connection, key: NewKey | null): Promise<SettingsView>
  remove(provider: ProviderId): Promise<SettingsView>
  removeKey(provider: ProviderId): Promise<SettingsView>
  setDefault(provider: Settings['defaultProvider']): Promise<SettingsView>
  listModels(trial: Trial): Promise<ModelList>
  test(trial: Trial, model: string): Promise<TrialResult>
}

interface HandlerParts {
  /** Resolves when the storage is open; requests wait for it. */
  todos: Promise<TodoExecutor>
  streams: ChatStreams
  questions: QuestionQueue
  notices: () => Promise<Notice[]>
  clock: () => RouteResponse<'app.clock'>
  settings: Promise<SettingsKeeper>
}

/** The handlers of all routes. */
export function createHandlers({
  todos,
  streams,
  questions,
  notices,
  clock,
  settings,
}: HandlerParts): Handlers {
  return {
    ...settingsHandlers(settings),
    'todos.snapshot': async () => {
      const { seq, todos: list } = (await todos).snapshot()
      return { seq, todos: [...list] }
    },
    'todos.execute': async ({ command, source }) => (await todos).execute(command, source),
    'chat.open': async ({ streamId, headers, body }, sender) => {
      if (streams.open(sender, streamId, { headers, body })) return {}
      throw new RequestRefusal('conflict', 'A stream of this name is open already.')
    },
    'chat.cancel': async ({ streamId }, sender) => {
      streams.cancel(sender.id, streamId)
      return {}
    },
    'app.notices': async () => notices(),
    'app.clock': async () => clock(),
    'app.takeQuestions': async () => questions.take(),
    'app.questionAnswered': async ({ id }) => {
      questions.answered(id)
      return {}
    },
  }
}

type SettingsHandlers = Pick<Handlers, Extract<RouteName, `settings.${string}`>>

function settingsHandlers(settings: Promise<SettingsKeeper>): SettingsHandlers {
  return {
    'settings.get': async () => (await settings).view(),
    'settings.keyProtection': async () => (await settings).keyProtection(),
    'settings.save': async ({ connection, key }) => (await settings).save(connection, key),
    'settings.remove': async ({ provider }) => (await settings).remove(provider),
    'settings.removeKey': async ({ provider }) => (await settings).removeKey(provider),
    'settings.setDefault': async ({ provider }) => (await settings).setDefault(provider),
    'settings.listModels': async (trial) => (await settings).listModels(trial),
    'settings.test': async ({ trial, model }) => (await settings).test(trial, model),
  }
}
