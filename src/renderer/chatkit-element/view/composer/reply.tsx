import { CornerDownRight, X } from 'lucide-react'
import { useChat, useChatState } from '../chat-context.ts'
import { IconButton } from '../icon-button.tsx'

/** The words that the next message quotes. */
export function Reply() {
  const { engine, translate, focusComposer } = useChat()
  const reply = useChatState((state) => state.draft.reply)
  if (!reply) return null
  return (
    <div className="composer-reply">
      <CornerDownRight aria-hidden size={16} />
      <p dir="auto">{reply}</p>
      <IconButton
        label={translate('composer.removeReply')}
        icon={X}
        size={14}
        className="small"
        onClick={() => {
          engine.setDraft({ reply: null })
          focusComposer()
        }}
      />
    </div>
  )
}
