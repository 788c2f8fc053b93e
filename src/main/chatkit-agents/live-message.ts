import type {
  Annotation,
  AssistantMessageContent,
  AssistantMessageItem,
  ThreadItemUpdate,
  ThreadStreamEvent,
} from '../../shared/chatkit/index.ts'
import type { AgentContext } from './agent-context.ts'

/** A part of an assistant message. */
export function outputText(text: string, annotations: Annotation[] = []): AssistantMessageContent {
  return { annotations, text, type: 'output_text' }
}

/** An assistant message that is being streamed, under an id of the store. */
export class LiveMessage {
  /** The message without content. */
  readonly item: AssistantMessageItem
  readonly #parts: AssistantMessageContent[] = []

  constructor(item: AssistantMessageItem) {
    this.item = item
  }

  /** A new message of the run's thread. */
  static in<Context>(context: AgentContext<Context>): LiveMessage {
    return new LiveMessage({
      id: context.generateId('message'),
      thread_id: context.thread.id,
      created_at: context.now().toISOString(),
      type: 'assistant_message',
      content: [],
    })
  }

  /** The text of a part so far. */
  textOf(index: number): string {
    return this.#parts[index]?.text ?? ''
  }

  /** Whether anything that can be seen was streamed. */
  get hasText(): boolean {
    return this.#parts.some(({ text }) => text.trim() !== '')
  }

  /** The message appears. */
  added(): ThreadStreamEvent {
    return { type: 'thread.item.added', item: { ...this.item } }
  }

  /** A part begins. */
  partAdded(index: number, content = outputText('')): ThreadStreamEvent {
    this.#parts[index] = outputText(content.text, [...content.annotations])
    return this.#updated({
      type: 'assistant_message.content_part.added',
      content_index: index,
      content,
    })
  }

  /** A part grows. */
  grow(index: number, delta: string): ThreadStreamEvent {
    this.#part(index).text += delta
    return this.#updated({
      type: 'assistant_message.content_part.text_delta',
      content_index: index,
      delta,
    })
  }

  /** A part gets a reference. */
  annotated(index: number, annotation: Annotation): ThreadStreamEvent {
    const annotationIndex = this.#part(index).annotations.push(annotation) - 1
    return this.#updated({
      type: 'assistant_message.content_part.annotation_added',
      content_index: index,
      annotation_index: annotationIndex,
      annotation,
    })
  }

  /** A part is complete; `text` replaces what was streamed. */
  partDone(index: number, text = this.textOf(index)): ThreadStreamEvent {
    this.#part(index).text = text
    return this.#updated({
      type: 'assistant_message.content_part.done',
      content_index: index,
      content: outputText(text),
    })
  }

  /** The message is complete, by default with what was streamed. */
  done(content: AssistantMessageContent[] = this.#parts): ThreadStreamEvent {
    return { type: 'thread.item.done', item: { ...this.item, content } }
  }

  /** The message ends here, in the middle: kept if there is something to see, else taken away. */
  interrupted(): ThreadStreamEvent {
    return this.hasText ? this.done() : { type: 'thread.item.removed', item_id: this.item.id }
  }

  #part(index: number): AssistantMessageContent {
    while (this.#parts.length <= index) this.#parts.push(outputText(''))
    return (this.#parts[index] ??= outputText(''))
  }

  #updated(update: ThreadItemUpdate): ThreadStreamEvent {
    return { type: 'thread.item.updated', item_id: this.item.id, update }
  }
}
