import type {
  Task,
  ThreadMetadata,
  ThreadStreamEvent,
  WidgetRoot,
  Workflow,
  WorkflowItem,
} from '../../shared/chatkit/index.ts'
import { streamWidget, type Store, type StoreItemType } from '../chatkit/index.ts'
import type { ClientToolCall } from './client-tool-call.ts'
import { closeWorkflow, type WorkflowEnd } from './close-workflow.ts'

/** What an `AgentContext` is made of. */
export interface AgentContextOptions<Context> {
  thread: ThreadMetadata
  store: Store<Context>
  requestContext: Context
  /** The clock for `created_at` and durations; by default the system's. */
  now?: () => Date
}

/** Takes the events that tools stream. */
export type EventSink = (event: ThreadStreamEvent) => void

/**
 * The context of an agent run that answers in a thread: give it to `run` and to
 * `streamAgentResponse`. Tools reach the thread, the store and the request's context through it,
 * and show things while they work.
 */
export class AgentContext<Context = unknown> {
  /** The thread that the run answers in; changes to it are saved and sent. */
  readonly thread: ThreadMetadata
  /** The store of the server. */
  readonly store: Store<Context>
  /** What the caller passed to `ChatKitServer.process`. */
  readonly requestContext: Context
  /** The clock for `created_at` and durations. */
  readonly now: () => Date
  /** The last response of the model, for models that keep the conversation themselves. */
  previousResponseId: string | null = null
  /** The tool that the client is to run when this run has ended. */
  clientToolCall: ClientToolCall | null = null
  /** The workflow that is under way. */
  workflowItem: WorkflowItem | null = null

  readonly #buffer: ThreadStreamEvent[] = []
  #sink: EventSink | null = null
  #inTransit = 0

  constructor({ thread, store, requestContext, now }: AgentContextOptions<Context>) {
    this.thread = thread
    this.store = store
    this.requestContext = requestContext
    this.now = now ?? (() => new Date())
  }

  /** A new id from the store; `thread` is the thread of the run unless given. */
  generateId(itemType: StoreItemType, thread: ThreadMetadata = this.thread): string {
    return itemType === 'thread'
      ? this.store.generateThreadId(this.requestContext)
      : this.store.generateItemId(itemType, thread, this.requestContext)
  }

  /** Sends an event into the thread, after everything that the model has said so far. */
  async stream(event: ThreadStreamEvent): Promise<void> {
    this.#inTransit += 1
    // Model events travel through promises only, so they are all in once the event loop turns.
    await eventLoopTurn()
    this.#inTransit -= 1
    if (this.#sink === null) this.#buffer.push(event)
    else this.#sink(event)
  }

  /** Shows a widget, or a widget that changes through a sequence of states. */
  async streamWidget(
    widget: WidgetRoot | AsyncIterable<WidgetRoot>,
    options: { copyText?: string } = {},
  ): Promise<void> {
    const events = streamWidget(this.thread, widget, {
      copyText: options.copyText,
      generateId: (itemType) => this.generateId(itemType),
      now: this.now,
    })
    for await (const event of events) await this.stream(event)
  }

  /** Begins a workflow; a custom one without steps appears with its first step. */
  async startWorkflow(workflow: Workflow): Promise<void> {
    const item = this.#newWorkflow(workflow)
    this.workflowItem = item
    if (workflow.type === 'custom' && workflow.tasks.length === 0) return
    await this.stream({ type: 'thread.item.added', item: structuredClone(item) })
  }

  /** Appends a step to the workflow, beginning a custom one if there is none. */
  async addWorkflowTask(task: Task): Promise<void> {
    const item = (this.workflowItem ??= this.#newWorkflow({
      type: 'custom',
      tasks: [],
      expanded: false,
    }))
    const taskIndex = item.workflow.tasks.push(task) - 1
    const isFirst = item.workflow.type === 'custom' && taskIndex === 0
    await this.stream(
      isFirst
        ? { type: 'thread.item.added', item: structuredClone(item) }
        : {
            type: 'thread.item.updated',
            item_id: item.id,
            update: { type: 'workflow.task.added', task_index: taskIndex, task: { ...task } },
          },
    )
  }

  /** Replaces a step of the workflow; rejects if there is no such step. */
  async updateWorkflowTask(task: Task, taskIndex: number): Promise<void> {
    const item = this.workflowItem
    if (item === null || item.workflow.tasks[taskIndex] === undefined) {
      throw new Error(`There is no workflow with a task ${taskIndex}.`)
    }
    item.workflow.tasks[taskIndex] = task
    await this.stream({
      type: 'thread.item.updated',
      item_id: item.id,
      update: { type: 'workflow.task.updated', task_index: taskIndex, task: { ...task } },
    })
  }

  /** Ends the workflow, if there is one. */
  async endWorkflow(end: WorkflowEnd = {}): Promise<void> {
    const item = this.workflowItem
    if (item === null) return
    this.workflowItem = null
    await this.stream({ type: 'thread.item.done', item: closeWorkflow(item, this.now(), end) })
  }

  /** Sends the events of tools to `sink`, those that are waiting first; for `streamAgentResponse`. */
  connect(sink: EventSink): void {
    this.#sink = sink
    for (const event of this.#buffer.splice(0)) sink(event)
  }

  /** Keeps the events of tools for the next run from here on; for `streamAgentResponse`. */
  disconnect(): void {
    this.#sink = null
  }

  /** Resolves when every event that was streamed so far has reached the sink; for `streamAgentResponse`. */
  async settled(): Promise<void> {
    while (this.#inTransit > 0) await eventLoopTurn()
  }

  #newWorkflow(workflow: Workflow): WorkflowItem {
    return {
      id: this.generateId('workflow'),
      thread_id: this.thread.id,
      created_at: this.now().toISOString(),
      type: 'workflow',
      workflow,
    }
  }
}

function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
