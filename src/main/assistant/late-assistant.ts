import type {
  SyncCustomActionResponse,
  ThreadMetadata,
  ThreadStreamEvent,
  UserMessageItem,
} from '../../shared/chatkit/index.ts'
import type { Clock } from '../../shared/clock.ts'
import type { Logger } from '../../shared/logger.ts'
import { ChatKitServer, type ActionArguments, type Store } from '../chatkit/index.ts'
import type { TodoService } from '../todos/todo-service.ts'
import { LiveWidgetStore } from './live-widget-store.ts'
import type { TodoRequestContext } from './todo-request-context.ts'
import { widgetRefresher } from './widgets/widget-refresher.ts'

interface LateAssistantParts {
  store: Store<TodoRequestContext>
  todos: TodoService
  clock: Clock
  logger: Logger
  /** Loads the assistant with its SDK; asked each time, so it has to remember. */
  load: () => Promise<ChatKitServer<TodoRequestContext>>
}

/** The assistant's server from the start on: it shows conversations before their assistant is loaded. */
export class LateAssistant extends ChatKitServer<TodoRequestContext> {
  readonly #load: LateAssistantParts['load']

  constructor({ store, todos, clock, logger, load }: LateAssistantParts) {
    super(new LiveWidgetStore(store, widgetRefresher(todos, clock)), null, { logger, now: clock })
    this.#load = load
  }

  override async *respond(
    thread: ThreadMetadata,
    inputUserMessage: UserMessageItem | null,
    context: TodoRequestContext,
    signal: AbortSignal,
  ): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    const assistant = await this.#load()
    yield* assistant.respond(thread, inputUserMessage, context, signal)
  }

  override async *action(
    ...action: ActionArguments<TodoRequestContext>
  ): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    const assistant = await this.#load()
    yield* assistant.action(...action)
  }

  override async syncAction(
    ...action: ActionArguments<TodoRequestContext>
  ): Promise<SyncCustomActionResponse> {
    const assistant = await this.#load()
    return assistant.syncAction(...action)
  }
}
