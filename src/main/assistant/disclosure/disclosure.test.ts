import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { TestConversation } from '../conversation.testing.ts'
import { chatChunks, chatReply } from '../providers/chat-replies.testing.ts'
import { lineOf, remote, rerouted, talkTo } from '../providers/remote-provider.testing.ts'
import { brokenOff, errorReply } from '../providers/scripted-faults.testing.ts'
import { ScriptedModelServer } from '../providers/scripted-model-server.testing.ts'

let server: ScriptedModelServer
beforeEach(async () => {
  server = await ScriptedModelServer.start()
})
afterEach(() => server.close())

const tasks = ['Buy milk', 'Call mom', 'Pay rent +Home']
const lists = chatReply({ calls: [{ name: 'list_tasks', arguments: '{}' }] })
const deletes = chatReply({ calls: [{ name: 'delete_task', arguments: '{"ids":["todo-1"]}' }] })
const says = (text: string) => chatReply({ text })
const afterCode = (code: string) => () =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }))

/** What reached the provider last. */
function lastBody(): string {
  return JSON.stringify(server.requests.at(-1)?.body)
}

describe('where only the embedded assistant is set up', () => {
  it('nothing is said about it', async () => {
    const conversation = await TestConversation.start()
    expect(lineOf(await conversation.say('add milk'))).toBeNull()
    const { settings, conversation: other } = await talkTo(server)
    await settings.remove('groq')
    expect(lineOf(await other.say('add milk'))).toBeNull()
  })
})

describe('the line below an answer of a provider', () => {
  it('counts messages and answers, and not what stays here', async () => {
    server.chat(says('One.'), says('Two.'))
    const { conversation } = await talkTo(server)
    const first = await conversation.say('what do you think?')
    expect(lineOf(first)).toBe('Answered by large at Groq. Sent: your message.')
    const second = await conversation.say('why do you think so?')
    expect(lineOf(second)).toBe(
      'Answered by large at Groq. Sent: your last 2 messages and 1 answer.',
    )
    expect(lastBody()).not.toContain('Answered by')
  })

  it('counts the tasks that tools told the model, each once', async () => {
    server.chat(lists, lists, says('Three.'), says('Still three.'))
    const { conversation } = await talkTo(server, { before: tasks })
    const answer = await conversation.say('how would you sum up my week?')
    expect(lineOf(answer)).toBe('Answered by large at Groq. Sent: your message and 3 tasks.')
    for (const title of ['Buy milk', 'Call mom', 'Pay rent']) expect(lastBody()).toContain(title)
    // The next message carries them again, as what "it" can mean.
    const next = await conversation.say('what do you think of it?')
    expect(lineOf(next)).toBe(
      'Answered by large at Groq. Sent: your last 2 messages, 1 answer and 3 tasks.',
    )
  })

  it('counts the names of lists that a search tells', async () => {
    const search = { name: 'search_tasks', arguments: '{"query":"mom"}' }
    server.chat(chatReply({ calls: [search] }), says('Found.'))
    const { conversation } = await talkTo(server, { before: tasks })
    const answer = await conversation.say('what do you know about mom?')
    expect(lineOf(answer)).toMatch(/Sent: your message, \d tasks? and 2 list names\.$/)
  })

  it('says that a server on this computer is on this computer', async () => {
    server.chat(says('Here.'))
    const connection = { ...remote, provider: 'ollama', baseUrl: server.baseUrl } as const
    const { conversation } = await talkTo(server, { connection, fetch })
    expect(lineOf(await conversation.say('what do you think?'))).toBe(
      'Answered by large at Ollama, on this computer. Sent: your message.',
    )
  })

  it('stands below the question of a run that waits, and below what comes of it', async () => {
    server.chat(deletes, says('It is gone.'))
    const { conversation } = await talkTo(server, { before: tasks })
    const asked = await conversation.say('I would rather not have the milk')
    expect(lineOf(asked)).toBe('Answered by large at Groq. Sent: your message.')
    conversation.restart()
    const card = asked.widgets.find(({ widget }) => widget.type === 'Card')
    if (card?.widget.type !== 'Card') throw new Error('There is no card.')
    const params = { thread_id: conversation.threadId, item_id: card.id }
    const action = card.widget.confirm?.action
    const resumed = await conversation.stream('threads.custom_action', { ...params, action })
    expect(conversation.lines()).toEqual(['Call mom', 'Pay rent +Home'])
    expect(lineOf(resumed)).toBe('Answered by large at Groq. Sent: your message and 1 task.')
  })

  it('is stored, and neither doubled nor kept by a retry', async () => {
    server.chat(says('One.'), says('Two.'))
    const { conversation } = await talkTo(server)
    await conversation.say('what do you think?')
    const message = (await conversation.items()).find(({ type }) => type === 'user_message')
    const params = { thread_id: conversation.threadId, item_id: message?.id }
    await conversation.stream('threads.retry_after_item', params)
    conversation.restart()
    const stored = JSON.stringify(await conversation.items())
    expect(stored.match(/Answered by large at Groq\. Sent: your message\./g)).toHaveLength(1)
  })
})

describe('the line when a provider fails', () => {
  it.each(['ECONNREFUSED', 'ENOTFOUND', 'CERT_HAS_EXPIRED'])(
    'says that nothing was sent after %s',
    async (code) => {
      const { conversation } = await talkTo(server, { fetch: afterCode(code) })
      const answer = await conversation.say('what is the news?')
      expect(lineOf(answer)).toBe(
        'Answered on this computer. Groq could not be reached, so nothing was sent.',
      )
    },
    30_000,
  )

  it('says what arrived when the provider answered with a fault', async () => {
    server.chat(errorReply(503, { message: 'no' }))
    const { conversation } = await talkTo(server)
    expect(lineOf(await conversation.say('what is the news?'))).toBe(
      'Answered on this computer. Sent to Groq: your message.',
    )
  })

  it('does not claim to know when the connection broke before an answer', async () => {
    const { conversation } = await talkTo(server, { fetch: afterCode('ECONNRESET') })
    expect(lineOf(await conversation.say('what is the news?'))).toBe(
      'Answered on this computer. Groq may have received your message.',
    )
  })

  it('stands below an answer that broke off', async () => {
    server.chat(brokenOff(chatChunks({ text: 'Let me think about that.' }).slice(0, 4), 'drop'))
    const { conversation } = await talkTo(server)
    const answer = await conversation.say('what is the news?')
    expect(answer.events.at(-1)?.type).toBe('error')
    expect(lineOf(answer)).toBe('Not finished by large at Groq. Sent: your message.')
  })

  it('is stored when the person stops the answer', async () => {
    server.chat(brokenOff(chatChunks({ text: 'Let me think.' }).slice(0, 4), 'stall'))
    const controller = new AbortController()
    const { conversation } = await talkTo(server, {
      fetch: async (input, init) => {
        const response = await rerouted(server)(input, init)
        setImmediate(() => controller.abort())
        return response
      },
    })
    await conversation.say('what is the news?', controller.signal)
    await expect
      .poll(async () => JSON.stringify(await conversation.items()))
      .toContain('Stopped while large at Groq answered. Sent: your message.')
  })
})
