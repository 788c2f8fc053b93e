import {
  agents,
  ChatKitServer,
  StreamingResult,
  type ThreadMetadata,
  type ThreadStreamEvent,
} from 'chatkit-node-backend-sdk'
import { createThread, type Answering, type Contender } from './contender.ts'
import { PeerStore } from './peer-store.ts'
import { messageEvents } from './script.ts'

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** The server of the npm package, used as its own documentation says. */
export class PeerServer extends ChatKitServer<Answering> implements Contender {
  constructor() {
    super(new PeerStore(), undefined, silent)
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
    const context = agents.createAgentContext(thread, this.store, answering)
    yield* agents.streamAgentResponse(context, await answering.run())
  }

  async answer(answering: Answering): Promise<number> {
    const result = await this.process(createThread, answering)
    if (!(result instanceof StreamingResult)) throw new Error('A stream was expected.')
    let frames = 0
    // It gives text, which a transport has to turn into bytes.
    for await (const frame of result) if (Buffer.from(frame).length > 0) frames += 1
    return frames
  }
}
