import {
  Agent,
  OpenAIChatCompletionsModel,
  OpenAIResponsesModel,
  Runner,
  tool,
  type Model,
} from '@openai/agents'
import OpenAI from 'openai'
import { z } from 'zod'
import {
  parseThreadStreamEvent,
  type ThreadItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
  type UserMessageItem,
} from '../../../shared/chatkit/index.ts'
import {
  AgentContext,
  explainFault,
  guardModel,
  simpleToAgentInput,
  streamAgentResponse,
  type GuardOptions,
  type Timers,
} from '../../chatkit-agents/index.ts'
import { ChatKitServer, MemoryStore, StreamingResult } from '../../chatkit/index.ts'
import { keepSdkOffline } from '../keep-sdk-offline.ts'
import { repairedFetch } from './repaired-fetch.ts'

/** The key that must not be seen anywhere. */
export const secretKey = 'sk-secret-0123456789'

const names = { providerName: 'Cerebras', modelName: 'small-1' }

/** How a `GuardedChat` is made. */
export interface GuardedChatOptions {
  baseUrl: string
  protocol?: 'chat' | 'responses'
  timers: Timers
  guard?: Partial<GuardOptions>
  /** Whether adding needs a confirmation. */
  needsApproval?: boolean
}

/** What a person sees after one message. */
export interface Answer {
  events: ThreadStreamEvent[]
  error: { message: string; allow_retry: boolean } | null
  /** The texts of the assistant's messages as they have grown on screen. */
  texts: string[]
}

/** A ChatKit server with two tools, one of which changes something. */
export class GuardedChat extends ChatKitServer {
  /** What the tool has added, once per execution. */
  readonly added: string[] = []
  /** How many tool calls wait for a confirmation. */
  waiting = 0
  readonly #model: Model
  readonly #needsApproval: boolean
  #threadId: string | null = null

  constructor({ baseUrl, protocol, timers, guard, needsApproval }: GuardedChatOptions) {
    keepSdkOffline()
    super(new MemoryStore())
    const client = new OpenAI({
      apiKey: secretKey,
      baseURL: baseUrl,
      maxRetries: 0,
      logLevel: 'off',
      fetch: repairedFetch(fetch),
    })
    const model =
      protocol === 'responses'
        ? new OpenAIResponsesModel(client, names.modelName)
        : new OpenAIChatCompletionsModel(client, names.modelName)
    this.#model = guardModel(model, { ...names, timers, ...guard })
    this.#needsApproval = needsApproval ?? false
  }

  override async *respond(
    thread: ThreadMetadata,
    _message: UserMessageItem | null,
    requestContext: unknown,
    signal: AbortSignal,
  ): AsyncGenerator<ThreadStreamEvent> {
    const { store, now } = this
    const context = new AgentContext({ thread, store, requestContext, now })
    const input = await simpleToAgentInput(await this.stored())
    const runner = new Runner({ tracingDisabled: true })
    try {
      const run = await runner.run(this.#agent(), input, {
        stream: true,
        context,
        signal,
        maxTurns: 100,
        toolNotFoundBehavior: 'return_error_to_model',
      })
      yield* streamAgentResponse(context, run)
      this.waiting = run.interruptions.length
    } catch (error) {
      throw signal.aborted ? error : explainFault(error, names)
    }
  }

  /** Sends a message and reads the whole answer. */
  async ask(
    text: string,
    onEvent: (event: ThreadStreamEvent) => void = () => {},
    signal: AbortSignal = new AbortController().signal,
  ): Promise<Answer> {
    const input = {
      content: [{ type: 'input_text', text }],
      attachments: [],
      inference_options: {},
    }
    const request =
      this.#threadId === null
        ? { type: 'threads.create', params: { input } }
        : { type: 'threads.add_user_message', params: { input, thread_id: this.#threadId } }
    const result = await this.process(JSON.stringify(request), undefined, { signal })
    if (!(result instanceof StreamingResult)) throw new Error('A stream is expected.')
    const events: ThreadStreamEvent[] = []
    for await (const frame of result) {
      const event = parseThreadStreamEvent(JSON.parse(new TextDecoder().decode(frame).slice(6)))
      if (event === null) throw new Error('An event of the protocol is expected.')
      events.push(event)
      if (event.type === 'thread.created') this.#threadId = event.thread.id
      onEvent(event)
    }
    return { events, error: errorIn(events), texts: textsOnScreen(events) }
  }

  /** What is stored, oldest first. */
  async stored(): Promise<ThreadItem[]> {
    if (this.#threadId === null) {
      const threads = await this.store.loadThreads({ limit: 1, after: null, order: 'desc' }, null)
      this.#threadId = threads.data[0]?.id ?? null
    }
    const page = { limit: 100, after: null, order: 'asc' as const }
    return (await this.store.loadThreadItems(this.#threadId ?? '', page, null)).data
  }

  /** The texts of the assistant's stored messages. */
  async storedTexts(): Promise<string[]> {
    return (await this.stored()).flatMap((item) =>
      item.type === 'assistant_message' ? [item.content.map((part) => part.text).join('')] : [],
    )
  }

  #agent(): Agent<AgentContext> {
    const add = tool<z.ZodObject<{ title: z.ZodString }>, AgentContext>({
      name: 'add_task',
      description: 'Adds a task.',
      parameters: z.object({ title: z.string() }),
      needsApproval: this.#needsApproval,
      execute: ({ title }) => {
        this.added.push(title)
        return `Added ${title}.`
      },
    })
    const list = tool<z.ZodObject, AgentContext>({
      name: 'list_tasks',
      description: 'Lists the tasks.',
      parameters: z.object({}),
      execute: () => this.added.join(', '),
    })
    return new Agent<AgentContext>({ name: 'Test', model: this.#model, tools: [add, list] })
  }
}

function errorIn(events: readonly ThreadStreamEvent[]): Answer['error'] {
  const errors = events.flatMap((event) =>
    event.type === 'error'
      ? [{ message: event.message ?? event.code, allow_retry: event.allow_retry }]
      : [],
  )
  if (errors.length > 1) throw new Error('There is more than one error.')
  return errors[0] ?? null
}

function textsOnScreen(events: readonly ThreadStreamEvent[]): string[] {
  const texts = new Map<string, string>()
  for (const event of events) {
    if (event.type === 'thread.item.removed') texts.delete(event.item_id)
    if (event.type === 'thread.item.updated' && 'delta' in event.update) {
      texts.set(event.item_id, (texts.get(event.item_id) ?? '') + event.update.delta)
    }
    if (event.type === 'thread.item.done' && event.item.type === 'assistant_message') {
      const whole = event.item.content.map((part) => part.text).join('')
      texts.set(event.item.id, texts.get(event.item.id) ?? whole)
    }
  }
  return [...texts.values()]
}
