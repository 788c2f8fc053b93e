import { ArrowDown } from 'lucide-react'
import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { createTurnGrouper } from '../../engine/turns.ts'
import { Spinner } from '../../widgets/spinner.tsx'
import { useChat, useChatState } from '../chat-context.ts'
import { IconButton } from '../icon-button.tsx'
import { MessageCutter } from './message-cutter.ts'
import { RowView } from './row-view.tsx'
import { RowMaker, type Row } from './rows.ts'
import type { MountedRows, MountedTurn, RowGap } from './row-window.ts'
import { TranscriptScroller, type Drawn } from './transcript-scroller.ts'

function useRows(): readonly Row[] {
  const items = useChatState((state) => state.content.items)
  const responding = useChatState((state) => state.phase === 'responding')
  const [group] = useState(createTurnGrouper)
  const [maker] = useState(() => new RowMaker(new MessageCutter()))
  return useMemo(() => maker.rows(group(items), responding), [group, items, maker, responding])
}

function useScroller(): TranscriptScroller {
  const { engine } = useChat()
  const [scroller] = useState(() => new TranscriptScroller(() => void engine.loader.loadOlder()))
  useSyncExternalStore(scroller.moves.subscribe, scroller.moves.get)
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

function Gap({ gap }: { gap: RowGap }) {
  return <div className="gap" data-gap style={{ height: gap.heightPx }} />
}

interface TurnProps {
  mounted: MountedTurn
  last: boolean
  /** Whether the turn is as tall as the view, so that its message can stand at the top. */
  tall: boolean
  live: boolean
}

function Turn({ mounted, last, tall, live }: TurnProps) {
  const firstIds = useChatState((state) => state.firstIds)
  return (
    <section
      className={`turn ${last ? 'last' : ''} ${tall ? 'tall' : ''}`}
      data-turn={mounted.turnId}
    >
      {mounted.parts.map((part) =>
        part.kind === 'gap' ? (
          <Gap key={part.key} gap={part} />
        ) : (
          <RowView key={firstIds[part.row.key] ?? part.row.key} row={part.row} live={live} />
        ),
      )}
    </section>
  )
}

function Rows({ mounted, drawn }: { mounted: MountedRows; drawn: Drawn }) {
  const firstIds = useChatState((state) => state.firstIds)
  const lastId = drawn.rows.at(-1)?.turnId
  return mounted.parts.map((part) => {
    if (part.kind === 'gap') return <Gap key={part.key} gap={part} />
    const { turnId: id } = part
    const last = id === lastId
    return (
      <Turn
        key={firstIds[id] ?? id}
        mounted={part}
        last={last}
        tall={!drawn.autoScroll && last && drawn.sentTurnId === id}
        live={last && drawn.responding}
      />
    )
  })
}

/** The conversation, newest at the end. */
export function Transcript({ onScrolled }: { onScrolled: (scrolled: boolean) => void }) {
  const { translate } = useChat()
  const rows = useRows()
  const sentTurnId = useChatState((state) => state.sentItemId)
  const autoScroll = useChatState((state) => state.options?.thread?.autoScroll === true)
  const responding = useChatState((state) => state.phase === 'responding')
  const sentKey = useChatState(({ firstIds, sentItemId: id }) => (id && firstIds[id]) ?? id)
  const drawn = { rows, sentTurnId, sentKey, autoScroll, responding }
  const scroller = useScroller()
  const mounted = scroller.rowsToMount(rows, sentKey)
  useLayoutEffect(() => scroller.drawn(drawn))
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
          <Rows mounted={mounted} drawn={drawn} />
          <div data-gap />
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
