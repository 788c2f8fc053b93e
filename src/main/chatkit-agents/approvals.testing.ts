import { Agent, run, tool, type Model } from '@openai/agents'
import { z } from 'zod'
import {
  parseThreadStreamEvent,
  type ThreadItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
  type UserMessageItem,
  type WidgetItem,
} from '../../shared/chatkit/index.ts'
import {
  type ActionArguments,
  ChatKitServer,
  MemoryStore,
  StreamingResult,
} from '../chatkit/index.ts'
import { AgentContext } from './agent-context.ts'
import { instant } from './run.testing.ts'
import { simpleToAgentInput } from './simple-to-agent-input.ts'
import { streamAgentResponse } from './stream-agent-response.ts'
import { ToolApprovals } from './tool-approvals.ts'

/** A server whose tool `launch` needs approval; `launched` is what was done. */
export class LaunchServer extends ChatKitServer {
  readonly approvals = new ToolApprovals()
  readonly #agent: Agent<AgentContext>
  readonly #launched: string[]

  constructor(store: MemoryStore, model: Model, launched: string[]) {
    super(store, null, { now: () => new Date(instant) })
    this.#launched = launched
    this.#agent = new Agent<AgentContext>({ name: 'Launcher', model, tools: [this.#launch()] })
  }

  #launch() {
    return tool<z.ZodObject<{ what: z.ZodString }>, AgentContext>({
      name: 'launch',
      description: 'Launches something.',
      parameters: z.object({ what: z.string() }),
      needsApproval: true,
      execute: ({ what }) => {
        this.#launched.push(what)
        return `Launched ${what}.`
      },
    })
  }

  #context(thread: ThreadMetadata, requestContext: unknown) {
    return new AgentContext({ thread, store: this.store, requestContext, now: this.now })
  }

  override async *respond(
    thread: ThreadMetadata,
    _message: UserMessageItem | null,
    requestContext: unknown,
    signal: AbortSignal,
  ): AsyncGenerator<ThreadStreamEvent> {
    const context = this.#context(thread, requestContext)
    yield* this.approvals.dismiss(context)
    const page = { limit: 50, after: null, order: 'asc' } as const
    const { data } = await this.store.loadThreadItems(thread.id, page, requestContext)
    const input = await simpleToAgentInput(data)
    const result = await run(this.#agent, input, { stream: true, context, signal })
    yield* streamAgentResponse(context, result)
    yield* this.approvals.request(context, result, { note: 7 })
  }

  override async *action(
    ...[thread, action, sender, requestContext, signal]: ActionArguments<unknown>
  ): AsyncGenerator<ThreadStreamEvent> {
    const context = this.#context(thread, requestContext)
    const reply = { agent: this.#agent, action, sender }
    const { state, data } = yield* this.approvals.answer(context, reply)
    if (JSON.stringify(data) !== '{"note":7}') throw new Error('The data of the run was lost.')
    const result = await run(this.#agent, state, { stream: true, signal })
    yield* streamAgentResponse(context, result)
    yield* this.approvals.request(context, result, data)
  }
}

/** A thread on a server that can be started again on the same store. */
export class LaunchThread {
  readonly store = new MemoryStore()
  readonly launched: string[] = []
  readonly #model: Model
  server: LaunchServer
  threadId = ''

  constructor(model: Model) {
    this.#model = model
    this.server = new LaunchServer(this.store, model, this.launched)
  }

  restart(): void {
    this.server = new LaunchServer(this.store, this.#model, this.launched)
  }

  async send(type: string, params: object): Promise<ThreadStreamEvent[]> {
    const result = await this.server.process(JSON.stringify({ type, params }), undefined)
    if (!(result instanceof StreamingResult)) throw new Error('not a stream')
    const events: ThreadStreamEvent[] = []
    for await (const frame of result) {
      const text = new TextDecoder().decode(frame).replace(/^data: /, '')
      const event = parseThreadStreamEvent(JSON.parse(text))
      if (event !== null) events.push(event)
      if (event?.type === 'thread.created') this.threadId = event.thread.id
    }
    return events
  }

  say(text: string): Promise<ThreadStreamEvent[]> {
    const content = [{ type: 'input_text', text }]
    const input = { content, attachments: [], inference_options: {} }
    return this.threadId === ''
      ? this.send('threads.create', { input })
      : this.send('threads.add_user_message', { thread_id: this.threadId, input })
  }

  press(card: WidgetItem, button: 'confirm' | 'cancel', itemId = card.id) {
    const action = card.widget.type === 'Card' ? card.widget[button]?.action : undefined
    return this.send('threads.custom_action', {
      thread_id: this.threadId,
      item_id: itemId,
      action,
    })
  }

  async items(): Promise<ThreadItem[]> {
    const page = { limit: 100, after: null, order: 'asc' } as const
    return (await this.store.loadThreadItems(this.threadId, page, undefined)).data
  }

  /** The newest card, as it is stored. */
  async card(): Promise<WidgetItem> {
    const card = (await this.items()).findLast((item) => item.type === 'widget')
    if (card?.type !== 'widget') throw new Error('There is no card.')
    return card
  }
}
