import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Connection } from '../../../shared/settings/settings.ts'
import { TestConversation } from '../conversation.testing.ts'
import { chatChunks, chatReply } from './chat-replies.testing.ts'
import { memoryProviderSettings } from './provider-settings.testing.ts'
import { responseReply } from './responses-replies.testing.ts'
import { brokenOff, errorReply, hangUp, pageReply } from './scripted-faults.testing.ts'
import { ScriptedModelServer, type Script } from './scripted-model-server.testing.ts'

const secret = 'sk-secret-0123456789'

let server: ScriptedModelServer
beforeEach(async () => {
  server = await ScriptedModelServer.start()
})
afterEach(() => server.close())

async function start(change: Partial<Connection> = {}, before: readonly string[] = []) {
  const connection: Connection = {
    provider: 'groq',
    baseUrl: server.baseUrl,
    model: 'large',
    temperature: null,
    effort: null,
    ...change,
  }
  const settings = memoryProviderSettings()
  await settings.setInstantAnswers(false)
  await settings.save(connection, { value: secret, keeping: 'encrypted' })
  const providers = { source: settings, fetch }
  const conversation = await TestConversation.start({ providers, before })
  const modelId = `${connection.provider}/${connection.model}`
  const ask = (text: string) => conversation.say(text, undefined, modelId)
  return { settings, conversation, ask }
}

const addMilk: Script = chatReply({
  calls: [{ name: 'add_task', arguments: '{"tasks":[{"title":"Milk"}]}' }],
})

describe('a message to a provider', () => {
  it('is answered by its model with the tools of the assistant', async () => {
    server.chat(addMilk, chatReply({ text: 'Milk is on your list.' }))
    const { conversation, ask } = await start()
    const { text } = await ask('I need milk')
    expect(text).toBe('Milk is on your list.')
    expect(conversation.lines()).toEqual(['Milk'])
    expect(server.requests[0]?.headers['authorization']).toBe(`Bearer ${secret}`)
    expect(server.requests[0]?.body).toMatchObject({ model: 'large', stream: true })
  })

  it('is that one message: the next goes where the person sends it', async () => {
    server.chat(chatReply({ text: 'From afar.' }))
    const { conversation, ask } = await start()
    expect((await ask('one')).text).toBe('From afar.')
    await conversation.say('add eggs', undefined, 'embedded')
    await conversation.say('add bread')
    expect(server.requests).toHaveLength(1)
    expect(conversation.lines()).toEqual(['Eggs', 'Bread'])
  })

  it('goes to the default model when it names none', async () => {
    server.chat(chatReply({ text: 'From afar.' }))
    const { settings, conversation } = await start()
    await settings.setDefault('groq')
    expect((await conversation.say('one')).text).toBe('From afar.')
  })

  it('carries the temperature only where the model has one, and the effort likewise', async () => {
    server.chat(chatReply({ text: 'ok' }))
    await (await start({ temperature: 0.3, effort: 'low' })).ask('plain model')
    const reasoning = await start({ model: 'openai/gpt-oss-20b', temperature: 0.3, effort: 'low' })
    await reasoning.ask('reasoning model')
    const sent = server.requests.map(({ body }) => body)
    expect(sent[0]).toMatchObject({ temperature: 0.3 })
    expect(sent[0]).not.toHaveProperty('reasoning_effort')
    expect(sent[1]).toMatchObject({ temperature: 0.3, reasoning_effort: 'low' })
  })

  it('goes to the Responses API of OpenAI, which is told to store nothing', async () => {
    server.responses(responseReply({ text: 'Of course.' }))
    const { ask } = await start({ provider: 'openai', model: 'gpt-5-mini', temperature: 1 })
    expect((await ask('hello')).text).toBe('Of course.')
    const { path, body, headers } = server.requests[0] ?? {}
    expect(path).toBe('/v1/responses')
    expect(body).toMatchObject({ store: false, include: ['reasoning.encrypted_content'] })
    expect(body).not.toHaveProperty('temperature')
    expect(Object.keys(headers ?? {}).filter((name) => name.startsWith('x-stainless'))).toEqual([])
  })

  it('takes nothing from the environment', async () => {
    server.chat(chatReply({ text: 'ok' }))
    process.env['OPENAI_ORG_ID'] = 'org-of-somebody'
    process.env['OPENAI_API_KEY'] = 'sk-of-somebody'
    try {
      const { ask } = await start({ provider: 'custom' })
      await ask('hello')
    } finally {
      delete process.env['OPENAI_ORG_ID']
      delete process.env['OPENAI_API_KEY']
    }
    expect(JSON.stringify(server.requests)).not.toContain('of-somebody')
  })
})

describe('when the provider cannot be reached', () => {
  it.each([
    ['the key is refused', errorReply(401, { message: 'no' }), 'Groq did not accept the key'],
    ['the server fails', errorReply(503, { message: 'no' }), 'Groq has a problem at the moment'],
    ['a web page answers', pageReply(200), 'Groq did not answer as a model does'],
    ['the connection breaks', hangUp, 'Groq could not be reached'],
  ])(
    'because %s, the embedded assistant answers and says so',
    async (_why, script, reason) => {
      server.chat(script)
      const { conversation, ask } = await start()
      const { text } = await ask('add milk')
      expect(text).toContain(`${reason}, so the embedded assistant answers.`)
      expect(text).toContain('Milk')
      expect(conversation.lines()).toEqual(['Milk'])
      const stored = (await conversation.items()).filter(({ type }) => type === 'assistant_message')
      expect(stored).toHaveLength(2)
    },
    30_000,
  )

  it('because nothing runs there, the embedded assistant answers, with its tools', async () => {
    const { conversation, ask } = await start({ provider: 'ollama' }, ['Milk'])
    await server.close()
    const { text, widgets } = await ask('show my tasks')
    expect(text).toContain('Ollama could not be reached, so the embedded assistant answers.')
    expect(widgets.map(({ widget }) => widget.type)).toEqual(['ListView', 'Basic'])
    expect(conversation.lines()).toEqual(['Milk'])
  })

  it('after text was shown, the failure is shown and nobody else answers', async () => {
    const chunks = chatChunks({ text: 'Let me think about that.' }).slice(0, 4)
    server.chat(brokenOff(chunks, 'drop'))
    const { conversation, ask } = await start()
    const { events, text } = await ask('add milk')
    expect(events.some(({ type }) => type === 'error')).toBe(true)
    expect(text).not.toContain('embedded assistant')
    expect(conversation.lines()).toEqual([])
  })

  it('after a tool did something, nothing is done twice', async () => {
    server.chat(addMilk, errorReply(503, { message: 'no' }))
    const { conversation, ask } = await start()
    const { events } = await ask('add milk')
    expect(conversation.lines()).toEqual(['Milk'])
    expect(events.some(({ type }) => type === 'error')).toBe(true)
  })
})

describe('a failure after a tool has run', () => {
  const listTasks = chatReply({ calls: [{ name: 'list_tasks', arguments: '{}' }] })

  it.each([
    ['offers a retry when the tool only looked', listTasks, true],
    ['offers none when the tool changed something', addMilk, false],
  ])(
    '%s',
    async (_rule, call, allow_retry) => {
      server.chat(call, errorReply(503, { message: 'no' }))
      const { events } = await (await start()).ask('milk')
      expect(events).toContainEqual(expect.objectContaining({ type: 'error', allow_retry }))
    },
    30_000,
  )
})

describe('when there is nobody to ask', () => {
  it('because the model is no longer set up, the embedded assistant says so', async () => {
    const { settings, conversation, ask } = await start()
    await settings.remove('groq')
    const { text } = await ask('add milk')
    expect(text).toContain('This model is no longer set up, so the embedded assistant answers.')
    expect(conversation.lines()).toEqual(['Milk'])
    expect(server.requests).toEqual([])
  })

  it('because its key is gone, the embedded assistant says so', async () => {
    const { settings, conversation, ask } = await start()
    await settings.removeKey('groq')
    const { text } = await ask('add milk')
    expect(text).toContain('There is no key for Groq, so the embedded assistant answers.')
    expect(conversation.lines()).toEqual(['Milk'])
    expect(server.requests).toEqual([])
  })
})
