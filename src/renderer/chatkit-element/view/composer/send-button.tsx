import { ArrowUp, Square } from 'lucide-react'
import { useChat, useChatState } from '../chat-context.ts'

/** Sends the draft; while an answer comes, stops it where that is allowed. */
export function SendButton() {
  const { engine, translate } = useChat()
  const responding = useChatState((state) => state.phase === 'responding')
  const allowCancel = useChatState((state) => state.allowCancel)
  const blocked = useChatState(() => !engine.canSubmit)
  const label = translate(
    responding ? (allowCancel ? 'composer.stop' : 'composer.busy') : 'composer.send',
  )
  return (
    <button
      type="button"
      className={`send ${responding ? 'responding' : ''}`}
      aria-label={label}
      title={label}
      disabled={responding ? !allowCancel : blocked}
      onClick={() => (responding ? engine.stop() : engine.submitDraft())}
    >
      {responding ? (
        <Square aria-hidden size={12} fill="currentColor" />
      ) : (
        <ArrowUp aria-hidden size={18} strokeWidth={2.25} />
      )}
    </button>
  )
}
