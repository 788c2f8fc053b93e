import { useState } from 'react'
import { actionConfigSchema, type ActionConfig } from '../../../shared/chatkit/index.ts'
import type { ActionOutcome } from '../engine/widget-actions.ts'
import { useChat } from '../view/chat-context.ts'
import { useFormScope } from './form-scope.tsx'
import { mergeValues } from './merge-values.ts'
import { useStreamBusy, useWidgetItem } from './widget-item-context.tsx'

type Loading = 'none' | 'self' | 'container'

export interface BoundAction {
  /** Whether the control itself shows that it waits. */
  readonly loading: boolean
  /** Whether the control can be used now. */
  readonly available: boolean
  readonly run: (own?: ReadonlyMap<string, string | boolean>) => Promise<ActionOutcome>
}

/** The action if it is sound, else null, which means: not interactive. */
function readAction(value: unknown): ActionConfig | null {
  const parsed = actionConfigSchema.safeParse(value)
  return parsed.success ? parsed.data : null
}

const noValues: ReadonlyMap<string, string | boolean> = new Map()

/** Binds an action to a control; `automatic` is what its loading behaviour `auto` means there. */
export function useWidgetAction(value: unknown, automatic: Loading): BoundAction | null {
  const { engine } = useChat()
  const scope = useFormScope()
  const widgetItem = useWidgetItem()
  const busy = useStreamBusy()
  const [loading, setLoading] = useState(false)
  const action = readAction(value)
  if (!action || !widgetItem) return null
  const { handler = 'server', streaming = true, loadingBehavior = 'auto' } = action
  const shown = loadingBehavior === 'auto' ? automatic : loadingBehavior
  const setShown = { none: () => {}, self: setLoading, container: widgetItem.setWaiting }[shown]
  const available = !loading && !(busy && handler === 'server' && streaming)
  const run = async (own = noValues): Promise<ActionOutcome> => {
    if (!available) return 'ignored'
    const merged = mergeValues(action.payload, new Map([...(scope?.values() ?? []), ...own]))
    for (const name of merged.collisions)
      engine.emit('chatkit.error', {
        error: new Error(`The field "${name}" collides with the payload of "${action.type}".`),
      })
    setShown(true)
    const { type } = action
    const call = { type, payload: merged.payload, handler, streaming }
    const outcome = await engine.actions.dispatch(widgetItem.item, call)
    setShown(false)
    return outcome
  }
  return { loading, available, run }
}
