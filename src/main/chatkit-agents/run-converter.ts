import type { ResponseStreamEvent, RunItem } from '@openai/agents'
import {
  isHiddenItem,
  type ThreadItem,
  type ThreadStreamEvent,
} from '../../shared/chatkit/index.ts'
import type { AgentContext } from './agent-context.ts'
import type { Arrival } from './arrivals.ts'
import { DeltaTurn, type TurnParts } from './delta-turn.ts'
import type { ResponseStreamConverter } from './response-stream-converter.ts'
import { ResponsesTurn } from './responses-turn.ts'
import { ThoughtStream } from './thought-stream.ts'
import { WorkflowTracker } from './workflow-tracker.ts'

const responsesSource = 'openai-responses'

type Converted = readonly ThreadStreamEvent[] | Promise<readonly ThreadStreamEvent[]>

const nothing: readonly ThreadStreamEvent[] = []

/** Turns the events of one agent run into events of its thread. */
export class RunConverter<Context> {
  readonly #context: AgentContext<Context>
  readonly #workflow: WorkflowTracker<Context>
  readonly #deltas: DeltaTurn<Context>
  readonly #responses: ResponsesTurn<Context>
  readonly #toolCallIds = new Map<string, string>()
  #lastToolCallId: string | null = null
  #hasRawResponse = false

  constructor(context: AgentContext<Context>, converter: ResponseStreamConverter) {
    this.#context = context
    this.#workflow = new WorkflowTracker(context)
    const thoughts = new ThoughtStream(this.#workflow)
    const parts: TurnParts<Context> = { context, converter, workflow: this.#workflow, thoughts }
    this.#deltas = new DeltaTurn(parts)
    this.#responses = new ResponsesTurn(parts)
  }

  /** Takes up a workflow that an earlier run left open. */
  start(): Promise<void> {
    return this.#workflow.continueStored()
  }

  /** Whether the item was in the thread before this run. */
  isOlder(itemId: string): boolean {
    return this.#workflow.isContinued(itemId)
  }

  /** What an event of the run or of a tool means for the thread. */
  convert(event: Arrival): Converted {
    switch (event.type) {
      case 'raw_model_stream_event':
        return this.#fromModel(event.data, event.source)
      case 'run_item_stream_event':
        this.#noteToolCall(event.item)
        return nothing
      case 'agent_updated_stream_event':
        return nothing
      default:
        return this.#fromTool(event)
    }
  }

  // What a tool streams comes after what it brings about.
  #fromTool(event: ThreadStreamEvent): ThreadStreamEvent[] {
    if (event.type !== 'thread.item.added' && event.type !== 'thread.item.done') return [event]
    const endsWorkflow = this.#workflow.open?.id !== event.item.id && isInView(event.item)
    const closing = endsWorkflow ? this.#workflow.close() : []
    if (event.type === 'thread.item.added') this.#workflow.announced(event.item)
    return [...closing, event]
  }

  /** What the end of the run means for the thread. */
  async finish(): Promise<ThreadStreamEvent[]> {
    await this.#workflow.storeOpen()
    const call = this.#context.clientToolCall
    if (call === null) return []
    this.#context.clientToolCall = null
    const callId = this.#toolCallIds.get(call.name) ?? this.#lastToolCallId
    return [
      {
        type: 'thread.item.done',
        item: {
          id: this.#context.generateId('tool_call'),
          thread_id: this.#context.thread.id,
          created_at: this.#context.now().toISOString(),
          type: 'client_tool_call',
          status: 'pending',
          call_id: callId ?? this.#context.generateId('tool_call'),
          name: call.name,
          arguments: call.arguments,
        },
      },
    ]
  }

  /** What a failure of the run means for the thread: what was streamed so far stays. */
  interrupt(): ThreadStreamEvent[] {
    return [...this.#deltas.interrupt(), ...this.#responses.interrupt(), ...this.#workflow.close()]
  }

  #fromModel(data: ResponseStreamEvent, source: string | undefined): Converted {
    switch (data.type) {
      case 'response_started':
        // A completion that starts over after a failure replaces what was streamed of it.
        this.#hasRawResponse = false
        return [...this.#deltas.abandon(), ...this.#responses.abandon()]
      case 'output_text_delta':
        return this.#hasRawResponse ? nothing : this.#deltas.textDelta(data.itemId, data.delta)
      case 'response_done':
        this.#context.previousResponseId = data.response.id
        return this.#hasRawResponse ? nothing : this.#deltas.finish(data.response.output)
      case 'model':
        this.#hasRawResponse ||= source === responsesSource
        return this.#hasRawResponse
          ? this.#responses.handle(data.event)
          : this.#deltas.rawChunk(data.event)
      default:
        return nothing
    }
  }

  #noteToolCall(item: RunItem): void {
    if (item.type !== 'tool_call_item' || item.rawItem.type !== 'function_call') return
    this.#lastToolCallId = item.rawItem.callId
    this.#toolCallIds.set(item.rawItem.name, item.rawItem.callId)
  }
}

// A client tool call and hidden context do not show, so the workflow goes on around them.
function isInView(item: ThreadItem): boolean {
  return item.type !== 'client_tool_call' && !isHiddenItem(item)
}
