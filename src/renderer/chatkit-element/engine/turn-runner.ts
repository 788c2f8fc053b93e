import type { ClientToolCallItem, ThreadStreamEvent } from '../../../shared/chatkit/index.ts'
import { applyEvent, metadataOf } from './apply-event.ts'
import type { TurnError } from './chat-state.ts'
import { asError, type EngineContext } from './engine-context.ts'
import { FrameQueue } from './frame-queue.ts'
import { settle } from './thread-content.ts'
import { rememberThread } from './thread-list.ts'
import { TransportError, type StreamRequest } from './transport.ts'

interface Run {
  readonly abort: AbortController
  readonly queue: FrameQueue
  received: number
}

export interface Turn {
  /** Resolves when the server took the request; rejects when it did not. */
  readonly accepted: Promise<void>
  /** Resolves when the turn is over, however it ended. */
  readonly finished: Promise<void>
}

/** Runs one streaming turn at a time, client tool calls included. */
export class TurnRunner {
  readonly #context: EngineContext
  #run: Run | null = null

  constructor(context: EngineContext) {
    this.#context = context
  }

  start(request: StreamRequest): Turn {
    const { store, emit, scheduleFrame } = this.#context
    const run: Run = {
      abort: new AbortController(),
      queue: new FrameQueue(scheduleFrame, (events) => this.#apply(events)),
      received: 0,
    }
    this.#run = run
    store.patch({
      phase: 'responding',
      progress: { text: null, icon: null },
      allowCancel: true,
      error: null,
    })
    emit('chatkit.response.start')
    const opened = this.#open(request, run)
    const finished = opened
      .then((events) => this.#follow(events, run))
      .catch((cause: unknown) => this.#fail(cause, run))
      .finally(() => this.#finish(run))
    return { accepted: opened.then(() => {}), finished }
  }

  /** Ends the running turn at once; what was received stays. */
  stop(): void {
    const run = this.#run
    if (!run) return
    run.abort.abort()
    run.queue.flush()
    this.#finish(run)
  }

  #open(request: StreamRequest, run: Run): Promise<AsyncIterable<ThreadStreamEvent>> {
    this.#context.log('message.send', { type: request.type })
    return this.#context.transport.open(request, run.abort.signal)
  }

  async #follow(events: AsyncIterable<ThreadStreamEvent>, run: Run): Promise<void> {
    run.received = 0
    for await (const event of events) {
      if (this.#run !== run) return
      run.received++
      run.queue.push(event)
    }
    run.queue.flush()
    if (this.#run !== run) return
    if (run.received === 0) throw new TransportError('The server sent no answer.', null)
    const call = this.#pendingCall()
    if (call) await this.#callClientTool(call, run)
  }

  #pendingCall(): ClientToolCallItem | null {
    const { content, error } = this.#context.store.get()
    const last = content.items.at(-1)
    const pending = last?.type === 'client_tool_call' && last.status === 'pending'
    return pending && !error ? last : null
  }

  async #callClientTool(call: ClientToolCallItem, run: Run): Promise<void> {
    const handler = this.#context.store.get().options?.onClientTool
    if (!handler) {
      const error = new Error(`No handler for the client tool "${call.name}".`)
      return this.#report(error, {
        text: null,
        name: 'error.noClientTool',
        parameters: { name: call.name },
        allowRetry: false,
      })
    }
    const { store } = this.#context
    if (!store.get().progress)
      store.patch({ progress: { text: null, icon: null, name: 'workflow.working' } })
    const result = await Promise.resolve()
      .then(() => handler({ name: call.name, params: call.arguments }))
      .catch((cause: unknown) => ({ error: asError(cause).message }))
    if (this.#run !== run) return
    const params = { thread_id: call.thread_id, result: result ?? {} }
    const events = await this.#open({ type: 'threads.add_client_tool_output', params }, run)
    await this.#follow(events, run)
  }

  #apply(events: readonly ThreadStreamEvent[]): void {
    const { store } = this.#context
    store.set(events.reduce(applyEvent, store.get()))
    for (const event of events) this.#tell(event)
  }

  #tell(event: ThreadStreamEvent): void {
    const { emit, store } = this.#context
    if (event.type === 'thread.created') {
      rememberThread(store, metadataOf(event.thread))
      emit('chatkit.thread.change', { threadId: event.thread.id })
    }
    if (event.type === 'thread.updated') rememberThread(store, metadataOf(event.thread))
    if (event.type === 'client_effect')
      emit('chatkit.effect', { name: event.name, data: event.data })
    if (event.type === 'error')
      emit('chatkit.error', { error: new Error(event.message ?? `Stream error: ${event.code}`) })
  }

  #fail(cause: unknown, run: Run): void {
    if (this.#run !== run || run.abort.signal.aborted) return
    run.queue.flush()
    const lost = !(cause instanceof TransportError) || cause.status === null
    const name = lost ? 'error.connection' : 'error.generic'
    this.#report(asError(cause), { text: null, name, allowRetry: true })
  }

  #report(error: Error, block: TurnError): void {
    const { store, emit } = this.#context
    const asked = store.get().content.items.some((item) => item.type === 'user_message')
    store.patch({ error: { ...block, allowRetry: block.allowRetry && asked }, progress: null })
    emit('chatkit.error', { error })
  }

  #finish(run: Run): void {
    if (this.#run !== run) return
    this.#run = null
    const { store, emit } = this.#context
    const { content, cutOff } = store.get()
    const ended = new Set([...cutOff, ...content.streaming])
    store.patch({ phase: 'idle', progress: null, content: settle(content), cutOff: ended })
    emit('chatkit.response.end')
  }
}
