import { createContext, useContext, useState, type ReactNode } from 'react'
import type { WidgetItem } from '../../../shared/chatkit/index.ts'
import { useChatState } from '../view/chat-context.ts'

interface WidgetItemScope {
  readonly item: WidgetItem
  /** Whether an action makes the whole widget wait. */
  readonly waiting: boolean
  readonly setWaiting: (waiting: boolean) => void
}

const WidgetItemContext = createContext<WidgetItemScope | null>(null)

/** The item that a control belongs to, or null in a preview. */
export function useWidgetItem(): WidgetItemScope | null {
  return useContext(WidgetItemContext)
}

/** The frame around a widget of the thread: fades and stops answering while an action has it wait. */
export function WidgetItemFrame({ item, children }: { item: WidgetItem; children: ReactNode }) {
  const [waiting, setWaiting] = useState(false)
  return (
    <WidgetItemContext value={{ item, waiting, setWaiting }}>
      <div className="widget" aria-busy={waiting} inert={waiting}>
        {children}
      </div>
    </WidgetItemContext>
  )
}

/** Whether a streaming action would be refused right now. */
export function useStreamBusy(): boolean {
  return useChatState((state) => state.phase !== 'idle')
}
