import type { ThoughtTask, ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import type { WorkflowTracker } from './workflow-tracker.ts'

/**
 * The thoughts of a model. The first one of a fresh reasoning workflow is shown while it grows;
 * the others appear when they are complete.
 */
export class ThoughtStream<Context> {
  readonly #workflow: WorkflowTracker<Context>
  readonly #hidden = new Map<string, string>()
  #live: { key: string; task: ThoughtTask; content: string } | null = null

  constructor(workflow: WorkflowTracker<Context>) {
    this.#workflow = workflow
  }

  /** The thought named `key` grows. */
  grow(key: string, delta: string): ThreadStreamEvent[] {
    if (this.#live?.key === key) return this.#growLive(this.#live, delta)
    const open = this.#workflow.open
    const isFirst = open?.workflow.type === 'reasoning' && open.workflow.tasks.length === 0
    if (!isFirst || this.#hidden.has(key)) {
      this.#hidden.set(key, (this.#hidden.get(key) ?? '') + delta)
      return []
    }
    const task = thoughtTask(delta)
    this.#live = { key, task, content: delta }
    return this.#workflow.addThought(task)
  }

  /** The thought named `key` is complete; `text` is the whole of it unless it is what has grown. */
  complete(key: string, text?: string): ThreadStreamEvent[] {
    const live = this.#live?.key === key ? this.#live : null
    if (live !== null) {
      this.#live = null
      const content = text ?? live.content
      if (content === live.task.content) return []
      live.task.content = content
      return this.#workflow.updateThought(live.task)
    }
    const content = text ?? this.#hidden.get(key) ?? ''
    this.#hidden.delete(key)
    return content.trim() === '' ? [] : this.#workflow.addThought(thoughtTask(content))
  }

  // Each update carries the whole thought, so a long one is sent at growing intervals only.
  #growLive(live: { task: ThoughtTask; content: string }, delta: string): ThreadStreamEvent[] {
    live.content += delta
    const shown = live.task.content.length
    if (live.content.length < shown + Math.floor(shown / 1_024) * 64) return []
    live.task.content = live.content
    return this.#workflow.updateThought(live.task)
  }
}

function thoughtTask(content: string): ThoughtTask {
  return { status_indicator: 'none', type: 'thought', content }
}
