import { describeFailure, type ChatKitLogger } from './chat-kit-logger.ts'
import { InvalidRequestError, NotFoundError } from './errors.ts'
import type { NonStreamingResult } from './streaming-result.ts'
import { StreamingResult } from './streaming-result.ts'

/** The part of a `ChatKitServer` that answers requests. */
export interface RequestProcessor<Context> {
  /** Answers a request; rejects when nothing of it was done. */
  process(
    json: string | Uint8Array,
    context: Context,
    options?: { signal?: AbortSignal },
  ): Promise<StreamingResult | NonStreamingResult>
}

/** An answer in the terms of HTTP; `body` is read once, and leaving it early cancels the turn. */
export interface ChatKitAnswer {
  status: number
  headers: Record<string, string>
  body: AsyncIterable<Uint8Array>
}

/** When to give up, and where to report failures. */
export interface AnswerOptions {
  signal: AbortSignal
  logger: ChatKitLogger
}

const streamHeaders = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-cache',
  'X-Accel-Buffering': 'no',
}

/**
 * Answers one ChatKit request for any transport. Never rejects: what is missing gives 404, an
 * invalid request 400, any other failure 500, each with a JSON body `{"error":{"message"}}`.
 */
export async function answerChatKitRequest<Context>(
  server: RequestProcessor<Context>,
  body: string | Uint8Array,
  context: Context,
  { signal, logger }: AnswerOptions,
): Promise<ChatKitAnswer> {
  try {
    const result = await server.process(body, context, { signal })
    if (result instanceof StreamingResult) {
      return { status: 200, headers: { ...streamHeaders }, body: result }
    }
    return jsonAnswer(200, result.json)
  } catch (error) {
    const { status, message } = describeRefusal(error)
    logger.warn('chatkit.request_failed', { status, ...describeFailure(error) })
    return errorAnswer(status, message)
  }
}

function errorAnswer(status: number, message: string): ChatKitAnswer {
  return jsonAnswer(status, new TextEncoder().encode(JSON.stringify({ error: { message } })))
}

function describeRefusal(error: unknown): { status: number; message: string } {
  if (error instanceof NotFoundError) return { status: 404, message: error.message }
  if (error instanceof InvalidRequestError) return { status: 400, message: error.message }
  // The message of an unknown failure may hold anything, so it stays in here.
  return { status: 500, message: 'The request could not be carried out.' }
}

function jsonAnswer(status: number, json: Uint8Array): ChatKitAnswer {
  return { status, headers: { 'Content-Type': 'application/json' }, body: once(json) }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
