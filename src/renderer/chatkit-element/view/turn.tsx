import { memo } from 'react'
import { isDrawn, type TurnOfItems } from '../engine/turns.ts'
import { useChatState } from './chat-context.ts'
import { ErrorBlock } from './error-block.tsx'
import { ItemView } from './items/item-view.tsx'
import { ProgressLine } from './progress-line.tsx'
import { TurnFooter } from './turn-footer.tsx'

interface TurnProps {
  turn: TurnOfItems
  last: boolean
  /** Whether the turn is as tall as the view, so that its message can stand at the top. */
  tall: boolean
}

function Tail() {
  return (
    <>
      <ProgressLine />
      <ErrorBlock />
    </>
  )
}

function Items({ turn }: { turn: TurnOfItems }) {
  const streaming = useChatState((state) => state.content.streaming)
  return turn.items
    .filter(isDrawn)
    .map((item) => <ItemView key={item.id} item={item} streaming={streaming.has(item.id)} />)
}

/** A message and all that answers it. */
export const Turn = memo(function Turn({ turn, last, tall }: TurnProps) {
  const responding = useChatState((state) => state.phase === 'responding')
  const finished = !(last && responding)
  return (
    <section className={`turn ${last ? 'last' : ''} ${tall ? 'tall' : ''}`} data-turn={turn.id}>
      <Items turn={turn} />
      {last && <Tail />}
      {finished && <TurnFooter turn={turn} />}
    </section>
  )
})
