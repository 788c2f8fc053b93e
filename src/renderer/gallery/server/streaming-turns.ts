import type { StreamingReq, ThreadItem, UserMessageInput } from '../../../shared/chatkit/index.ts'
import { createdAt } from '../scenes/items.ts'
import type { Scene } from '../scenes/scene.ts'
import type { GalleryThreads } from './gallery-threads.ts'
import type { TurnStep } from './turn-step.ts'
import { usualTurn } from './usual-turn.ts'

/** Turns requests of a scene into the events of their streams, and keeps what they bring. */
export class StreamingTurns {
  readonly #scene: Scene
  readonly #threads: GalleryThreads
  #count = 0

  constructor(scene: Scene, threads: GalleryThreads) {
    this.#scene = scene
    this.#threads = threads
  }

  /** The events that answer the request. */
  *answer(request: StreamingReq): Generator<TurnStep, void> {
    const threadId = 'thread_id' in request.params ? request.params.thread_id : this.#newId('thr')
    for (const step of this.#steps(request, threadId)) {
      if (step.type === 'thread.item.done' || step.type === 'thread.item.replaced')
        this.#threads.save(threadId, step.item)
      yield step
    }
  }

  *#steps(request: StreamingReq, threadId: string): Generator<TurnStep, void> {
    if (request.type === 'threads.create')
      yield { type: 'thread.created', thread: this.#threads.create(threadId) }
    yield* this.#received(request, threadId)
    yield { type: 'stream_options', stream_options: { allow_cancel: true } }
    const place = { threadId, newId: () => this.#newId('msg') }
    yield* this.#scene.turn?.(place) ?? usualTurn(place, this.#about(request))
    if (request.type === 'threads.create')
      yield {
        type: 'thread.updated',
        thread: this.#threads.rename(threadId, 'A new conversation'),
      }
  }

  *#received(request: StreamingReq, threadId: string): Generator<TurnStep, void> {
    if (request.type === 'threads.create' || request.type === 'threads.add_user_message')
      yield { type: 'thread.item.done', item: this.#userMessage(threadId, request.params.input) }
    if (request.type === 'threads.retry_after_item')
      this.#threads.dropAfter(threadId, request.params.item_id)
    if (request.type !== 'threads.add_structured_input') return
    const { item_id: itemId, input } = request.params
    const item = this.#threads.item(threadId, itemId)
    if (item?.type !== 'structured_input') return
    const inputs = item.inputs.map((question) => {
      const given = input.answers[question.id]
      const answer = given ?? { values: [], skipped: true }
      return { ...question, answer }
    })
    yield { type: 'thread.item.replaced', item: { ...item, status: input.status, inputs } }
  }

  #userMessage(threadId: string, input: UserMessageInput): ThreadItem {
    return {
      id: this.#newId('msg'),
      thread_id: threadId,
      created_at: createdAt,
      type: 'user_message',
      content: input.content,
      attachments: input.attachments.map((id) => ({
        type: 'file',
        id,
        name: id,
        mime_type: 'application/octet-stream',
      })),
      quoted_text: input.quoted_text,
      inference_options: input.inference_options,
    }
  }

  #about(request: StreamingReq): string {
    return `\`\`\`json\n${JSON.stringify({ type: request.type, params: request.params }, null, 2)}\n\`\`\``
  }

  #newId(prefix: string): string {
    this.#count += 1
    return `${prefix}_new_${this.#count}`
  }
}
