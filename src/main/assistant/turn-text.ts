import type { ThreadStreamEvent } from '../../shared/chatkit/index.ts'

/** The events as they are; gives the text of the assistant messages that they complete. */
export async function* textRead(
  events: AsyncIterable<ThreadStreamEvent>,
): AsyncGenerator<ThreadStreamEvent, string, undefined> {
  const texts = new Map<string, string>()
  for await (const event of events) {
    if (event.type === 'thread.item.done' && event.item.type === 'assistant_message') {
      texts.set(event.item.id, event.item.content.map(({ text }) => text).join('\n'))
    }
    if (event.type === 'thread.item.removed') texts.delete(event.item_id)
    yield event
  }
  return [...texts.values()].join('\n')
}
