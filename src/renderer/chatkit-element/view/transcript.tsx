import { ArrowDown } from 'lucide-react'
import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { createTurnGrouper, type TurnOfItems } from '../engine/turns.ts'
import { Spinner } from '../widgets/spinner.tsx'
import { useChat, useChatState } from './chat-context.ts'
import { IconButton } from './icon-button.tsx'
import { TranscriptScroller, type Drawn } from './transcript-scroller.ts'
import { Turn } from './turn.tsx'

function useTurns(): readonly TurnOfItems[] {
  const items = useChatState((state) => state.content.items)
  const [group] = useState(createTurnGrouper)
  return useMemo(() => group(items), [group, items])
}

function useScroller(drawn: Drawn): TranscriptScroller {
  const { engine } = useChat()
  const [scroller] = useState(() => new TranscriptScroller(() => void engine.loader.loadOlder()))
  useLayoutEffect(() => scroller.drawn(drawn))
  return scroller
}

function Older() {
  const { translate } = useChat()
  const loading = useChatState((state) => state.loadingOlder)
  if (!loading) return null
  return (
    <div className="older" role="status" aria-label={translate('transcript.loadingOlder')}>
      <Spinner />
    </div>
  )
}

function Turns({ turns, drawn }: { turns: readonly TurnOfItems[]; drawn: Drawn }) {
  const firstIds = useChatState((state) => state.firstIds)
  const last = turns.length - 1
  return turns.map((turn, index) => (
    <Turn
      key={firstIds[turn.id] ?? turn.id}
      turn={turn}
      last={index === last}
      tall={!drawn.autoScroll && index === last && drawn.sentTurnId === turn.id}
    />
  ))
}

/** The conversation, newest at the end. */
export function Transcript({ onScrolled }: { onScrolled: (scrolled: boolean) => void }) {
  const { translate } = useChat()
  const turns = useTurns()
  const sentTurnId = useChatState((state) => state.sentItemId)
  const autoScroll = useChatState((state) => state.options?.thread?.autoScroll === true)
  const drawn = { turns, sentTurnId, autoScroll }
  const scroller = useScroller(drawn)
  const { position, attach, measure, toBottom } = scroller
  const { scrolled, belowHidden } = useSyncExternalStore(position.subscribe, position.get)
  useEffect(() => onScrolled(scrolled), [scrolled, onScrolled])
  useEffect(() => () => onScrolled(false), [onScrolled])
  return (
    <div className="transcript">
      <div className="scroller" ref={attach} onScroll={measure} tabIndex={0}>
        <div
          className="column turns"
          role="log"
          aria-live="off"
          aria-label={translate('transcript.label')}
        >
          <Older />
          <Turns turns={turns} drawn={drawn} />
        </div>
      </div>
      {belowHidden && (
        <IconButton
          label={translate('transcript.scrollToBottom')}
          icon={ArrowDown}
          className="to-bottom"
          onClick={toBottom}
        />
      )}
    </div>
  )
}
