import type { ChatKitOptions } from '@openai/chatkit'
import {
  syncCustomActionResponseSchema,
  type Action,
  type WidgetItem,
} from '../../../shared/chatkit/index.ts'
import { withNotice } from './apply-event.ts'
import { asError, type EngineContext } from './engine-context.ts'
import { upsertItem } from './thread-content.ts'
import type { Turn, TurnRunner } from './turn-runner.ts'

/** An action as a control of a widget asks for it; its values are already in the payload. */
export interface ActionCall {
  readonly type: string
  readonly payload: Record<string, unknown>
  readonly handler: 'server' | 'client'
  readonly streaming: boolean
}

/** `updated`: the server sent the widget anew; `nothing`: it did not; `failed` and `ignored` speak for themselves. */
export type ActionOutcome = 'updated' | 'nothing' | 'failed' | 'ignored'

/** Carries out the actions of widgets: on the server, in a stream or at once, or in the host page. */
export class WidgetActions {
  readonly #context: EngineContext
  readonly #runner: TurnRunner

  constructor(context: EngineContext, runner: TurnRunner) {
    this.#context = context
    this.#runner = runner
  }

  /** Never rejects: a failure is shown and reported as an event. */
  async dispatch(item: WidgetItem, call: ActionCall): Promise<ActionOutcome> {
    const action = { type: call.type, payload: call.payload }
    this.#context.log('action.dispatch', { handler: call.handler, streaming: call.streaming })
    if (call.handler === 'client') return this.#askPage(item, action)
    return call.streaming ? this.#stream(item, action) : this.#sync(item, action)
  }

  /** Starts a turn for the action; null without a thread. */
  send(action: Action, itemId?: string): Turn | null {
    const { threadId } = this.#context.store.get()
    if (threadId === null) return null
    return this.#runner.start({
      type: 'threads.custom_action',
      params: { thread_id: threadId, action, ...(itemId === undefined ? {} : { item_id: itemId }) },
    })
  }

  async #askPage(
    item: WidgetItem,
    action: { type: string; payload: Record<string, unknown> },
  ): Promise<ActionOutcome> {
    const handle = this.#context.store.get().options?.widgets?.onAction
    if (!handle) return this.#fail(new Error(`No widgets.onAction handles "${action.type}".`))
    try {
      const widget = widgetOf(item)
      await handle(action, { id: item.id, widget })
      return 'nothing'
    } catch (cause) {
      return this.#fail(asError(cause))
    }
  }

  async #stream(item: WidgetItem, action: Action): Promise<ActionOutcome> {
    if (this.#context.store.get().phase !== 'idle') return 'ignored'
    const turn = this.send(action, item.id)
    turn?.accepted.catch(() => {})
    await turn?.finished
    return this.#context.store.get().error ? 'failed' : 'updated'
  }

  async #sync(item: WidgetItem, action: Action): Promise<ActionOutcome> {
    const { store, transport } = this.#context
    const threadId = item.thread_id
    try {
      const answer = await transport.ask({
        type: 'threads.sync_custom_action',
        params: { thread_id: threadId, item_id: item.id, action },
      })
      const { updated_item: updated } = syncCustomActionResponseSchema.parse(answer)
      if (!updated) return 'nothing'
      const { content } = store.get()
      const present = content.items.some((candidate) => candidate.id === updated.id)
      if (present) store.patch({ content: upsertItem(content, updated, false) })
      return 'updated'
    } catch (cause) {
      store.set(withNotice(store.get(), { level: 'danger' }))
      return this.#fail(asError(cause))
    }
  }

  #fail(error: Error): ActionOutcome {
    this.#context.emit('chatkit.error', { error })
    return 'failed'
  }
}

type OnAction = NonNullable<NonNullable<ChatKitOptions['widgets']>['onAction']>
type PublicWidget = Parameters<OnAction>[1]['widget']

function isPublicWidget(widget: unknown): widget is PublicWidget {
  return typeof widget === 'object' && widget !== null && 'type' in widget
}

function widgetOf(item: WidgetItem): PublicWidget {
  if (!isPublicWidget(item.widget)) throw new Error(`Item ${item.id} holds no widget.`)
  return item.widget
}
