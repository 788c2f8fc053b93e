import { OpenAIChatCompletionsModel, OpenAIResponsesModel, type Model } from '@openai/agents'
import OpenAI from 'openai'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { guardModel } from '../../chatkit-agents/index.ts'
import { TestConversation, type TestAnswer } from '../conversation.testing.ts'
import { chatReply, type ChatCall } from './chat-replies.testing.ts'
import { ManualTimers } from './manual-timers.testing.ts'
import { responseReply } from './responses-replies.testing.ts'
import { ScriptedModelServer } from './scripted-model-server.testing.ts'

let server: ScriptedModelServer

beforeEach(async () => {
  server = await ScriptedModelServer.start()
})

afterEach(async () => {
  await server.close()
})

function modelOf(protocol: 'chat' | 'responses'): Model {
  const client = new OpenAI({ apiKey: 'key', baseURL: server.baseUrl, maxRetries: 0 })
  const inner =
    protocol === 'chat'
      ? new OpenAIChatCompletionsModel(client, 'small-1')
      : new OpenAIResponsesModel(client, 'small-1')
  const names = { providerName: 'Cerebras', modelName: 'small-1' }
  return guardModel(inner, { ...names, timers: new ManualTimers() })
}

function press(
  conversation: TestConversation,
  { widgets }: TestAnswer,
  button: 'confirm' | 'cancel',
): Promise<TestAnswer> {
  const card = widgets.at(-1)
  if (card?.widget.type !== 'Card') throw new Error('There is no card.')
  return conversation.stream('threads.custom_action', {
    thread_id: conversation.threadId,
    item_id: card.id,
    action: card.widget[button]?.action,
  })
}

const deletion: ChatCall = { name: 'delete_task', arguments: '{"ids":["todo-1"]}' }

describe.each(['chat', 'responses'] as const)('a deletion over the %s protocol', (protocol) => {
  async function asked() {
    if (protocol === 'chat') {
      server.chat(chatReply({ calls: [deletion] }), chatReply({ text: 'Understood.' }))
    } else {
      server.responses(responseReply({ call: deletion }), responseReply({ text: 'Understood.' }))
    }
    const conversation = await TestConversation.start({
      model: modelOf(protocol),
      before: ['A', 'B'],
    })
    return { conversation, answer: await conversation.say('delete A') }
  }

  it.each([
    ['confirm', ['B']],
    ['cancel', ['A', 'B']],
  ] as const)('goes on after a restart with %s', async (button, lines) => {
    const { conversation, answer } = await asked()
    expect(conversation.lines()).toEqual(['A', 'B'])
    conversation.restart()
    const { text, events } = await press(conversation, answer, button)
    expect(events.filter(({ type }) => type === 'error')).toEqual([])
    expect(text).toBe('Understood.')
    expect(conversation.lines()).toEqual(lines)
    expect(server.requests).toHaveLength(2)
  })
})
