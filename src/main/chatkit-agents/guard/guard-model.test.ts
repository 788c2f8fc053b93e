import { MaxTurnsExceededError, type AgentInputItem, type ModelRequest } from '@openai/agents'
import { describe, expect, it } from 'vitest'
import { call, collect, delta, done, EventModel, message, started } from '../run.testing.ts'
import { explainFault } from './explain-fault.ts'
import { guardModel } from './guard-model.ts'
import { ModelFault } from './model-fault.ts'

const names = { providerName: 'Ollama', modelName: 'tiny' }

function request(input: ModelRequest['input'] = 'Hi', tools: string[] = []): ModelRequest {
  return {
    input,
    modelSettings: {},
    tools: tools.map((name) => ({
      type: 'function',
      name,
      description: '',
      parameters: { type: 'object', properties: {}, required: [], additionalProperties: false },
      strict: true,
    })),
    outputType: 'text',
    handoffs: [],
    tracing: false,
  }
}

describe('a guarded model of any kind', () => {
  it('streams what the model streams', async () => {
    const events = [started, delta('One ', 'm'), delta('two', 'm'), done(message('One two', 'm'))]
    const model = guardModel(new EventModel(events), names)
    expect(await collect(model.getStreamedResponse(request()))).toEqual(events)
  })

  it('gives the whole answer to who does not stream', async () => {
    const text = '<function=undo></function>'
    const model = guardModel(new EventModel([started, delta(text), done(message(text))]), {
      ...names,
      generateCallId: () => 'own_1',
    })
    const { output, responseId } = await model.getResponse(request('Hi', ['undo']))
    expect(responseId).toBe('resp_1')
    expect(output).toEqual([
      {
        type: 'function_call',
        callId: 'own_1',
        name: 'undo',
        arguments: '{}',
        status: 'completed',
      },
    ])
  })

  it('leaves call ids alone that the provider keeps the conversation by', async () => {
    const model = guardModel(new EventModel([done(call('undo', 'c1'), call('undo', 'c1'))]), names)
    const { output } = await model.getResponse({ ...request(), previousResponseId: 'resp_0' })
    expect(output.map((item) => item.type === 'function_call' && item.callId)).toEqual(['c1', 'c1'])
  })

  const user = { role: 'user' as const, content: 'Undo' }
  function undone(output: string): AgentInputItem[] {
    const given = { name: 'undo', callId: 'c', status: 'completed' } as const
    return [
      { type: 'function_call', ...given, arguments: '{}' },
      { type: 'function_call_result', ...given, output },
    ]
  }
  const again = () => guardModel(new EventModel([done(call('undo', 'c'))]), names)

  it('is stopped when it does once more what changes nothing', async () => {
    const input = [user, ...undone('Nothing to undo.'), ...undone('Nothing to undo.')]
    await expect(again().getResponse(request(input))).rejects.toMatchObject({
      kind: 'loop',
      allowRetry: false,
    })
  })

  it('may do the same several times when that does something', async () => {
    const input = [user, ...undone('Milk is back.'), ...undone('Eggs are back.')]
    expect((await again().getResponse(request(input))).output).toHaveLength(1)
  })

  it('may do the same in every turn', async () => {
    const input = [user, ...undone('Milk is back.'), ...undone('Milk is back.'), user]
    expect((await again().getResponse(request(input))).output).toHaveLength(1)
  })

  it('takes no more rounds than it may', async () => {
    const input = [user, ...undone('1'), ...undone('2'), ...undone('3')]
    const model = guardModel(new EventModel([done(message('Done'))]), { ...names, mostRounds: 3 })
    await expect(model.getResponse(request(input))).rejects.toMatchObject({ kind: 'loop' })
  })

  it('says whether another model should answer', async () => {
    const refused = Object.assign(new TypeError('fetch failed'), {
      cause: { code: 'ECONNREFUSED' },
    })
    const model = guardModel(
      {
        getResponse: () => Promise.reject(refused),
        // oxlint-disable-next-line require-yield -- it fails before it has anything to yield
        async *getStreamedResponse() {
          throw refused
        },
      },
      { ...names, mostRetries: 0 },
    )
    const error: unknown = await model.getResponse(request()).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ModelFault)
    expect(error).toMatchObject({ kind: 'unreachable', isUnreachable: true, outputShown: false })
  })
})

describe('explaining what ended a run', () => {
  it('puts an error of the runner in words', () => {
    const fault = explainFault(new MaxTurnsExceededError('Max turns (10) exceeded'), names)
    expect(fault).toMatchObject({ kind: 'loop', allowRetry: false })
    expect(fault.message).toMatch(/^tiny went round in circles/)
  })

  it('says nothing of what it does not know', () => {
    const fault = explainFault(new Error('at /home/me/secret.ts:3 sk-1234'), names)
    expect(fault.message).toBe('Ollama could not complete the answer of tiny.')
  })

  it('leaves a fault as it is', () => {
    const fault = new ModelFault('quota', 'No money.', { allowRetry: false })
    expect(explainFault(fault, names)).toBe(fault)
  })
})
