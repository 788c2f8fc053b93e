import { memo, useState } from 'react'
import { useChatState } from '../chat-context.ts'
import { ErrorBlock } from '../error-block.tsx'
import { AssistantMessage } from '../items/assistant-message.tsx'
import { ItemView } from '../items/item-view.tsx'
import { ProgressLine } from '../progress-line.tsx'
import { TurnFooter } from '../turn-footer.tsx'
import type { Row } from './rows.ts'

function Content({ row }: { row: Row }) {
  const id = row.kind === 'item' || row.kind === 'piece' ? row.item.id : ''
  const streaming = useChatState((state) => state.content.streaming.has(id))
  switch (row.kind) {
    case 'item':
      return <ItemView item={row.item} streaming={streaming} />
    case 'piece':
      return <AssistantMessage item={row.item} streaming={streaming} piece={row.piece} />
    case 'footer':
      return <TurnFooter turn={row.turn} />
    case 'tail':
      return (
        <>
          <ProgressLine />
          <ErrorBlock />
        </>
      )
  }
}

/** One row. What arrives while a person waits rises into view; what they scroll to is just there. */
export const RowView = memo(function RowView({ row, live }: { row: Row; live: boolean }) {
  const [arrives] = useState(live)
  const continues = row.kind === 'piece' && !row.piece.last
  const first = row.key === row.turnId
  const look = [
    row.kind,
    first ? 'first' : '',
    continues ? 'continues' : '',
    arrives ? 'arrives' : '',
  ]
  return (
    <div className={`row ${look.join(' ')}`} data-row={row.key}>
      <Content row={row} />
    </div>
  )
})
