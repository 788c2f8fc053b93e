import type {
  ThoughtTask,
  ThreadItem,
  ThreadStreamEvent,
  WorkflowItem,
} from '../../shared/chatkit/index.ts'
import type { AgentContext } from './agent-context.ts'
import { closeWorkflow } from './close-workflow.ts'

/** Follows the workflow of a run: what the client has seen of it, and when it is over. */
export class WorkflowTracker<Context> {
  readonly #context: AgentContext<Context>
  readonly #announced = new Set<string>()
  #continuedId: string | null = null

  constructor(context: AgentContext<Context>) {
    this.#context = context
  }

  /** Takes up the workflow that the thread ends with, apart from a client tool call. */
  async continueStored(): Promise<void> {
    const { thread, store, requestContext } = this.#context
    const page = { limit: 2, after: null, order: 'desc' as const }
    const { data } = await store.loadThreadItems(thread.id, page, requestContext)
    const item = data[0]?.type === 'client_tool_call' ? data[1] : data[0]
    if (item?.type !== 'workflow' || item.workflow.summary !== undefined) return
    this.#continuedId = item.id
    this.#announced.add(item.id)
    this.#context.workflowItem = item
  }

  /** Whether the item is a workflow of an earlier run. */
  isContinued(itemId: string): boolean {
    return itemId === this.#continuedId
  }

  /** The workflow that the client sees as under way. */
  get open(): WorkflowItem | null {
    const item = this.#context.workflowItem
    return item !== null && this.#announced.has(item.id) ? item : null
  }

  /** Takes note of an item that a tool announces. */
  announced(item: ThreadItem): void {
    if (item.type !== 'workflow') return
    this.#announced.add(item.id)
    if (this.#context.workflowItem?.id !== item.id) this.#context.workflowItem = item
  }

  /** Ends the open workflow. */
  close(): ThreadStreamEvent[] {
    const item = this.open
    if (item === null) return []
    this.#context.workflowItem = null
    return [{ type: 'thread.item.done', item: closeWorkflow(item, this.#context.now()) }]
  }

  /** Begins a reasoning workflow unless a workflow is under way. */
  openReasoning(): ThreadStreamEvent[] {
    const { thread, now } = this.#context
    if (this.#context.workflowItem !== null) return []
    const item: WorkflowItem = {
      id: this.#context.generateId('workflow'),
      thread_id: thread.id,
      created_at: now().toISOString(),
      type: 'workflow',
      workflow: { type: 'reasoning', tasks: [], expanded: false },
    }
    this.#context.workflowItem = item
    this.#announced.add(item.id)
    return [{ type: 'thread.item.added', item: structuredClone(item) }]
  }

  /** Appends a thought to the open workflow. */
  addThought(task: ThoughtTask): ThreadStreamEvent[] {
    const item = this.open
    if (item === null) return []
    const taskIndex = item.workflow.tasks.push(task) - 1
    const update = {
      type: 'workflow.task.added' as const,
      task_index: taskIndex,
      task: { ...task },
    }
    return [{ type: 'thread.item.updated', item_id: item.id, update }]
  }

  /** Sends the present state of a thought that was added before. */
  updateThought(task: ThoughtTask): ThreadStreamEvent[] {
    const item = this.open
    const taskIndex = item?.workflow.tasks.indexOf(task) ?? -1
    if (item === null || taskIndex === -1) return []
    const update = {
      type: 'workflow.task.updated' as const,
      task_index: taskIndex,
      task: { ...task },
    }
    return [{ type: 'thread.item.updated', item_id: item.id, update }]
  }

  /** Stores a workflow that is still open when the run ends, for the next run to continue. */
  async storeOpen(): Promise<void> {
    const { thread, store, requestContext } = this.#context
    const item = this.open
    if (item !== null) await store.addThreadItem(thread.id, item, requestContext)
  }
}
