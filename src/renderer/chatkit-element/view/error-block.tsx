import { CircleAlert, RotateCw } from 'lucide-react'
import { useChat, useChatState } from './chat-context.ts'

/** Says that the last turn failed, and offers to try again where that makes sense. */
export function ErrorBlock() {
  const { engine, translate } = useChat()
  const error = useChatState((state) => state.error)
  const blocked = useChatState(() => !engine.canSend)
  if (!error) return null
  return (
    <div className="error" role="alert">
      <CircleAlert aria-hidden size={18} />
      <p>{error.text ?? translate(error.name, error.parameters)}</p>
      {error.allowRetry && !blocked && (
        <button type="button" className="text-button" onClick={() => engine.retry()}>
          <RotateCw aria-hidden size={14} />
          {translate('error.retry')}
        </button>
      )}
    </div>
  )
}
