import type { ThreadItem } from '../../../shared/chatkit/index.ts'
import { useChatState } from './chat-context.ts'

function textOf(item: ThreadItem | undefined): string {
  if (item?.type === 'assistant_message') return item.content.map((part) => part.text).join('\n')
  return item?.type === 'widget' ? (item.copy_text ?? '') : ''
}

/** Reads out an answer once it is complete, and not while it grows. */
export function Announcer() {
  const responding = useChatState((state) => state.phase === 'responding')
  const last = useChatState((state) => state.content.items.findLast((item) => textOf(item) !== ''))
  const sent = useChatState((state) => state.sentItemId !== null)
  const spoken = !responding && sent ? textOf(last) : ''
  return (
    <div className="for-readers" aria-live="polite">
      {spoken}
    </div>
  )
}
