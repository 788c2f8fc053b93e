import { chatChunks, chatReply } from './chat-replies.testing.ts'
import { secretKey, type GuardedChatOptions } from './guarded-chat.testing.ts'
import { responseEvents, responseReply } from './responses-replies.testing.ts'
import { brokenOff, errorReply, hangUp, pageReply, rawReply } from './scripted-faults.testing.ts'
import type { Script } from './scripted-model-server.testing.ts'

/** The way in which a model is asked. */
export type Protocol = NonNullable<GuardedChatOptions['protocol']>

const answerText = 'One, two, three, four.'
const mark = ' … (interrupted)'
/** Half of the events of an answer: some of its text has come, the rest has not. */
export const half: Record<Protocol, object[]> = {
  chat: chatChunks({ text: answerText }).slice(0, 4),
  responses: responseEvents({ text: answerText }).slice(0, 7),
}

/** The events of an answer before its first text. */
export const before: Record<Protocol, object[]> = {
  chat: chatChunks({ text: answerText }).slice(0, 1),
  responses: responseEvents({ text: answerText }).slice(0, 2),
}

/** A fault, and what it has to become. */
export interface FaultCase {
  title: string
  scripts: (protocol: Protocol) => Script[]
  message: RegExp
  allowRetry: boolean
  requests: number
  texts?: string[]
}

const limited = errorReply(429, { message: 'Rate limit reached.', code: 'rate_limit_exceeded' })

/** Faults of providers and networks that hold for a single request. */
export const faultCases: FaultCase[] = [
  {
    title: 'a wrong key',
    scripts: () => [errorReply(401, { message: `Incorrect API key: ${secretKey}` })],
    message: /Cerebras did not accept the API key/,
    allowRetry: false,
    requests: 1,
  },
  {
    title: 'a key that does not allow the model',
    scripts: () => [errorReply(403, { message: 'Forbidden' })],
    message: /does not let this API key use small-1/,
    allowRetry: false,
    requests: 1,
  },
  {
    title: 'a model that does not exist',
    scripts: () => [
      errorReply(404, { message: "model 'small-1' not found", code: 'model_not_found' }),
    ],
    message: /no model named small-1/,
    allowRetry: false,
    requests: 1,
  },
  {
    title: 'a model that the provider calls a bad request',
    scripts: () => [errorReply(400, { message: 'small-1 is not a valid model ID', code: 400 })],
    message: /no model named small-1/,
    allowRetry: false,
    requests: 1,
  },
  {
    title: 'a web server that knows no such page',
    scripts: () => [pageReply(404)],
    message: /Cerebras offers no chat model/,
    allowRetry: false,
    requests: 1,
  },
  {
    title: 'a model without tools',
    scripts: () => [errorReply(400, { message: 'small-1 does not support tools' })],
    message: /cannot use tools/,
    allowRetry: false,
    requests: 1,
  },
  {
    title: 'a conversation that is too long',
    scripts: () => [errorReply(400, { message: 'too much', code: 'context_length_exceeded' })],
    message: /small-1 cannot read a conversation as long/,
    allowRetry: false,
    requests: 1,
  },
  {
    title: 'too many requests, without a word about when to come back',
    scripts: () => [limited],
    message: /too many requests/,
    allowRetry: true,
    requests: 3,
  },
  {
    title: 'too many requests, for longer than anybody waits',
    scripts: () => [errorReply(429, { message: 'Slow down' }, { 'retry-after': '8' })],
    message: /too many requests/,
    allowRetry: true,
    requests: 1,
  },
  {
    title: 'a quota that is used up',
    scripts: () => [
      errorReply(429, { message: 'Quota', code: 'insufficient_quota', type: 'insufficient_quota' }),
    ],
    message: /account has no credit left/,
    allowRetry: false,
    requests: 1,
  },
  {
    title: 'a provider that fails on its side',
    scripts: () => [errorReply(500, { message: 'Traceback (most recent call last)' })],
    message: /problem on its side/,
    allowRetry: true,
    requests: 3,
  },
  {
    title: 'a gateway that shows a web page',
    scripts: () => [pageReply(502)],
    message: /problem on its side/,
    allowRetry: true,
    requests: 3,
  },
  {
    title: 'a connection that breaks before the head',
    scripts: () => [hangUp],
    message: /because the connection was lost/,
    allowRetry: true,
    requests: 3,
  },
  {
    title: 'a connection that breaks before the first text',
    scripts: (protocol) => [brokenOff(before[protocol], 'drop')],
    message: /because the connection was lost/,
    allowRetry: true,
    requests: 3,
  },
  {
    title: 'a connection that breaks after the first text',
    scripts: (protocol) => [brokenOff(half[protocol], 'drop')],
    message: /because the connection was lost/,
    allowRetry: true,
    requests: 1,
    texts: [`One, two,${mark}`],
  },
  {
    title: 'a stream that ends properly in the middle of the answer',
    scripts: (protocol) => [brokenOff(half[protocol], 'end')],
    message: /stopped in the middle/,
    allowRetry: true,
    requests: 1,
    texts: [`One, two,${mark}`],
  },
  {
    title: 'a stream that ends properly before the first text',
    scripts: (protocol) => [brokenOff(before[protocol], 'end')],
    message: /empty answer/,
    allowRetry: true,
    requests: 1,
  },
  {
    title: 'events that are no JSON',
    scripts: () => [rawReply('data: {"choices": [{"delta"\n\n')],
    message: /could not be read/,
    allowRetry: true,
    requests: 3,
  },
  {
    title: 'an event that is nothing',
    scripts: () => [rawReply('data: null\n\n')],
    message: /could not be read/,
    allowRetry: true,
    requests: 3,
  },
  {
    title: 'an error in the middle of the stream',
    scripts: (protocol) => [
      brokenOff(
        [...half[protocol], { error: { message: 'The server is overloaded', code: 503 } }],
        'end',
      ),
    ],
    message: /problem on its side/,
    allowRetry: true,
    requests: 1,
    texts: [`One, two,${mark}`],
  },
  {
    title: 'an error at the beginning of the stream',
    scripts: () => [rawReply('event: error\ndata: {"error":{"message":"Invalid API key"}}\n\n')],
    message: /did not accept the API key/,
    allowRetry: false,
    requests: 1,
  },
  {
    title: 'a web page in place of an answer',
    scripts: () => [pageReply(200)],
    message: /did not answer the way a chat model does/,
    allowRetry: false,
    requests: 1,
  },
  {
    title: 'an answer without anything in it',
    scripts: (protocol) => [protocol === 'chat' ? chatReply({ text: '' }) : responseReply({})],
    message: /empty answer/,
    allowRetry: true,
    requests: 1,
  },
  {
    title: 'an answer of nothing but space',
    scripts: (protocol) => [
      protocol === 'chat' ? chatReply({ text: ' \n' }) : responseReply({ text: ' \n' }),
    ],
    message: /empty answer/,
    allowRetry: true,
    requests: 1,
  },
  {
    title: 'an answer that is too long',
    scripts: (protocol) => [
      protocol === 'chat'
        ? chatReply({ text: answerText, finish: 'length' })
        : responseReply({
            text: answerText,
            end: 'incomplete',
            details: { incomplete_details: { reason: 'max_output_tokens' } },
          }),
    ],
    message: /greatest length/,
    allowRetry: false,
    requests: 1,
    texts: [answerText + mark],
  },
  {
    title: 'an answer that is too long before its first word',
    scripts: (protocol) => [
      protocol === 'chat'
        ? chatReply({ finish: 'length' })
        : responseReply({
            end: 'incomplete',
            details: { incomplete_details: { reason: 'max_output_tokens' } },
          }),
    ],
    message: /greatest length/,
    allowRetry: false,
    requests: 1,
  },
  {
    title: 'an answer that is withheld',
    scripts: (protocol) => [
      protocol === 'chat'
        ? chatReply({ finish: 'content_filter' })
        : responseReply({
            end: 'incomplete',
            details: { incomplete_details: { reason: 'content_filter' } },
          }),
    ],
    message: /withheld the answer/,
    allowRetry: false,
    requests: 1,
  },
  {
    title: 'an answer that is withheld in the middle',
    scripts: (protocol) => [
      protocol === 'chat'
        ? chatReply({ text: answerText, finish: 'content_filter' })
        : responseReply({
            text: answerText,
            end: 'incomplete',
            details: { incomplete_details: { reason: 'content_filter' } },
          }),
    ],
    message: /withheld the answer/,
    allowRetry: false,
    requests: 1,
    texts: [answerText + mark],
  },
]
