import type { StructuredInputItem, ThreadItem } from '../../../../shared/chatkit/index.ts'
import type { ChatState } from '../chat-state.ts'
import { isDrawn } from '../turns.ts'

function isPending(item: ThreadItem | undefined): item is StructuredInputItem {
  return item?.type === 'structured_input' && item.status === 'pending'
}

/**
 * The questions that wait for an answer: those at the very end of a thread that takes messages.
 * Questions that the conversation has gone past, or that a lock has cut off, wait no longer.
 */
export function openQuestion({ content, thread }: ChatState): StructuredInputItem | null {
  if ((thread?.status.type ?? 'active') !== 'active') return null
  const last = content.items.findLast((item) => isDrawn(item))
  return isPending(last) && last.inputs.length > 0 ? last : null
}
