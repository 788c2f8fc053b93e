import { memo, useState } from 'react'
import type {
  AssistantMessageContent,
  AssistantMessageItem,
} from '../../../../shared/chatkit/index.ts'
import { MarkdownBlocks, noMarks } from '../../markdown/markdown-blocks.tsx'
import { GrowingText } from '../../markdown/split-blocks.ts'
import { useChat, useChatState } from '../chat-context.ts'
import { useCitations } from '../citations/use-citation-marks.tsx'
import type { MessagePiece } from '../transcript/message-cutter.ts'
import { Sources } from './sources.tsx'

/** A message that is drawn as a whole: each of its parts is a piece. */
function useWhole(content: readonly AssistantMessageContent[]): readonly MessagePiece[] {
  const [texts] = useState<GrowingText[]>(() => [])
  return content.map(({ text }, part) => {
    const { blocks, references } = (texts[part] ??= new GrowingText()).split(text)
    return { part, blocks, references, first: part === 0, last: part === content.length - 1 }
  })
}

const nothing: readonly AssistantMessageContent[] = []

interface AssistantMessageProps {
  item: AssistantMessageItem
  streaming: boolean
  /** The piece to draw of a message that is too long to be drawn at once. */
  piece?: MessagePiece
}

function sameAnnotations(before: AssistantMessageItem, after: AssistantMessageItem): boolean {
  return after.content.every(
    ({ annotations }, part) => annotations === before.content[part]?.annotations,
  )
}

/** While a long message grows, only its last piece is another one. */
function looksTheSame(before: AssistantMessageProps, after: AssistantMessageProps): boolean {
  if (before.piece !== after.piece) return false
  if (before.item === after.item) return before.streaming === after.streaming
  return after.piece?.last === false && sameAnnotations(before.item, after.item)
}

/** What the assistant said, and below it where it has it from. */
export const AssistantMessage = memo(function AssistantMessage(props: AssistantMessageProps) {
  const { item, streaming, piece } = props
  const { translate } = useChat()
  const cutOff = useChatState((state) => state.cutOff.has(item.id))
  const { sources, marks } = useCitations(item.content)
  const whole = useWhole(piece ? nothing : item.content)
  const pieces = piece ? [piece] : whole
  if (item.content.every((part) => part.text === '')) return null
  return (
    <article className="assistant-message">
      {(piece?.first ?? true) && <h3 className="for-readers">{translate('message.assistant')}</h3>}
      {pieces.map(({ part, blocks, references, last }) => (
        <MarkdownBlocks
          key={part}
          blocks={blocks}
          references={references}
          marks={marks[part] ?? noMarks}
          growing={streaming && last}
          cutOff={cutOff && last}
        />
      ))}
      {(piece?.last ?? true) && <Sources sources={sources} />}
    </article>
  )
}, looksTheSame)
