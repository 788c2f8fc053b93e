import { AgentContext, streamAgentResponse } from '../../src/main/chatkit-agents/index.ts'
import { ChatKitServer, MemoryStore, StreamingResult } from '../../src/main/chatkit/index.ts'
import type { ThreadMetadata, ThreadStreamEvent } from '../../src/shared/chatkit/index.ts'
import { createThread, type Answering, type Contender } from './contender.ts'
import { messageEvents } from './script.ts'

/** This repository's server. */
export class OurServer extends ChatKitServer<Answering> implements Contender {
  constructor() {
    super(new MemoryStore())
  }

  override async *respond(
    thread: ThreadMetadata,
    _message: unknown,
    answering: Answering,
  ): AsyncGenerator<ThreadStreamEvent> {
    if (answering.kind === 'message') {
      yield* messageEvents(thread.id, answering.deltas)
      return
    }
    const context = new AgentContext({ thread, store: this.store, requestContext: answering })
    yield* streamAgentResponse(context, await answering.run())
  }

  async answer(answering: Answering): Promise<number> {
    const result = await this.process(createThread, answering)
    if (!(result instanceof StreamingResult)) throw new Error('A stream was expected.')
    let frames = 0
    for await (const _bytes of result) frames += 1
    return frames
  }
}
