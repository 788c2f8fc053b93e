import type { Model } from '@openai/agents'

import {
  parseThreadStreamEvent,
  type ThreadItem,
  type ThreadStreamEvent,
  type UserMessageContent,
  type WidgetItem,
} from '../../shared/chatkit/index.ts'
import { silentLogger, type Logger } from '../../shared/logger.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import { liveTodos } from '../../shared/todos/views/todo-views.ts'
import { MemoryStore, StreamingResult, type Store } from '../chatkit/index.ts'
import { TodoService } from '../todos/todo-service.ts'
import { createAssistant, type AssistantOptions } from './create-assistant.ts'
import type { TodoChatKitServer } from './todo-chat-kit-server.ts'
import type { TodoRequestContext } from './todo-request-context.ts'
import { readTodo, writeTodo } from './todo-notation.testing.ts'

/** Wednesday, 9 o'clock. */
const testNow = new Date(2026, 2, 4, 9, 0)

/** What a conversation starts with. */
export interface ConversationStart {
  before?: readonly string[]
  /** Todos behind those, taken as they are: reading and copying thousands would be most of a benchmark. */
  others?: readonly Todo[]
  model?: Model
  logger?: Logger
  wordDelayMs?: number
  providers?: AssistantOptions['providers']
}

/** What one message led to. */
export interface TestAnswer {
  events: ThreadStreamEvent[]
  /** The text of the assistant's messages. */
  text: string
  widgets: WidgetItem[]
}

/** The server events of a streaming answer, parsed from its bytes. */
export async function readEvents(result: AsyncIterable<Uint8Array>): Promise<ThreadStreamEvent[]> {
  const events: ThreadStreamEvent[] = []
  for await (const frame of result) {
    const text = new TextDecoder().decode(frame)
    const event = parseThreadStreamEvent(JSON.parse(text.replace(/^data: /, '')))
    if (event !== null) events.push(event)
  }
  return events
}

function itemsOf(events: readonly ThreadStreamEvent[]): ThreadItem[] {
  return events.flatMap((event) => (event.type === 'thread.item.done' ? [event.item] : []))
}

function answerOf(events: ThreadStreamEvent[]): TestAnswer {
  const items = itemsOf(events)
  return {
    events,
    text: items
      .flatMap((item) => (item.type === 'assistant_message' ? item.content : []))
      .map(({ text }) => text)
      .join('\n'),
    widgets: items.filter((item) => item.type === 'widget'),
  }
}

/** A conversation with the whole server, on stores in memory and a clock that stands still. */
export class TestConversation {
  readonly todos: TodoService
  readonly store: Store<TodoRequestContext>
  readonly #start: ConversationStart
  server: TodoChatKitServer
  threadId: string | null = null

  private constructor(todos: TodoService, start: ConversationStart) {
    this.todos = todos
    this.store = new MemoryStore<TodoRequestContext>()
    this.#start = start
    this.server = this.#createServer()
  }

  static async start(start: ConversationStart = {}): Promise<TestConversation> {
    const before = (start.before ?? []).map((line, index) => readTodo(line, `todo-${index + 1}`))
    const todos = [...before, ...(start.others ?? [])]
    let ids = todos.length
    const service = await TodoService.open({
      repository: {
        load: () => Promise.resolve({ todos, journal: [] }),
        commit: () => Promise.resolve(),
      },
      clock: () => testNow,
      generateId: () => `todo-${(ids += 1)}`,
    })
    return new TestConversation(service, start)
  }

  #createServer(): TodoChatKitServer {
    const { model, wordDelayMs, providers } = this.#start
    return createAssistant({
      store: this.store,
      todos: this.todos,
      clock: () => testNow,
      logger: this.#start.logger ?? silentLogger,
      ...(model === undefined ? {} : { model }),
      ...(wordDelayMs === undefined ? {} : { wordDelayMs }),
      ...(providers === undefined ? {} : { providers }),
    })
  }

  /** A new server on the same stores. */
  restart(): void {
    this.server = this.#createServer()
  }

  async request(type: string, params: object, signal?: AbortSignal) {
    const body = JSON.stringify({ type, params })
    return await this.server.process(body, {}, signal === undefined ? {} : { signal })
  }

  async stream(type: string, params: object, signal?: AbortSignal): Promise<TestAnswer> {
    const result = await this.request(type, params, signal)
    if (!(result instanceof StreamingResult)) throw new Error(`${type} is not answered by a stream`)
    const answer = answerOf(await readEvents(result))
    for (const event of answer.events) {
      if (event.type === 'thread.created') this.threadId = event.thread.id
    }
    return answer
  }

  async json(type: string, params: object): Promise<unknown> {
    const result = await this.request(type, params)
    if (result instanceof StreamingResult) throw new Error(`${type} is answered by a stream`)
    return JSON.parse(new TextDecoder().decode(result.json))
  }

  /** Sends a message; `modelId` is the choice below the message field. */
  say(text: string, signal?: AbortSignal, modelId?: string): Promise<TestAnswer> {
    return this.send([{ type: 'input_text', text }], signal, modelId)
  }

  /** Sends a message of several parts, such as one with mentions. */
  send(
    content: readonly UserMessageContent[],
    signal?: AbortSignal,
    modelId?: string,
  ): Promise<TestAnswer> {
    const options = modelId === undefined ? {} : { model: modelId }
    const input = { content, attachments: [], inference_options: options }
    return this.threadId === null
      ? this.stream('threads.create', { input }, signal)
      : this.stream('threads.add_user_message', { thread_id: this.threadId, input }, signal)
  }

  async items(): Promise<ThreadItem[]> {
    const page = { limit: 1_000, after: null, order: 'asc' } as const
    return (await this.server.store.loadThreadItems(this.threadId ?? '', page, {})).data
  }

  /** The todos, one line each. */
  lines(): string[] {
    return liveTodos(this.todos.snapshot().todos).map(writeTodo)
  }
}
