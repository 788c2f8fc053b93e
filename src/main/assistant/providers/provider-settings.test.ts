import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { LogFields, Logger } from '../../../shared/logger.ts'
import type { NewKey } from '../../../shared/settings/settings-view.ts'
import type { Connection } from '../../../shared/settings/settings.ts'
import { memoryProviderSettings } from './provider-settings.testing.ts'
import { chatReply } from './chat-replies.testing.ts'
import { errorReply, hangUp, pageReply } from './scripted-faults.testing.ts'
import { ScriptedModelServer } from './scripted-model-server.testing.ts'

const secret = 'sk-secret-0123456789'
const key: NewKey = { value: secret, keeping: 'encrypted' }

let server: ScriptedModelServer
beforeEach(async () => {
  server = await ScriptedModelServer.start()
})
afterEach(() => server.close())

const connection = (change: Partial<Connection> = {}): Connection => ({
  provider: 'groq',
  baseUrl: server.baseUrl,
  model: 'large',
  temperature: null,
  effort: null,
  ...change,
})

const trial = (typed: string | null = null) =>
  ({ provider: 'groq', baseUrl: server.baseUrl, key: typed }) as const

const authorizations = () => server.requests.map(({ headers }) => headers['authorization'])

describe('the settings of providers', () => {
  it('never show a key, whatever is asked of them, and never log one', async () => {
    const logged: unknown[] = []
    const note = (event: string, fields?: LogFields) => void logged.push(event, fields)
    const logger: Logger = { debug: note, info: note, warn: note, error: note }
    const settings = memoryProviderSettings({ logger })
    settings.onChange((view) => logged.push(view))
    server.models((reply, { headers }) => {
      const repeated = `wrong key ${String(headers['authorization'])}`
      reply.head(400, { 'content-type': 'application/json' })
      reply.send(JSON.stringify({ error: { message: repeated } })).end()
    })
    server.chat(errorReply(401, { message: `Incorrect API key provided: ${secret}` }))
    const answers = [
      await settings.save(connection(), key),
      await settings.listModels(trial()),
      await settings.test(trial(), 'large'),
      await settings.setDefault('groq'),
      settings.view(),
    ]
    expect(authorizations()).toEqual([`Bearer ${secret}`, `Bearer ${secret}`])
    expect(JSON.stringify([answers, logged])).not.toContain(secret)
    expect(settings.view().keys).toEqual([
      { provider: 'groq', keeping: 'encrypted', origin: new URL(server.baseUrl).origin },
    ])
  })

  it('send a saved key to the host it was entered for, and to no other', async () => {
    const settings = memoryProviderSettings()
    await settings.save(connection(), key)
    const other = await ScriptedModelServer.start()
    other.models(['large'])
    await settings.listModels({ provider: 'groq', baseUrl: other.baseUrl, key: null })
    expect(other.requests.map(({ headers }) => headers['authorization'])).toEqual([undefined])
    const elsewhere = connection({ baseUrl: other.baseUrl })
    await expect(settings.save(elsewhere, null)).rejects.toThrow('Groq needs a key.')
    expect((await settings.access('groq/large'))?.key).toBe(secret)
    await other.close()
  })

  it('ask for a key where one is needed, and only there', async () => {
    const settings = memoryProviderSettings()
    await expect(settings.save(connection(), null)).rejects.toThrow('Groq needs a key.')
    expect(settings.view().connections).toEqual([])
    await settings.save(connection({ provider: 'ollama' }), null)
    expect(settings.view().connections).toHaveLength(1)
  })

  it('keep nothing when the system cannot encrypt the key', async () => {
    const settings = memoryProviderSettings({ protection: 'plain-text' })
    await expect(settings.save(connection(), key)).rejects.toThrow('cannot encrypt')
    expect(settings.view()).toMatchObject({ connections: [], keys: [] })
    await settings.save(connection(), { ...key, keeping: 'session' })
    expect(settings.view().keys).toMatchObject([{ keeping: 'session' }])
  })

  it('forget a provider with its key, and are embedded again if it was the default', async () => {
    const settings = memoryProviderSettings()
    await settings.save(connection(), key)
    await settings.setDefault('groq')
    expect(settings.defaultModelId()).toBe('groq/large')
    await settings.setInstantAnswers(false)
    await settings.remove('groq')
    expect(settings.view()).toEqual({
      connections: [],
      defaultProvider: 'embedded',
      instantAnswers: false,
      keys: [],
    })
    expect(await settings.access('groq/large')).toBeNull()
    await expect(settings.setDefault('groq')).rejects.toThrow('This provider is not set up.')
  })

  it('replace what was set up for a provider', async () => {
    const settings = memoryProviderSettings()
    await settings.save(connection(), key)
    await settings.save(connection({ model: 'small' }), null)
    expect(settings.view().connections).toEqual([connection({ model: 'small' })])
    expect((await settings.access('groq/small'))?.key).toBe(secret)
  })
})

describe('the models of a server', () => {
  it('are listed by name, without those that cannot chat', async () => {
    server.models(['zeta', 'text-embedding-3', 'alpha', 'whisper-large', 'alpha'])
    const { models } = await memoryProviderSettings().listModels(trial(secret))
    expect(models).toEqual(['alpha', 'zeta'])
  })

  it('may come as a bare list', async () => {
    server.models((reply) => {
      const list = [{ id: 'chatty', type: 'chat' }, { id: 'painter', type: 'image' }, { no: 'id' }]
      reply.head(200, { 'content-type': 'application/json' }).send(JSON.stringify(list)).end()
    })
    const { models } = await memoryProviderSettings().listModels(trial(secret))
    expect(models).toEqual(['chatty'])
  })

  it.each([
    ['a web page', pageReply(200), /not as a model server does/],
    ['a refused key', errorReply(401, { message: 'no' }), /did not accept the API key/],
    ['a broken connection', hangUp, /Groq/],
  ])('cannot be had from %s, which a sentence says', async (_what, script, sentence) => {
    server.models(script)
    const { models, problem } = await memoryProviderSettings().listModels(trial(secret))
    expect(models).toEqual([])
    expect(problem).toMatch(sentence)
  })

  it('cannot be had where nothing runs', async () => {
    const { baseUrl } = server
    await server.close()
    const settings = memoryProviderSettings()
    const { problem } = await settings.listModels({ provider: 'ollama', baseUrl, key: null })
    expect(problem).toMatch(/^Ollama cannot be reached at 127\.0\.0\.1:\d+/)
  })

  it('are not fetched through a redirect to another host', async () => {
    const other = await ScriptedModelServer.start()
    server.models((reply) => reply.head(307, { location: `${other.baseUrl}/models` }).end())
    const { problem } = await memoryProviderSettings().listModels(trial(secret))
    expect(problem).not.toBeNull()
    expect(other.requests).toEqual([])
    await other.close()
  })
})

describe('the test of a connection', () => {
  it('lets the model answer', async () => {
    server.chat((reply) => {
      const message = { role: 'assistant', content: 'ready' }
      reply.head(200, { 'content-type': 'application/json' })
      reply.send(JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] })).end()
    })
    const { ok, message } = await memoryProviderSettings().test(trial(secret), 'large')
    expect([ok, message]).toEqual([true, expect.stringMatching(/^It works: large answered in /)])
    expect(server.requests[0]?.body).toMatchObject({ model: 'large' })
  })

  it.each([
    ['an unknown model', errorReply(404, { code: 'model_not_found', message: 'x' }), /large/],
    ['a stream where an answer was wanted', chatReply({ text: 'hi' }), /not as a model server/],
  ])('tells of %s', async (_what, script, sentence) => {
    server.chat(script)
    const { ok, message } = await memoryProviderSettings().test(trial(secret), 'large')
    expect([ok, message]).toEqual([false, expect.stringMatching(sentence)])
  })
})
