import type { Model } from '@openai/agents'

import type { Clock } from '../../shared/clock.ts'
import type { Logger } from '../../shared/logger.ts'
import type { DateOrder } from '../../shared/todos/quick-add/quick-add.ts'
import { TitleIndex } from '../../shared/todos/title-index.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import type { Store } from '../chatkit/index.ts'
import type { TodoService } from '../todos/todo-service.ts'
import type { ConfirmPolicy } from './approvals/consent-gate.ts'
import { createFirstReader } from './first-reader/first-reader.ts'
import { keepSdkOffline } from './keep-sdk-offline.ts'
import { LiveWidgetStore } from './live-widget-store.ts'
import { LoggedModel } from './logged-model.ts'
import { OfflineModel } from './offline/offline-model.ts'
import { readingPractice } from './offline/reading-practice.ts'
import { ModelChooser, type ConnectionSource } from './providers/model-chooser.ts'
import { createTodoAgent } from './todo-agent.ts'
import { TodoChatKitServer } from './todo-chat-kit-server.ts'
import type { TodoRequestContext } from './todo-request-context.ts'
import { widgetRefresher } from './widgets/widget-refresher.ts'

/** What the assistant works with; without a `model` it is the embedded one. */
export interface AssistantOptions {
  store: Store<TodoRequestContext>
  todos: TodoService
  clock: Clock
  logger: Logger
  model?: Model
  /** Who asks before anything risky; by default the app, unless the model is the embedded one. */
  confirm?: ConfirmPolicy
  dateOrder?: DateOrder
  /** The pause after each word of the embedded model; an answer takes at most 150 ms longer. */
  wordDelayMs?: number
  /** The models that a message can ask for, and how they are reached; without them only the embedded one answers. */
  providers?: { source: ConnectionSource; fetch: typeof fetch }
}

/** The ChatKit server of the todo assistant. */
export function createAssistant(options: AssistantOptions): TodoChatKitServer {
  keepSdkOffline()
  const { store, todos, clock, logger, dateOrder = 'month-first', wordDelayMs = 0 } = options
  const model = options.model ?? new OfflineModel({ clock, dateOrder, wordDelayMs, logger })
  const titles = new TitleIndex<Todo>()
  const embedded = new LoggedModel(model, logger)
  const models = options.providers
    ? new ModelChooser({
        ...options.providers,
        embedded,
        firstReader: createFirstReader({ todos, titles, clock, dateOrder }),
        logger,
      })
    : null
  const confirm = options.confirm ?? (options.model === undefined ? 'model-asks' : 'risky')
  const refresh = widgetRefresher(todos, clock)
  return new TodoChatKitServer({
    store: new LiveWidgetStore(store, refresh),
    history: store,
    agent: createTodoAgent(embedded, { todos, titles, clock, logger }),
    models,
    confirm,
    todos,
    clock,
    logger,
    refresh,
    *preparation() {
      yield* titles.prepare(todos.snapshot().todos)
      yield* readingPractice(clock, dateOrder)
    },
  })
}
