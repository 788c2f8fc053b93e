import type {
  AssistantMessageContent,
  GeneratedImageItem,
  ThreadStreamEvent,
} from '../../shared/chatkit/index.ts'
import { citationsToAnnotations, citationToAnnotation } from './citations.ts'
import type { TurnParts } from './delta-turn.ts'
import { LiveMessage, outputText } from './live-message.ts'
import {
  parseResponseEvent,
  type ResponseContentPart,
  type ResponseEvent,
} from './response-event.ts'

type Event<Type extends ResponseEvent['type']> = Extract<ResponseEvent, { type: Type }>
type OutputItem = Event<'response.output_item.added'>['item']
type ReasoningEvent = Event<
  'response.reasoning_summary_text.delta' | 'response.reasoning_summary_text.done'
>

// Text grows without a promise.
type Converted = ThreadStreamEvent[] | Promise<ThreadStreamEvent[]>

/** One response of an OpenAI Responses model, from its raw events. */
export class ResponsesTurn<Context> {
  readonly #parts: TurnParts<Context>
  readonly #messages = new Map<string, LiveMessage>()
  readonly #images = new Map<string, GeneratedImageItem>()

  constructor(parts: TurnParts<Context>) {
    this.#parts = parts
  }

  /** What a raw event means for the thread. */
  handle(rawEvent: unknown): Converted {
    const event = parseResponseEvent(rawEvent)
    if (event === null) return []
    switch (event.type) {
      case 'response.output_item.added':
        return this.#itemAdded(event.item)
      case 'response.output_item.done':
        return this.#itemDone(event.item)
      case 'response.reasoning_summary_text.delta':
        return this.#parts.thoughts.grow(summaryKey(event), event.delta)
      case 'response.reasoning_summary_text.done':
        return this.#parts.thoughts.complete(summaryKey(event), event.text)
      case 'response.image_generation_call.partial_image':
        return this.#partialImage(event)
      default:
        return this.#contentPart(event)
    }
  }

  /** The response starts over: takes away what was streamed of it. */
  abandon(): ThreadStreamEvent[] {
    const itemIds = [...this.#messages.values(), ...this.#imagesAsHolders()].map(
      ({ item }) => item.id,
    )
    this.#reset()
    return itemIds.map((item_id) => ({ type: 'thread.item.removed', item_id }))
  }

  /** The run failed: text that was streamed so far stays, pictures that are not finished go. */
  interrupt(): ThreadStreamEvent[] {
    const messages = [...this.#messages.values()].map((message) => message.interrupted())
    const images = this.#imagesAsHolders().map(({ item }): ThreadStreamEvent => ({
      type: 'thread.item.removed',
      item_id: item.id,
    }))
    this.#reset()
    return [...messages, ...images]
  }

  #contentPart(
    event: Exclude<
      ResponseEvent,
      | Event<'response.output_item.added' | 'response.output_item.done'>
      | Event<'response.image_generation_call.partial_image'>
      | ReasoningEvent
    >,
  ): Converted {
    const message = this.#messages.get(event.item_id)
    if (message === undefined) return []
    const index = event.content_index
    switch (event.type) {
      case 'response.content_part.added':
        return this.#partAdded(message, index, event.part)
      case 'response.output_text.delta':
      case 'response.refusal.delta':
        return [message.grow(index, event.delta)]
      case 'response.output_text.done':
        return [message.partDone(index, event.text)]
      case 'response.refusal.done':
        return [message.partDone(index, event.refusal)]
      case 'response.output_text.annotation.added':
        return this.#annotated(message, index, event.annotation)
    }
  }

  async #partAdded(
    message: LiveMessage,
    index: number,
    part: ResponseContentPart,
  ): Promise<ThreadStreamEvent[]> {
    const content = await this.#content(part)
    return content === null ? [] : [message.partAdded(index, content)]
  }

  async #annotated(
    message: LiveMessage,
    index: number,
    citation: unknown,
  ): Promise<ThreadStreamEvent[]> {
    const annotation = await citationToAnnotation(citation, this.#parts.converter)
    return annotation === null ? [] : [message.annotated(index, annotation)]
  }

  #itemAdded(item: OutputItem): ThreadStreamEvent[] {
    switch (item.type) {
      case 'message':
        return [...this.#parts.workflow.close(), this.#newMessage(item.id).added()]
      case 'reasoning':
        return this.#parts.workflow.openReasoning()
      case 'image_generation_call':
        return [{ type: 'thread.item.added', item: { ...this.#newImage(item.id) } }]
      case 'other':
        return []
    }
  }

  async #itemDone(item: OutputItem): Promise<ThreadStreamEvent[]> {
    if (item.type === 'message') {
      const contents = await Promise.all(item.content.map((part) => this.#content(part)))
      const known = this.#messages.get(item.id)
      const events = known === undefined ? this.#parts.workflow.close() : []
      const message = known ?? this.#newMessage(item.id)
      this.#messages.delete(item.id)
      return [...events, message.done(contents.filter((content) => content !== null))]
    }
    if (item.type !== 'image_generation_call' || !item.result) return []
    const image = this.#images.get(item.id) ?? this.#newImage(item.id)
    this.#images.delete(item.id)
    const picture = { imageId: item.id, base64: item.result }
    const url = await this.#parts.converter.base64ImageToUrl(picture)
    return [{ type: 'thread.item.done', item: { ...image, image: { id: item.id, url } } }]
  }

  async #partialImage(
    event: Event<'response.image_generation_call.partial_image'>,
  ): Promise<ThreadStreamEvent[]> {
    const item = this.#images.get(event.item_id)
    if (item === undefined) return []
    const { converter } = this.#parts
    const partialImageIndex = event.partial_image_index
    const picture = { imageId: event.item_id, base64: event.partial_image_b64, partialImageIndex }
    const image = { id: event.item_id, url: await converter.base64ImageToUrl(picture) }
    const progress = converter.partialImageIndexToProgress(partialImageIndex)
    const update = { type: 'generated_image.updated' as const, image, progress }
    return [{ type: 'thread.item.updated', item_id: item.id, update }]
  }

  async #content(part: ResponseContentPart): Promise<AssistantMessageContent | null> {
    if (part === null) return null
    const annotations = await citationsToAnnotations(part.annotations, this.#parts.converter)
    return outputText(part.text, annotations)
  }

  #newMessage(modelId: string): LiveMessage {
    const message = LiveMessage.in(this.#parts.context)
    this.#messages.set(modelId, message)
    return message
  }

  #newImage(modelId: string): GeneratedImageItem {
    const { context } = this.#parts
    const item: GeneratedImageItem = {
      id: context.generateId('message'),
      thread_id: context.thread.id,
      created_at: context.now().toISOString(),
      type: 'generated_image',
    }
    this.#images.set(modelId, item)
    return item
  }

  #imagesAsHolders(): { item: GeneratedImageItem }[] {
    return [...this.#images.values()].map((item) => ({ item }))
  }

  #reset(): void {
    this.#messages.clear()
    this.#images.clear()
  }
}

function summaryKey({ item_id, summary_index }: ReasoningEvent): string {
  return `${item_id}/${summary_index}`
}
