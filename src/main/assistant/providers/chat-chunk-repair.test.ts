import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { ThreadItem } from '../../../shared/chatkit/index.ts'
import { chatReply } from './chat-replies.testing.ts'
import { ChatChunkRepair } from './chat-chunk-repair.ts'
import { GuardedChat } from './guarded-chat.testing.ts'
import { ManualTimers } from './manual-timers.testing.ts'
import { brokenOff } from './scripted-faults.testing.ts'
import { ScriptedModelServer, type Script } from './scripted-model-server.testing.ts'

let server: ScriptedModelServer

beforeEach(async () => {
  server = await ScriptedModelServer.start()
})
afterEach(() => server.close())

const chatWith = (...scripts: Script[]) => {
  server.chat(...scripts)
  return new GuardedChat({ baseUrl: server.baseUrl, timers: new ManualTimers() })
}

const chunkOf = (delta: object, finish: string | null = null) => ({
  id: 'c',
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta, finish_reason: finish }],
})

const chunksOf = (deltas: readonly object[], finish: string) => [
  ...deltas.map((delta) => chunkOf(delta)),
  chunkOf({}, finish),
]

function streamed(deltas: readonly object[], finish = 'stop'): Script {
  return (reply) => {
    for (const chunk of chunksOf(deltas, finish)) reply.data(chunk)
    reply.send('data: [DONE]\n\n').end()
  }
}

const text = (value: string) => ({ type: 'text', text: value })
const thinking = (value: string) => ({ type: 'thinking', thinking: [text(value)] })
const call = (id: string | null, name: string | null, given: string) => ({
  ...(id === null ? {} : { id }),
  function: { ...(name === null ? {} : { name }), arguments: given },
})

const workflowOf = (items: readonly ThreadItem[]) =>
  items.find((item) => item.type === 'workflow')?.workflow

describe('an answer whose content is a list of parts', () => {
  it('shows its text as text and its thoughts as thoughts', async () => {
    const chat = chatWith(
      streamed([
        { role: 'assistant', content: '' },
        { content: [thinking('Let me ')] },
        { content: [thinking('see.')] },
        { content: [text('Hello')] },
        { content: [text(', '), text('Ada')] },
        { content: '.' },
        { content: [{ type: 'reference', reference_ids: [1] }] },
      ]),
    )
    const { error, texts } = await chat.ask('Hi')
    expect(error).toBeNull()
    expect(texts).toEqual(['Hello, Ada.'])
    expect(await chat.storedTexts()).toEqual(texts)
    expect(JSON.stringify(workflowOf(await chat.stored()))).toContain('Let me see.')
  })

  it('keeps the text of it that was shown before the connection broke', async () => {
    const chunks = [chunkOf({ content: [text('Hello')] }), chunkOf({ content: [text(' there')] })]
    const { error, texts } = await chatWith(brokenOff(chunks, 'drop')).ask('Hi')
    expect(error).not.toBeNull()
    expect(texts).toEqual(['Hello there … (interrupted)'])
  })
})

describe('tool calls without an index', () => {
  it.each([
    ['have ids', ['a', 'b']],
    ['have no ids', [null, null]],
  ])('are told apart when they %s', async (_case, [first, second]) => {
    const chat = chatWith(
      streamed(
        [
          { tool_calls: [call(first ?? null, 'add_task', '{"title":')] },
          { tool_calls: [call(first ?? null, null, '"Milk"}')] },
          { tool_calls: [call(second ?? null, 'add_task', '{"title":"Eggs"}')] },
        ],
        'tool_calls',
      ),
      chatReply({ text: 'Done.' }),
    )
    expect(await chat.ask('Add both')).toMatchObject({ error: null, texts: ['Done.'] })
    expect(chat.added).toEqual(['Milk', 'Eggs'])
  })

  it('may come all in one chunk', async () => {
    const calls = [
      call('a', 'add_task', '{"title":"Milk"}'),
      call('b', 'add_task', '{"title":"Eggs"}'),
    ]
    const chat = chatWith(
      streamed([{ tool_calls: calls }], 'tool_calls'),
      chatReply({ text: 'Done.' }),
    )
    await chat.ask('Add both')
    expect(chat.added).toEqual(['Milk', 'Eggs'])
  })
})

describe('a chunk', () => {
  it.each([
    ['that is in order', chunkOf({ content: 'Hi', refusal: null, x: 1 })],
    ['with numbered calls', chunkOf({ tool_calls: [{ index: 3, id: 'a', function: {} }] })],
    ['without choices', { error: { message: 'Overloaded.' } }],
    ['that is none', ['[DONE]']],
  ])('%s stays as it is', (_case, chunk) => {
    expect(new ChatChunkRepair().repair(chunk)).toEqual(chunk)
  })
})
