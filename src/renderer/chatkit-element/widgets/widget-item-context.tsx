import {
  createContext,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react'
import type { WidgetItem } from '../../../shared/chatkit/index.ts'
import { useChatState } from '../view/chat-context.ts'
import { focusedIn } from './focused-in.ts'

interface WidgetItemScope {
  readonly item: WidgetItem
  /** Whether an action makes the whole widget wait. */
  readonly waiting: boolean
  readonly setWaiting: (waiting: boolean) => void
  /** What was entered in the form of that identity, by field name. */
  readonly memoryOf: (identity: string) => Map<string, string | boolean>
}

const WidgetItemContext = createContext<WidgetItemScope | null>(null)

/** The item that a control belongs to, or null in a preview. */
export function useWidgetItem(): WidgetItemScope | null {
  return useContext(WidgetItemContext)
}

function useMemory() {
  const [memories] = useState(() => new Map<string, Map<string, string | boolean>>())
  const [memoryOf] = useState(() => (identity: string) => {
    const memory = memories.get(identity) ?? new Map<string, string | boolean>()
    memories.set(identity, memory)
    return memory
  })
  return memoryOf
}

/** What is inert loses the focus; here it comes back afterwards, unless something else has it. */
function useKeptFocus(frame: RefObject<HTMLElement | null>, waiting: boolean): void {
  const kept = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    const focused = frame.current && focusedIn(frame.current)
    if (waiting) kept.current = focused && frame.current?.contains(focused) ? focused : null
    else if (!focused) kept.current?.focus({ preventScroll: true })
    if (!waiting) kept.current = null
  }, [frame, waiting])
}

/** The frame around a widget of the thread: fades and stops answering while an action has it wait. */
export function WidgetItemFrame({ item, children }: { item: WidgetItem; children: ReactNode }) {
  const [waiting, setWaiting] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const memoryOf = useMemory()
  useKeptFocus(frame, waiting)
  const scope = useMemo(
    () => ({ item, waiting, setWaiting, memoryOf }),
    [item, waiting, setWaiting, memoryOf],
  )
  return (
    <WidgetItemContext value={scope}>
      <div ref={frame} className="widget" aria-busy={waiting} inert={waiting}>
        {children}
      </div>
    </WidgetItemContext>
  )
}

/** Whether a streaming action would be refused right now. */
export function useStreamBusy(): boolean {
  return useChatState((state) => state.phase !== 'idle')
}
