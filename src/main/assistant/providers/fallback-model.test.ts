import type { Model, ModelRequest, StreamEvent } from '@openai/agents'
import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../../shared/logger.ts'
import { ModelFault } from '../../chatkit-agents/index.ts'
import { FallbackModel } from './fallback-model.ts'

const unreachable = new ModelFault('unreachable', 'Groq cannot be reached.', { allowRetry: true })

function modelOf(stream: () => AsyncIterable<StreamEvent>): Model {
  return { getResponse: () => Promise.reject(unreachable), getStreamedResponse: stream }
}

const failing = (error: Error) =>
  modelOf(async function* fail() {
    yield await Promise.reject(error)
  })
const embedded = modelOf(async function* answer() {
  yield { type: 'output_text_delta', delta: 'embedded' }
})

function requestWith(input: ModelRequest['input'], signal?: AbortSignal): ModelRequest {
  return {
    input,
    modelSettings: {},
    tools: [],
    outputType: 'text',
    handoffs: [],
    tracing: false,
    ...(signal === undefined ? {} : { signal }),
  }
}

async function answerOf(error: Error, request = requestWith('hello')) {
  const told: string[] = []
  const announce = async (fault: ModelFault) => void told.push(fault.kind)
  const primary = failing(error)
  const model = new FallbackModel({ primary, embedded, announce, logger: silentLogger })
  const events: StreamEvent[] = []
  for await (const event of model.getStreamedResponse(request)) events.push(event)
  return { told, events }
}

describe('the model with the embedded assistant behind it', () => {
  it('tells why before the embedded assistant begins', async () => {
    const { told, events } = await answerOf(unreachable)
    expect(told).toEqual(['unreachable'])
    expect(events).toEqual([{ type: 'output_text_delta', delta: 'embedded' }])
  })

  it.each(['rate-limit', 'quota', 'unknown-model', 'filtered', 'too-long'] as const)(
    'passes on %s, which another answer would hide',
    async (kind) => {
      const fault = new ModelFault(kind, 'No.', { allowRetry: true })
      await expect(answerOf(fault)).rejects.toBe(fault)
    },
  )

  it('passes on what is no fault of a model', async () => {
    const error = new Error('a mistake of ours')
    await expect(answerOf(error)).rejects.toBe(error)
  })

  it('passes on a fault after a tool has worked, as in an answer that goes on', async () => {
    const request = requestWith([
      { role: 'user', content: 'delete milk' },
      { type: 'function_call', callId: 'c1', name: 'delete_task', arguments: '{}' },
      {
        type: 'function_call_result',
        callId: 'c1',
        name: 'delete_task',
        status: 'completed',
        output: '{}',
      },
    ])
    await expect(answerOf(unreachable, request)).rejects.toBe(unreachable)
  })

  it('does not answer what was stopped', async () => {
    const request = requestWith('hello', AbortSignal.abort())
    await expect(answerOf(unreachable, request)).rejects.toBe(unreachable)
  })
})
