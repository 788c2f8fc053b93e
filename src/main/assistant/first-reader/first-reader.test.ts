import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { TitleIndex } from '../../../shared/todos/title-index.ts'
import { TestConversation } from '../conversation.testing.ts'
import { certainIntents } from '../offline/deciding/certainty.ts'
import { intents } from '../offline/intents/intents.ts'
import { chatReply } from '../providers/chat-replies.testing.ts'
import { lineOf, talkTo } from '../providers/remote-provider.testing.ts'
import { ScriptedModelServer } from '../providers/scripted-model-server.testing.ts'
import { createFirstReader } from './first-reader.ts'

const before = ['Buy milk', 'Call mom @2026-03-05', 'Pay rent +Home', 'Write report #work']
const clock = () => new Date(2026, 2, 4, 9, 0)

async function reading(message: string, tasks: readonly string[] = before) {
  const { todos } = await TestConversation.start({ before: tasks })
  const told: number[] = []
  todos.onChange(({ seq }) => told.push(seq))
  const read = createFirstReader({
    todos,
    titles: new TitleIndex(),
    clock,
    dateOrder: 'month-first',
  })
  const input = [{ role: 'user' as const, content: message }]
  return { isCertain: await read(input, 'references'), todos, told }
}

describe('what the embedded assistant understands for certain', () => {
  it.each([
    'add buy bread tomorrow at 5pm',
    'remind me to water the plants every day',
    'please add eggs',
    'complete milk',
    'mark the call to mom as done please',
    'push the rent to friday',
    'rename milk to oat milk',
    'tag the rent as urgent',
    'complete milk and push the rent to friday',
    'show my tasks',
    'show everything that is due this week',
    "what's due tomorrow?",
    'hi',
    'thanks!',
  ])('%s', async (message) => {
    expect((await reading(message)).isCertain).toBe(true)
  })
})

describe('what is handed over', () => {
  it.each([
    ['a question to think about', 'what do you think of my week?'],
    ['what is out of scope', 'write a poem about milk'],
    ['a bare imperative', 'explain the theory of relativity'],
    ['a clause that is not understood', 'complete milk and make it rain'],
    ['a condition', 'complete milk if the rent is paid'],
    ['a wish that takes thought', 'add a task for each planet'],
    ['another wish that takes thought', 'add five healthy dinners to my list'],
    ['a need that may be no task', 'I need to think about my life'],
    ['a title that is more than a title', `add ${'one two three '.repeat(4)}`],
    ['a task that is not there', 'complete the spaceship'],
    ['a task that is spelled otherwise', 'complete raport'],
    ['a task that is done already', 'complete bread', ['Buy bread \u2713']],
    ['two tasks that fit', 'complete milk', ['Buy milk', 'Buy oat milk']],
    [
      'more than three tasks',
      'push all my work to friday',
      ['A #work', 'B #work', 'C #work', 'D #work'],
    ],
    ['advice', 'what should I do next?'],
    ['a deletion', 'delete milk'],
    ['what was taken back', 'complete milk, no wait, never mind'],
    ['a word that refers to nothing', 'complete it'],
    ['a list of words that nothing has', 'show me tasks about the meaning of life'],
    ['a long text', `add milk ${'and more '.repeat(30)}`],
    ['nothing', ' '],
  ])('%s: %s', async (_why, message, tasks = before) => {
    expect((await reading(message, tasks)).isCertain).toBe(false)
  })
})

describe('reading first', () => {
  it('changes nothing and tells nobody, though it rehearses the changes', async () => {
    const { isCertain, todos, told } = await reading('add eggs, complete milk and undo')
    const { todos: all, seq } = todos.snapshot()
    expect([isCertain, seq, told]).toEqual([expect.any(Boolean), 0, []])
    expect(all.map(({ title, status }) => [title, status])).toEqual([
      ['Buy milk', 'open'],
      ['Call mom', 'open'],
      ['Pay rent', 'open'],
      ['Write report', 'open'],
    ])
  })

  it('knows only intents that there are', () => {
    const names = intents.map(({ name }) => name)
    expect(certainIntents.filter((name) => !names.includes(name))).toEqual([])
  })
})

describe('a conversation with instant answers', () => {
  let server: ScriptedModelServer
  beforeEach(async () => {
    server = await ScriptedModelServer.start()
  })
  afterEach(() => server.close())

  it('sends no request for what is certain', async () => {
    const { conversation } = await talkTo(server)
    const answer = await conversation.say('add buy milk tomorrow at 5pm')
    expect(server.requests).toEqual([])
    expect(answer.text).toBe('Added "Buy milk" for tomorrow at 5:00 PM.')
    expect(conversation.lines()).toEqual(['Buy milk @2026-03-05 17:00'])
    expect(lineOf(answer)).toBe('Answered on this computer. Nothing was sent.')
  })

  it('sends exactly one request for what is not', async () => {
    server.chat(chatReply({ text: 'Rest a little.' }))
    const { conversation } = await talkTo(server, { before })
    const answer = await conversation.say('what do you think of my week?')
    expect(answer.text).toBe('Rest a little.')
    expect(server.requests).toHaveLength(1)
  })

  it('sends everything to the model while it is switched off', async () => {
    server.chat(chatReply({ text: 'From afar.' }))
    const { settings, conversation } = await talkTo(server)
    await settings.setInstantAnswers(false)
    expect((await conversation.say('add milk')).text).toBe('From afar.')
    expect(server.requests).toHaveLength(1)
    expect(conversation.lines()).toEqual([])
  })

  it('lets a card ask before the model deletes, and never deletes at once', async () => {
    const call = { name: 'delete_task', arguments: '{"ids":["todo-1"]}' }
    server.chat(chatReply({ calls: [call] }))
    const { conversation } = await talkTo(server, { before })
    const { widgets } = await conversation.say('delete milk')
    expect(widgets.map(({ widget }) => widget.type)).toContain('Card')
    expect(conversation.lines()).toEqual(before)
  })

  it.each(['yes', 'add milk', 'tomorrow at 5', 'thanks'])(
    'gives "%s" to the model that has asked a question',
    async (message) => {
      server.chat(chatReply({ text: 'Shall I add milk?' }), chatReply({ text: 'As you like.' }))
      const { conversation } = await talkTo(server)
      await conversation.say('what do you think is missing?')
      expect((await conversation.say(message)).text).toBe('As you like.')
      expect(server.requests).toHaveLength(2)
      expect(conversation.lines()).toEqual([])
    },
  )

  it.each(['friday', 'everything', 'ok', 'thanks'])(
    'does not take "%s" for itself after the model spoke',
    async (message) => {
      server.chat(chatReply({ text: 'Tell me the day.' }), chatReply({ text: 'I see.' }))
      const { conversation } = await talkTo(server, { before })
      await conversation.say('plan my holidays with me')
      expect((await conversation.say(message)).text).toBe('I see.')
      const { text } = await conversation.say('what is due tomorrow?')
      expect([text === 'I see.', server.requests.length]).toEqual([false, 2])
    },
  )

  it('does not take "it" for what it knows after the model spoke, only after itself', async () => {
    server.chat(
      chatReply({ text: 'I would begin with the rent.' }),
      chatReply({ text: 'I see to it.' }),
    )
    const { conversation } = await talkTo(server, { before })
    await conversation.say('complete milk')
    await conversation.say('what do you think comes next?')
    expect((await conversation.say('complete it')).text).toBe('I see to it.')
    expect(server.requests).toHaveLength(2)
    await conversation.say('complete the report')
    await conversation.say('reopen it')
    expect(server.requests).toHaveLength(2)
    expect(conversation.lines()).toEqual(['Buy milk \u2713', ...before.slice(1)])
  })
})
