import { useMemo } from 'react'
import type { ThreadItem } from '../../../shared/chatkit/index.ts'
import type { ChatState } from '../engine/chat-state.ts'
import { spokenText } from '../markdown/spoken-text.ts'
import { useChatState } from './chat-context.ts'

function textOf(item: ThreadItem | null): string {
  if (item?.type === 'assistant_message') return item.content.map((part) => part.text).join('\n\n')
  return item?.type === 'widget' ? (item.copy_text ?? '') : ''
}

/** The newest item of the turn that was asked for from here which has words and no longer grows. */
function newestFinished({ content, sentItemId }: ChatState): ThreadItem | null {
  if (sentItemId === null) return null
  for (let index = content.items.length - 1; index >= 0; index--) {
    const item = content.items[index]
    if (!item || item.type === 'user_message') return null
    if (!content.streaming.has(item.id) && textOf(item) !== '') return item
  }
  return null
}

/** Reads out each message once it is complete, and not while it grows. */
export function Announcer() {
  const item = useChatState(newestFinished)
  const spoken = useMemo(() => spokenText(textOf(item)), [item])
  return (
    <div className="for-readers" aria-live="polite">
      {spoken}
    </div>
  )
}
