import type { AssistantMessageItem } from '../../../shared/chatkit/index.ts'
import { createdAt } from '../scenes/items.ts'
import type { TurnStep } from './turn-step.ts'

function* pieces(text: string): Generator<string> {
  for (const [piece] of text.matchAll(/\s*\S{1,12}|\s+$/g)) yield piece
}

/** The events of an assistant's message that is written word by word. */
export function* growing(id: string, threadId: string, text: string): Generator<TurnStep> {
  const item: AssistantMessageItem = {
    id,
    thread_id: threadId,
    created_at: createdAt,
    type: 'assistant_message',
    content: [],
  }
  yield { type: 'thread.item.added', item }
  yield {
    type: 'thread.item.updated',
    item_id: id,
    update: {
      type: 'assistant_message.content_part.added',
      content_index: 0,
      content: { type: 'output_text', text: '', annotations: [] },
    },
  }
  for (const delta of pieces(text)) {
    yield {
      type: 'thread.item.updated',
      item_id: id,
      update: { type: 'assistant_message.content_part.text_delta', content_index: 0, delta },
    }
  }
}

/** The same, up to its end. */
export function* answer(id: string, threadId: string, text: string): Generator<TurnStep> {
  yield* growing(id, threadId, text)
  const item: AssistantMessageItem = {
    id,
    thread_id: threadId,
    created_at: createdAt,
    type: 'assistant_message',
    content: [{ type: 'output_text', text, annotations: [] }],
  }
  yield { type: 'thread.item.done', item }
}
