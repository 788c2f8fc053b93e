import { beforeEach, describe, expect, it } from 'vitest'
import { ChatEngine } from '../chat-engine.ts'
import {
  assistantMessage,
  jsonResponse,
  ScriptedEndpoint,
  settled,
  threadOf,
} from '../scripted-endpoint.testing.ts'
import { skippedSubmission, submissionOf, openDrafts, writeText } from './answer-draft.ts'
import { openQuestion } from './open-question.ts'

let endpoint: ScriptedEndpoint
let engine: ChatEngine

const question = (part: object = {}) => ({
  ...assistantMessage('q', null),
  type: 'structured_input',
  status: 'pending',
  inputs: [{ type: 'freeform', id: 'f', question: 'Notes?' }],
  ...part,
})
const open = () => openQuestion(engine.store.get())

async function show(data: unknown[], part: object = {}) {
  endpoint.on('threads.get_by_id', () =>
    jsonResponse(threadOf('thr_1', { items: { data, has_more: false }, ...part })),
  )
  engine.setOptions({
    api: { url: 'https://chat.example/chatkit', domainKey: '', fetch: endpoint.fetch },
    initialThread: 'thr_1',
  })
  engine.start()
  await settled()
}

function answerWith(text: string) {
  const item = open()
  if (!item) throw new Error('No question is open.')
  const [input] = item.inputs
  const drafts = input ? writeText(openDrafts(item.inputs), input, text) : {}
  engine.answer(item, submissionOf(item.inputs, drafts))
}

beforeEach(() => {
  endpoint = new ScriptedEndpoint()
  engine = new ChatEngine({ emit: () => {}, language: () => 'en', pause: async () => {} })
})

describe('which questions are open', () => {
  it('those at the end, also when the turn was closed behind them', async () => {
    await show([question(), { ...assistantMessage('e', null), type: 'end_of_turn' }])
    expect(open()?.id).toBe('q')
  })

  it('none that the conversation went past, none in a locked thread, none without a question', async () => {
    await show([question(), assistantMessage('a', 'later')])
    expect(open()).toBeNull()
    engine.store.patch({ threadId: null })
    engine.loader.clear()
    await engine.loader.open('thr_1')
    endpoint.on('threads.get_by_id', () =>
      jsonResponse(
        threadOf('thr_2', {
          status: { type: 'locked' },
          items: { data: [question()], has_more: false },
        }),
      ),
    )
    await engine.loader.open('thr_2')
    expect(open()).toBeNull()
    endpoint.on('threads.get_by_id', () =>
      jsonResponse(
        threadOf('thr_3', { items: { data: [question({ inputs: [] })], has_more: false } }),
      ),
    )
    await engine.loader.open('thr_3')
    expect(open()).toBeNull()
  })
})

describe('answering', () => {
  it('sends the answers in a turn of their own and shows them at once', async () => {
    await show([question()])
    const stream = endpoint.stream('threads.add_structured_input')
    answerWith('Milk')
    await settled()
    expect(endpoint.requests.at(-1)?.params).toEqual({
      thread_id: 'thr_1',
      item_id: 'q',
      input: { status: 'answered', answers: { f: { values: ['Milk'], skipped: false } } },
    })
    expect(engine.store.get().phase).toBe('responding')
    expect(open()).toBeNull()
    await stream.send({ type: 'stream_options', stream_options: { allow_cancel: true } })
    await stream.end()
    expect(engine.store.get().phase).toBe('idle')
  })

  it('opens the questions again with the answers when the server refuses them', async () => {
    await show([question()])
    endpoint.on('threads.add_structured_input', () => jsonResponse({}, 400))
    answerWith('Milk')
    await settled()
    expect(open()?.inputs[0]?.answer).toEqual({ values: ['Milk'], skipped: false })
    expect(engine.store.get().error).not.toBeNull()
  })

  it('does nothing while an answer streams, nor for questions that are no longer open', async () => {
    await show([question()])
    const item = open()
    if (!item) throw new Error('No question is open.')
    const stream = endpoint.stream('threads.add_structured_input')
    engine.answer(item, skippedSubmission)
    engine.answer(item, skippedSubmission)
    await settled()
    expect(endpoint.types.filter((type) => type === 'threads.add_structured_input')).toHaveLength(1)
    await stream.end()
  })
})
