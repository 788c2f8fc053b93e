import { announcedChange } from '../../shared/ipc/change-parts.ts'
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
import type { Outline } from '../../shared/todos/outline.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import type { ChatStreams } from './chat-streams.ts'
import { desktopHandlers, type DesktopParts } from './desktop-handlers.ts'
import { dataHandlers, type DataActions } from './data-handlers.ts'
import { RequestRefusal } from './request-refusal.ts'
import type { Handlers } from './router.ts'
import { SnapshotParts } from './snapshot-parts.ts'

/** What the handlers need of the todo service. */
export interface TodoExecutor {
  snapshot(): { seq: number; todos: readonly Todo[]; outline: Outline }
  execute(command: Command, source: 'list' | 'quick-add'): Promise<Change>
}

/** What the handlers need of the questions from the command line. */
export interface QuestionQueue {
  take(): RouteResponse<'app.takeQuestions'>
  answered(id: string): void
  ask(texts: readonly string[]): Promise<void>
}

/** What the handlers need of the settings; whatever they answer is without keys. */
export interface SettingsKeeper {
  view(): SettingsView
  keyProtection(): Promise<KeyProtection>
  save(connection: Connection, key: NewKey | null): Promise<SettingsView>
  remove(provider: ProviderId): Promise<SettingsView>
  removeKey(provider: ProviderId): Promise<SettingsView>
  setDefault(provider: Settings['defaultProvider']): Promise<SettingsView>
  setInstantAnswers(instantAnswers: boolean): Promise<SettingsView>
  listModels(trial: Trial): Promise<ModelList>
  test(trial: Trial, model: string): Promise<TrialResult>
}

interface HandlerParts {
  /** Resolves when the storage is open; requests wait for it. */
  todos: Promise<TodoExecutor>
  streams: ChatStreams
  /** Gets the assistant ready for a message. */
  prepareChat: () => void
  questions: QuestionQueue
  notices: () => Promise<Notice[]>
  /** Does what the button of a notice says. */
  actOnNotice: (id: string) => void
  /** Remembers the width of the list for the next start. */
  keepListShare: (share: number) => void
  settings: Promise<SettingsKeeper>
  desktop: DesktopParts
  data: Promise<DataActions>
}

/** The handlers of all routes. */
export function createHandlers({
  todos,
  streams,
  prepareChat,
  questions,
  notices,
  actOnNotice,
  keepListShare,
  settings,
  desktop,
  data,
}: HandlerParts): Handlers {
  return {
    ...settingsHandlers(settings),
    ...desktopHandlers(desktop),
    ...dataHandlers(data),
    ...todoHandlers(todos),
    ...chatHandlers({ streams, prepareChat }),
    'app.notices': async () => notices(),
    'app.actOnNotice': async ({ id }) => {
      actOnNotice(id)
      return {}
    },
    // Its arrival is what counts: see `holdRequests`.
    'app.painted': async () => ({}),
    'app.keepListShare': async ({ share }) => {
      keepListShare(share)
      return {}
    },
    'app.takeQuestions': async () => questions.take(),
    'app.questionAnswered': async ({ id }) => {
      questions.answered(id)
      return {}
    },
    'app.ask': async ({ text }) => {
      // Resolves with the answer, for which nobody waits here.
      void questions.ask([text])
      return {}
    },
  }
}

type ChatHandlers = Pick<Handlers, Extract<RouteName, `chat.${string}`>>

function chatHandlers({
  streams,
  prepareChat,
}: Pick<HandlerParts, 'streams' | 'prepareChat'>): ChatHandlers {
  return {
    'chat.open': async ({ streamId, headers, body }, sender) => {
      if (streams.open(sender, streamId, { headers, body })) return {}
      throw new RequestRefusal('conflict', 'A stream of this name is open already.')
    },
    'chat.cancel': async ({ streamId }, sender) => {
      streams.cancel(sender.id, streamId)
      return {}
    },
    'chat.prepare': async () => {
      prepareChat()
      return {}
    },
  }
}

type TodoHandlers = Pick<Handlers, Extract<RouteName, `todos.${string}`>>

function todoHandlers(todos: Promise<TodoExecutor>): TodoHandlers {
  const parts = new SnapshotParts()
  return {
    'todos.snapshot': async () => parts.first((await todos).snapshot()),
    'todos.snapshotPart': async ({ seq, place }) => ({ todos: parts.from(seq, place) }),
    'todos.execute': async ({ command, source }) =>
      announcedChange(await (await todos).execute(command, source)),
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
    'settings.setInstantAnswers': async ({ instantAnswers }) =>
      (await settings).setInstantAnswers(instantAnswers),
    'settings.listModels': async (trial) => (await settings).listModels(trial),
    'settings.test': async ({ trial, model }) => (await settings).test(trial, model),
  }
}
