import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

/** What is sent; the shape of a ChatKit answer. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: AsyncIterable<Uint8Array>
}

/**
 * Sends an answer as fast as the client takes it. When the client goes away `signal` has to abort;
 * the rest of the body is then read but not sent, because only a turn that is read to its end
 * stores what there was.
 */
export async function sendAnswer(
  response: ServerResponse,
  answer: Answer,
  signal: AbortSignal,
): Promise<void> {
  response.writeHead(answer.status, answer.headers)
  response.flushHeaders()
  for await (const bytes of answer.body) {
    if (!signal.aborted && !response.write(bytes)) await drained(response, signal)
  }
  response.end()
}

async function drained(response: ServerResponse, signal: AbortSignal): Promise<void> {
  try {
    await once(response, 'drain', { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
