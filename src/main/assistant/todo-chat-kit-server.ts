import { run } from '@openai/agents'

import type {
  Action,
  SyncCustomActionResponse,
  ThreadItem,
  ThreadMetadata,
  ThreadStreamEvent,
  UserMessageItem,
  WidgetItem,
} from '../../shared/chatkit/index.ts'
import type { Clock } from '../../shared/clock.ts'
import type { Logger } from '../../shared/logger.ts'
import { simpleToAgentInput, streamAgentResponse } from '../chatkit-agents/index.ts'
import { ChatKitServer, CustomStreamError, streamWidget, type Store } from '../chatkit/index.ts'
import type { TodoService } from '../todos/todo-service.ts'
import { readReferences, writeReferences, type References } from './references.ts'
import { threadTitle } from './thread-title.ts'
import { toggleTask, revertReceipt } from './todo-actions.ts'
import { TodoAgentContext } from './todo-agent-context.ts'
import type { TodoAgent } from './todo-agent.ts'
import type { TodoRequestContext } from './todo-request-context.ts'
import { receiptWidget } from './widgets/receipt-widget.ts'
import type { WidgetRefresher } from './widgets/widget-refresher.ts'

const historyLength = 20
const mostTurns = 60

/** What the server is put together from. */
export interface TodoChatKitServerParts {
  /** The store of the protocol, whose widgets are current. */
  store: Store<TodoRequestContext>
  /** The same store as it is stored; enough for the model, which is told about tasks in words. */
  history: Store<TodoRequestContext>
  agent: TodoAgent
  todos: TodoService
  clock: Clock
  logger: Logger
  refresh: WidgetRefresher
}

const isNoWidget = ({ type }: ThreadItem) => type !== 'widget'

/** The ChatKit server of the todo assistant: answers messages and carries out its widgets' actions. */
export class TodoChatKitServer extends ChatKitServer<TodoRequestContext> {
  readonly #agent: TodoAgent
  readonly #todos: TodoService
  readonly #refresh: WidgetRefresher
  readonly #history: Store<TodoRequestContext>

  constructor(parts: TodoChatKitServerParts) {
    const { store, history, agent, todos, clock, logger, refresh } = parts
    super(store, null, { logger, now: clock })
    this.#history = history
    this.#agent = agent
    this.#todos = todos
    this.#refresh = refresh
  }

  override async *respond(
    thread: ThreadMetadata,
    inputUserMessage: UserMessageItem | null,
    context: TodoRequestContext,
    signal: AbortSignal,
  ): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    if (thread.status.type !== 'active') throw new CustomStreamError('This conversation is closed.')
    if (inputUserMessage !== null && !thread.title) thread.title = threadTitle(inputUserMessage)
    const items = await this.#newestItems(thread, context)
    const answer = new TodoAgentContext({
      thread,
      store: this.store,
      requestContext: context,
      now: this.now,
    })
    try {
      const result = await run(this.#agent, await simpleToAgentInput(items.filter(isNoWidget)), {
        stream: true,
        context: answer,
        signal,
        maxTurns: mostTurns,
        toolNotFoundBehavior: 'return_error_to_model',
        toolExecution: { maxFunctionToolConcurrency: 1 },
      })
      yield* streamAgentResponse(answer, result)
    } catch (error) {
      if (!signal.aborted) yield* this.#receipt(answer)
      throw error
    } finally {
      await this.#rememberReferences(answer, items)
      if (signal.aborted) await this.#storeReceipt(answer)
    }
    if (!signal.aborted) yield* this.#receipt(answer)
  }

  override async *action(
    thread: ThreadMetadata,
    action: Action,
    sender: WidgetItem | null,
    context: TodoRequestContext,
  ): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    const changes = await revertReceipt(action, this.#todos)
    if (changes.length > 0) {
      await this.#remember(
        'The person took changes back, or made them again, with the button below an answer.',
        thread,
        context,
      )
    }
    if (sender !== null) yield { type: 'thread.item.replaced', item: this.#refresh(sender) }
  }

  override async syncAction(
    _thread: ThreadMetadata,
    action: Action,
    sender: WidgetItem | null,
  ): Promise<SyncCustomActionResponse> {
    await toggleTask(action, this.#todos)
    return sender === null ? {} : { updated_item: this.#refresh(sender) }
  }

  async #newestItems(thread: ThreadMetadata, context: TodoRequestContext): Promise<ThreadItem[]> {
    const page = { limit: historyLength, after: null, order: 'desc' } as const
    const { data } = await this.#history.loadThreadItems(thread.id, page, context)
    return data.toReversed()
  }

  async *#receipt(answer: TodoAgentContext): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    const { changes } = answer.record
    if (changes.length === 0) return
    yield* streamWidget(answer.thread, receiptWidget(changes, this.#todos.journal()), {
      generateId: (type) => answer.generateId(type),
      now: this.now,
    })
  }

  /** A cancelled answer can send nothing more, but what it changed has to be seen later. */
  async #storeReceipt(answer: TodoAgentContext): Promise<void> {
    for await (const event of this.#receipt(answer)) {
      if (event.type !== 'thread.item.done') continue
      await this.store.addThreadItem(answer.thread.id, event.item, answer.requestContext)
    }
  }

  async #rememberReferences(answer: TodoAgentContext, items: readonly ThreadItem[]): Promise<void> {
    const references = answer.record.references(earlierReferences(items))
    if (references === null) return
    await this.#remember(writeReferences(references), answer.thread, answer.requestContext)
  }

  async #remember(
    content: string,
    thread: ThreadMetadata,
    context: TodoRequestContext,
  ): Promise<void> {
    const item: ThreadItem = {
      id: this.store.generateItemId('message', thread, context),
      thread_id: thread.id,
      created_at: this.now().toISOString(),
      type: 'hidden_context_item',
      content,
    }
    await this.store.addThreadItem(thread.id, item, context)
  }
}

function earlierReferences(items: readonly ThreadItem[]): References | null {
  for (const item of items.toReversed()) {
    if (item.type !== 'hidden_context_item' || typeof item.content !== 'string') continue
    const references = readReferences(item.content)
    if (references !== null) return references
  }
  return null
}
