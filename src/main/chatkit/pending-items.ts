import type {
  AssistantMessageContent,
  AssistantMessageItem,
  ThreadItem,
  ThreadItemUpdate,
  ThreadStreamEvent,
  WorkflowItem,
} from '../../shared/chatkit/index.ts'

/** The items of a turn that were announced and are not complete, kept up to date as they grow. */
export class PendingItems {
  readonly #items = new Map<string, ThreadItem>()
  // Text is put together when it is looked at: a string that grows by each delta is a chain of them.
  readonly #deltas: string[] = []
  #growing: AssistantMessageContent | null = null

  /** The pending items in the order in which they were announced. */
  get all(): ThreadItem[] {
    this.#endGrowth()
    return [...this.#items.values()]
  }

  /** Takes note of an event that was streamed. */
  track(event: ThreadStreamEvent): void {
    switch (event.type) {
      case 'thread.item.added':
        this.#items.set(event.item.id, structuredClone(event.item))
        break
      case 'thread.item.done':
      case 'thread.item.replaced':
        this.#items.delete(event.item.id)
        break
      case 'thread.item.removed':
        this.#items.delete(event.item_id)
        break
      case 'thread.item.updated':
        this.#update(this.#items.get(event.item_id), event.update)
        break
      default:
    }
  }

  #update(item: ThreadItem | undefined, update: ThreadItemUpdate): void {
    if (item?.type === 'workflow') applyWorkflowUpdate(item, update)
    if (item?.type !== 'assistant_message') return
    if (update.type === 'assistant_message.content_part.text_delta') {
      this.#grow(partAt(item, update.content_index), update.delta)
    } else {
      this.#endGrowth()
      applyMessageUpdate(item, update)
    }
  }

  #grow(part: AssistantMessageContent, delta: string): void {
    if (part !== this.#growing) this.#endGrowth()
    this.#growing = part
    this.#deltas.push(delta)
  }

  #endGrowth(): void {
    if (this.#growing !== null) this.#growing.text += this.#deltas.join('')
    this.#growing = null
    this.#deltas.length = 0
  }
}

function applyMessageUpdate(item: AssistantMessageItem, update: ThreadItemUpdate): void {
  switch (update.type) {
    case 'assistant_message.content_part.added':
      partAt(item, update.content_index)
      item.content[update.content_index] = structuredClone(update.content)
      break
    case 'assistant_message.content_part.annotation_added':
      partAt(item, update.content_index).annotations.splice(
        update.annotation_index,
        0,
        update.annotation,
      )
      break
    case 'assistant_message.content_part.done': {
      const { annotations } = partAt(item, update.content_index)
      const content = structuredClone(update.content)
      // The streamed form usually carries no annotations; those received so far stay.
      if (content.annotations.length === 0) content.annotations = annotations
      item.content[update.content_index] = content
      break
    }
    default:
  }
}

function partAt(item: AssistantMessageItem, index: number): AssistantMessageContent {
  for (;;) {
    const part = item.content[index]
    if (part !== undefined) return part
    item.content.push({ annotations: [], text: '', type: 'output_text' })
  }
}

function applyWorkflowUpdate(item: WorkflowItem, update: ThreadItemUpdate): void {
  const { tasks } = item.workflow
  if (update.type === 'workflow.task.added') {
    tasks.splice(update.task_index, 0, structuredClone(update.task))
  }
  if (update.type === 'workflow.task.updated' && update.task_index < tasks.length) {
    tasks[update.task_index] = structuredClone(update.task)
  }
}
