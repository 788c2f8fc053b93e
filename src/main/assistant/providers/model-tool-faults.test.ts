import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ManualTimers } from './manual-timers.testing.ts'
import { chatChunks, chatReply, chatShapes, type ChatCall } from './chat-replies.testing.ts'
import { GuardedChat, type GuardedChatOptions } from './guarded-chat.testing.ts'
import { responseEvents, responseReply } from './responses-replies.testing.ts'
import { brokenOff, errorReply, silence } from './scripted-faults.testing.ts'
import { ScriptedModelServer, type Script } from './scripted-model-server.testing.ts'

let server: ScriptedModelServer
let timers: ManualTimers

beforeEach(async () => {
  server = await ScriptedModelServer.start()
  timers = new ManualTimers()
})

afterEach(async () => {
  await server.close()
})

function chatOf(options: Partial<GuardedChatOptions> = {}): GuardedChat {
  return new GuardedChat({ baseUrl: server.baseUrl, timers, ...options })
}

const closing = chatReply({ text: 'It is done.' })
const milk: ChatCall = { name: 'add_task', arguments: '{"title":"Milk"}' }
const eggs: ChatCall = { name: 'add_task', arguments: '{"title":"Eggs"}' }

/** What the model was told in its last request. */
function lastRequest(): string {
  return JSON.stringify(server.requests.at(-1)?.body)
}

describe('tool calls of a model', () => {
  it('are not carried out when they are cut off before the end of the stream', async () => {
    const chunks = chatChunks({ calls: [milk], finish: null }, chatShapes.lmStudio)
    server.chat(brokenOff(chunks, 'end'))
    const chat = chatOf({ guard: { mostRetries: 0 } })
    const { error } = await chat.ask('Add milk')
    expect(error).toMatchObject({ allow_retry: true })
    expect(chat.added).toEqual([])
  })

  it('are not carried out when the answer reached its greatest length', async () => {
    server.chat(chatReply({ calls: [milk], finish: 'length' }))
    const chat = chatOf()
    const { error } = await chat.ask('Add milk')
    expect(error?.message).toMatch(/greatest length/)
    expect(chat.added).toEqual([])
  })

  it.each([
    ['no JSON', 'title: Milk'],
    ['half of the JSON', '{"title":"Mi'],
    ['another type', '{"title":3}'],
    ['a missing field', '{}'],
    ['a list', '["Milk"]'],
  ])('with arguments that are %s are put right by the model', async (_what, given) => {
    server.chat(
      chatReply({ calls: [{ name: 'add_task', arguments: given }] }),
      chatReply({ calls: [milk] }),
      closing,
    )
    const chat = chatOf()
    const { error, texts } = await chat.ask('Add milk')
    expect(error).toBeNull()
    expect(texts).toEqual(['It is done.'])
    expect(chat.added).toEqual(['Milk'])
  })

  it('without arguments run tools that need none', async () => {
    server.chat(chatReply({ calls: [{ name: 'list_tasks', arguments: '' }] }), closing)
    const { error, texts } = await chatOf().ask('List')
    expect(error).toBeNull()
    expect(texts).toEqual(['It is done.'])
    expect(lastRequest()).not.toMatch(/error/i)
  })

  it('that name an invented tool do not keep the others from running', async () => {
    const invented = { name: 'send_rocket', arguments: '{}', id: 'call_x' }
    server.chat(chatReply({ calls: [invented, { ...milk, id: 'call_y' }] }), closing)
    const chat = chatOf()
    const { error, texts } = await chat.ask('Add milk')
    expect(error).toBeNull()
    expect(texts).toEqual(['It is done.'])
    expect(chat.added).toEqual(['Milk'])
    expect(lastRequest()).toMatch(/send_rocket.*not found/)
  })

  it('with the same id are both carried out', async () => {
    server.chat(
      chatReply({
        calls: [
          { ...milk, id: 'call_1' },
          { ...milk, id: 'call_1' },
        ],
      }),
      chatReply({ calls: [{ ...milk, id: 'call_1' }] }),
      chatReply({ calls: [{ ...eggs, id: '' }] }),
      closing,
    )
    const chat = chatOf()
    const { error } = await chat.ask('Add milk three times, and eggs')
    expect(error).toBeNull()
    expect(chat.added).toEqual(['Milk', 'Milk', 'Milk', 'Eggs'])
  })

  it('that repeat without end are stopped before the third time', async () => {
    server.chat(chatReply({ calls: [milk] }))
    const chat = chatOf()
    const { error } = await chat.ask('Add milk')
    expect(error?.message).toMatch(/went round in circles/)
    expect(error?.allow_retry).toBe(false)
    expect(chat.added).toHaveLength(2)
    expect(server.requests).toHaveLength(3)
    server.chat(closing)
    expect(await chat.ask('Stop')).toMatchObject({ error: null, texts: ['It is done.'] })
  })

  it('that always differ are stopped after the greatest number of rounds', async () => {
    let count = 0
    const next: Script = (reply, request) => {
      count += 1
      chatReply({ calls: [{ name: 'add_task', arguments: `{"title":"Task ${count}"}` }] })(
        reply,
        request,
      )
    }
    server.chat(next)
    const chat = chatOf({ guard: { mostRounds: 6 } })
    const { error } = await chat.ask('Add')
    expect(error?.message).toMatch(/went round in circles/)
    expect(server.requests).toHaveLength(6)
    expect(chat.added).toHaveLength(6)
  })
})

describe('a fault after a tool has run', () => {
  it.each(['chat', 'responses'] as const)(
    'offers no retry over %s, which would do it twice',
    async (protocol) => {
      const busy = errorReply(503, { message: 'busy' })
      server.chat(chatReply({ text: 'I add it.', calls: [milk] }), busy)
      server.responses(responseReply({ text: 'I add it.', call: milk }), busy)
      const chat = chatOf({ protocol })
      const { error, texts } = await chat.ask('Add milk')
      expect(error?.message).toMatch(/problem on its side.*What was done before that stays done\.$/)
      expect(error?.allow_retry).toBe(false)
      expect(texts).toEqual(['I add it.'])
      expect(await chat.storedTexts()).toEqual(texts)
      expect(chat.added).toEqual(['Milk'])
    },
  )

  it('offers a retry when the tools can run twice', async () => {
    server.chat(
      chatReply({ calls: [{ name: 'list_tasks', arguments: '{}' }] }),
      errorReply(503, {}),
    )
    const chat = chatOf({ guard: { isRepeatable: (name) => name === 'list_tasks' } })
    expect((await chat.ask('List')).error?.allow_retry).toBe(true)
  })

  it('is answered by asking again, without running the tool again', async () => {
    server.chat(chatReply({ calls: [milk] }), errorReply(503, {}), closing)
    const chat = chatOf()
    expect(await chat.ask('Add milk')).toMatchObject({ error: null, texts: ['It is done.'] })
    expect(chat.added).toEqual(['Milk'])
  })
})

describe('a model that stalls', () => {
  it.each(['chat', 'responses'] as const)(
    'is given up over %s when nothing comes at all',
    async (protocol) => {
      let closed = Promise.resolve()
      const stall: Script = (reply, request) => {
        closed = reply.closed
        silence(reply, request)
      }
      server.chat(stall)
      server.responses(stall)
      const chat = chatOf({ protocol })
      const stalled = server.nextStall()
      const answer = chat.ask('Hello')
      await stalled
      timers.advance(44_999)
      timers.advance(1)
      const { error, texts } = await answer
      expect(error?.message).toMatch(/did not begin to answer in time/)
      expect(error?.allow_retry).toBe(true)
      expect(texts).toEqual([])
      expect(timers.isIdle).toBe(true)
      await closed
    },
  )

  it.each(['chat', 'responses'] as const)(
    'is given up over %s when it stops in the middle',
    async (protocol) => {
      server.chat(brokenOff(chatChunks({ text: 'One, two, three.' }).slice(0, 4), 'stall'))
      server.responses(brokenOff(responseEvents({ text: 'One, two, three.' }).slice(0, 7), 'stall'))
      const chat = chatOf({ protocol })
      let shown = ''
      const { error, texts } = await chat.ask('Hello', (event) => {
        if (event.type !== 'thread.item.updated' || !('delta' in event.update)) return
        shown += event.update.delta
        if (shown === 'One, two,') setImmediate(() => timers.advance(30_000))
      })
      expect(error?.message).toMatch(/nothing more came/)
      expect(error?.allow_retry).toBe(true)
      expect(texts).toEqual(['One, two, … (interrupted)'])
      expect(await chat.storedTexts()).toEqual(texts)
      server.chat(closing)
      server.responses(responseReply({ text: 'It is done.' }))
      expect(await chat.ask('Again')).toMatchObject({ error: null, texts: ['It is done.'] })
    },
  )

  it('is not given up while it goes on, however long that takes', async () => {
    const text = 'A slow answer that goes on and on.'
    const chunks = chatChunks({ text })
    let sendNext = () => {}
    server.chat((reply) => {
      sendNext = () => {
        reply.data(chunks.shift())
        // After the last word come the finish and the usage.
        if (chunks.length === 2) chunks.splice(0).forEach((chunk) => reply.data(chunk))
        if (chunks.length === 0) reply.end()
      }
      sendNext()
      sendNext()
    })
    const { error, texts } = await chatOf().ask('Hello', (event) => {
      if (event.type !== 'thread.item.updated' || !('delta' in event.update)) return
      timers.advance(29_000)
      if (chunks.length > 0) sendNext()
    })
    expect(error).toBeNull()
    expect(texts).toEqual([text])
  })

  it('is given up when it only sends empty chunks', async () => {
    const [empty] = chatChunks({ text: '' })
    server.chat(brokenOff([empty, empty, empty], 'stall'))
    const stalled = server.nextStall()
    const answer = chatOf().ask('Hello')
    await stalled
    timers.advance(45_000)
    expect((await answer).error?.message).toMatch(/did not begin to answer/)
  })
})

describe('a refusal', () => {
  it('is an answer, not a failure', async () => {
    server.chat(chatReply({ refusal: 'I cannot help with that.' }))
    const chat = chatOf()
    const { error, texts } = await chat.ask('Hello')
    expect(error).toBeNull()
    expect(texts).toEqual(['I cannot help with that.'])
    expect(await chat.storedTexts()).toEqual(texts)
  })
})

describe.each(Object.entries(chatShapes))('the stream of %s', (_name, shape) => {
  it('gives its thoughts, its text and its tool calls', async () => {
    const thought = 'Milk is missing.'
    server.chat(
      chatReply({ thought, text: 'I add it.', calls: [milk, { ...eggs }] }, shape),
      chatReply({ thought, text: 'Both are added.' }, shape),
    )
    const chat = chatOf()
    const { error, texts } = await chat.ask('Add milk and eggs')
    expect(error).toBeNull()
    expect(texts).toEqual(['I add it.', 'Both are added.'])
    expect(await chat.storedTexts()).toEqual(texts)
    expect(chat.added).toEqual(['Milk', 'Eggs'])
    const workflows = (await chat.stored()).filter(({ type }) => type === 'workflow')
    expect(JSON.stringify(workflows)).toContain(thought)
  })
})
