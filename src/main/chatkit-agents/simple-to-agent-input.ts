import type { AgentInputItem } from '@openai/agents'
import type { ThreadItem } from '../../shared/chatkit/index.ts'
import { ThreadItemConverter } from './thread-item-converter.ts'

const converter = new ThreadItemConverter()

/**
 * The model input for items in the order of the thread, without any conversion of one's own.
 * Rejects if an item needs one: attachments, tags, hidden context that is not text.
 */
export function simpleToAgentInput(
  items: ThreadItem | readonly ThreadItem[],
): Promise<AgentInputItem[]> {
  return converter.toAgentInput(items)
}
