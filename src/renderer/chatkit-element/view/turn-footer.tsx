import { RotateCw, ThumbsDown, ThumbsUp } from 'lucide-react'
import { answerIdsOf, copyTextOf, type TurnOfItems } from '../engine/turns.ts'
import { useChat, useChatState } from './chat-context.ts'
import { CopyButton } from './copy-button.tsx'
import { IconButton } from './icon-button.tsx'

function Verdict({ turn }: { turn: TurnOfItems }) {
  const { engine, translate } = useChat()
  const given = useChatState((state) => state.feedback[turn.id])
  const give = (kind: 'positive' | 'negative') =>
    void engine.conversation.giveFeedback(turn.id, answerIdsOf(turn), kind)
  return (
    <>
      <IconButton
        label={translate('turn.good')}
        icon={ThumbsUp}
        size={16}
        className="small"
        pressed={given === 'positive'}
        onClick={() => give('positive')}
      />
      <IconButton
        label={translate('turn.bad')}
        icon={ThumbsDown}
        size={16}
        className="small"
        pressed={given === 'negative'}
        onClick={() => give('negative')}
      />
    </>
  )
}

/** What can be done with a finished turn: copy it, rate it, try again. */
export function TurnFooter({ turn }: { turn: TurnOfItems }) {
  const { engine, translate } = useChat()
  const actions = useChatState((state) => state.options?.threadItemActions)
  const blocked = useChatState(() => !engine.canSend)
  const asked = turn.items[0]?.type === 'user_message'
  const copyable = copyTextOf(turn) !== ''
  if (answerIdsOf(turn).length === 0) return null
  return (
    <div className="turn-footer" role="group" aria-label={translate('turn.actions')}>
      {copyable && (
        <CopyButton
          text={() => copyTextOf(turn)}
          label={translate('turn.copy')}
          done={translate('turn.copied')}
        />
      )}
      {actions?.feedback && <Verdict turn={turn} />}
      {actions?.retry && asked && (
        <IconButton
          label={translate('turn.retry')}
          icon={RotateCw}
          size={16}
          className="small"
          disabled={blocked}
          onClick={() => engine.retry(turn.id)}
        />
      )}
    </div>
  )
}
