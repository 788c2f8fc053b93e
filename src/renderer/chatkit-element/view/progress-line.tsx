import { Icon } from '../icons/icon.tsx'
import { useChat, useChatState } from './chat-context.ts'

/** Says at the end of the transcript what the assistant is doing. */
export function ProgressLine() {
  const { translate } = useChat()
  const progress = useChatState((state) => state.progress)
  if (!progress) return null
  return (
    <div className="progress" role="status">
      {progress.icon && <Icon name={progress.icon} size={18} />}
      <span className="shimmer">
        {progress.text ?? translate(progress.name ?? 'progress.thinking')}
      </span>
    </div>
  )
}
