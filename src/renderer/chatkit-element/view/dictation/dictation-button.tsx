import { Mic } from 'lucide-react'
import { useChat, useChatState } from '../chat-context.ts'
import { IconButton } from '../icon-button.tsx'

/** Starts a dictation; nothing where that is not offered or one is under way. */
export function DictationButton() {
  const { engine, translate } = useChat()
  const offered = useChatState(() => engine.dictation.offered)
  const off = useChatState((state) => state.dictation.phase === 'off')
  if (!offered || !off) return null
  return (
    <IconButton
      label={translate('dictation.start')}
      icon={Mic}
      onClick={() => void engine.dictation.start()}
    />
  )
}
