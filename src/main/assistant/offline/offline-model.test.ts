import type { Model, ModelRequest, ModelResponse, StreamEvent } from '@openai/agents'
import { describe, expect, it } from 'vitest'

import { TestConversation } from '../conversation.testing.ts'
import { OfflineModel } from './offline-model.ts'

const clock = () => new Date(2026, 2, 4, 9, 0)

function request(input: ModelRequest['input'], signal?: AbortSignal): ModelRequest {
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

async function collect(model: OfflineModel, asked: ModelRequest): Promise<StreamEvent[]> {
  const events: StreamEvent[] = []
  for await (const event of model.getStreamedResponse(asked)) events.push(event)
  return events
}

function textOf(output: unknown): string {
  return JSON.stringify(output)
}

/** Remembers nothing from one turn to the next. */
class ForgetfulModel implements Model {
  getResponse(asked: ModelRequest): Promise<ModelResponse> {
    return new OfflineModel({ clock }).getResponse(asked)
  }

  getStreamedResponse(asked: ModelRequest): AsyncIterable<StreamEvent> {
    return new OfflineModel({ clock }).getStreamedResponse(asked)
  }
}

describe('the embedded model', () => {
  it('answers in one piece as it does in a stream', async () => {
    const model = new OfflineModel({ clock })
    const whole = await model.getResponse(request('hi'))
    const events = await collect(model, request('hi'))
    const deltas = events.flatMap((event) =>
      event.type === 'output_text_delta' ? event.delta : [],
    )
    expect(textOf(whole.output)).toContain(deltas.join(''))
    expect(deltas.join('')).toMatch(/^Hello!/)
    expect(events.map(({ type }) => type).filter((type) => type !== 'output_text_delta')).toEqual([
      'response_started',
      'response_done',
    ])
  })

  it('keeps nothing between conversations: the same input gives the same call', async () => {
    const model = new OfflineModel({ clock })
    const calls = [0, 1, 2].map(async () => {
      const { output } = await model.getResponse(request('add milk tomorrow'))
      const [first] = output
      return first?.type === 'function_call' ? [first.name, first.arguments] : []
    })
    const [first, ...others] = await Promise.all(calls)
    expect(first).toEqual([
      'add_task',
      '{"tasks":[{"title":"Milk","due_date":"2026-03-05"}],"skip_same":true}',
    ])
    expect(others).toEqual([first, first])
  })

  it.each([
    'push milk to friday, the rent to monday and the report to tuesday',
    'complete the dentist, add bread and push milk to friday',
    'delete everything in work',
    'how much of the garage is done',
    'i did the milk and the rent',
  ])('answers "%s" alike where each turn is read from the conversation alone', async (message) => {
    const before = ['Buy milk', 'Pay rent', 'Write report +Work', 'Email Bob +Work', 'Dentist']
    const answers = [new OfflineModel({ clock }), new ForgetfulModel()].map(async (model) => {
      const conversation = await TestConversation.start({ before, model })
      const { text } = await conversation.say(message)
      const next = await conversation.say('yes')
      return { text, next: next.text, lines: conversation.lines() }
    })
    const [kept, readAgain] = await Promise.all(answers)
    expect(kept).toEqual(readAgain)
  })

  it('takes an answer up once: the same result again gives the same turn again', async () => {
    const model = new OfflineModel({ clock })
    const asked = { role: 'user', content: 'complete milk' } as const
    const [call] = (await model.getResponse(request([asked]))).output
    if (call?.type !== 'function_call') throw new Error('A search comes first.')
    const task = { id: 'todo-1', title: 'Buy milk', status: 'open', due: null }
    const found = { ok: true, match: 'one', matches: [task], others: [], lists: [] }
    const { callId, name } = call
    const output = JSON.stringify(found)
    const given = {
      type: 'function_call_result',
      callId,
      name,
      status: 'completed',
      output,
    } as const
    const turns = [1, 2].map(async () => {
      const [next] = (await model.getResponse(request([asked, call, given]))).output
      return next?.type === 'function_call' ? [next.name, next.arguments] : []
    })
    const [first, second] = await Promise.all(turns)
    expect(first).toEqual(['complete_task', '{"ids":["todo-1"]}'])
    expect(second).toEqual(first)
  })

  it('gives every call of a run an id of its own', async () => {
    const model = new OfflineModel({ clock })
    const ids = new Set<string>()
    for (let round = 0; round < 20; round += 1) {
      const [call] = (await model.getResponse(request('add milk'))).output
      if (call?.type === 'function_call') ids.add(call.callId)
    }
    expect(ids.size).toBe(20)
  })

  it.each([[''], [[]], ['   \n ']])('answers even the input %j', async (input) => {
    const { output } = await new OfflineModel({ clock }).getResponse(request(input))
    expect(textOf(output)).toContain("didn't understand")
  })

  it('does nothing for a request that is aborted already', async () => {
    const signal = AbortSignal.abort()
    const model = new OfflineModel({ clock })
    await expect(model.getResponse(request('add milk', signal))).rejects.toThrow(/abort/i)
    await expect(collect(model, request('add milk', signal))).rejects.toThrow(/abort/i)
  })

  it.each([1, 7, 12, 20, 100, 1_000])(
    'pauses for at most 120 ms in all, however many words there are, with %i ms after a word',
    async (wordDelayMs) => {
      for (let count = 1; count <= 80; count += 1) {
        const pauses: number[] = []
        const pause = async (ms: number) => void pauses.push(ms)
        const model = new OfflineModel({ clock, wordDelayMs, pause })
        const call = {
          type: 'function_call',
          callId: 'call_1',
          name: 'add_task',
          arguments: '{}',
        } as const
        const error = Array.from({ length: count }, (_, at) => `word${at}`).join(' ')
        const output = JSON.stringify({ ok: false, error })
        const result = {
          ...call,
          type: 'function_call_result',
          status: 'completed',
          output,
        } as const
        const input = [{ role: 'user', content: 'add milk' } as const, call, result]
        const events = await collect(model, request(input))
        const words = events.filter(({ type }) => type === 'output_text_delta')
        expect(words).toHaveLength(count)
        expect(pauses.length).toBeGreaterThan(0)
        expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(120)
      }
    },
  )

  it('stops in the middle of its words when the request is aborted', async () => {
    const controller = new AbortController()
    const model = new OfflineModel({ clock, wordDelayMs: 1_000 })
    const seen: string[] = []
    const reading = (async () => {
      for await (const event of model.getStreamedResponse(request('hi', controller.signal))) {
        seen.push(event.type)
        if (event.type === 'response_started') setImmediate(() => controller.abort())
      }
    })()
    await expect(reading).rejects.toThrow(/abort/i)
    expect(seen).toEqual(['response_started'])
  })
})
