import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import {
  answerWith,
  createThread,
  framesOf,
  streamedMessage,
  TestServer,
} from './server.testing.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\n', '\r\n', '\n\ndata: x\n\n', '\u2028', '\ud83d', '\ude00', '"\\', '\u0000'),
)

/** An event as a client reads it from one frame, which must be exactly one line of data. */
function read(frame: string): ThreadStreamEvent {
  const line = /^data: ([^\n\r]+)\n\n$/u.exec(frame)?.[1]
  if (line === undefined) throw new Error(`Not a frame: ${JSON.stringify(frame)}`)
  return JSON.parse(line) as ThreadStreamEvent
}

async function sent(...events: ThreadStreamEvent[]): Promise<ThreadStreamEvent[]> {
  const server = new TestServer()
  server.answer = answerWith(...events)
  return (await framesOf(await server.send(createThread()))).slice(3).map(read)
}

describe('the frames of a stream', () => {
  it('bring any text through unchanged, whatever it consists of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 5 }), async (pieces) => {
        const events = streamedMessage('msg_a', ...pieces)
        expect(await sent(...events)).toEqual(events)
      }),
      { numRuns: 300 },
    )
  })

  it('bring any ids, codes and free-form data through unchanged', async () => {
    const data = fc.dictionary(anyText, fc.jsonValue())
    await fc.assert(
      fc.asyncProperty(anyText, data, async (text, free) => {
        const events: ThreadStreamEvent[] = [
          { type: 'thread.item.removed', item_id: text },
          { type: 'progress_update', text },
          { type: 'notice', level: 'info', message: text, title: text },
          { type: 'client_effect', name: text, data: free },
          ...streamedMessage(text === '' ? 'msg_a' : text, 'x'),
        ]
        const wire: unknown = JSON.parse(JSON.stringify(events))
        expect(await sent(...events)).toEqual(wire)
      }),
      { numRuns: 300 },
    )
  })
})
