import { describe, expect, it, vi } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { SettingsError } from '../../shared/settings/settings-error.ts'
import type { SettingsView } from '../../shared/settings/settings-view.ts'
import { MemoryTodoRepository } from '../todos/memory-todo-repository.ts'
import { TodoService } from '../todos/todo-service.ts'
import { ChatStreams } from './chat-streams.ts'
import { createHandlers } from './create-handlers.ts'
import { createRouter } from './router.ts'

const notice = {
  id: 'n',
  level: 'info',
  title: 'Restored',
  message: 'Tasks were restored.',
} as const

async function setUp() {
  let count = 0
  const generateId = () => `id-${(count += 1)}`
  const clock = () => new Date('2026-01-05T09:00:00Z')
  const repository = new MemoryTodoRepository()
  const streams = new ChatStreams(async () => new Promise(() => {}), silentLogger)
  const questions = { take: () => [{ id: 'q', text: 'hi' }], answered: vi.fn() }
  const view: SettingsView = { connections: [], defaultProvider: 'embedded', keys: [] }
  const settings = {
    view: () => view,
    keyProtection: async () => 'encrypted' as const,
    save: vi.fn(async () => view),
    remove: async () => view,
    removeKey: async () => view,
    setDefault: async () => Promise.reject(new SettingsError('not-found', 'Not set up.')),
    listModels: async () => ({ models: ['large'], problem: null }),
    test: async () => ({ ok: true, message: 'It works.' }),
  }
  const handlers = createHandlers({
    todos: TodoService.open({ repository, clock, generateId }),
    streams,
    questions,
    notices: async () => [notice],
    clock: () => ({ now: '2026-01-05T09:00:00', fixed: true }),
    settings: Promise.resolve(settings),
  })
  const options = { handlers, logger: silentLogger, elapsedMs: () => 0, checkResponses: true }
  const router = createRouter(options)
  const ask = (name: string, payload: unknown, id = 1) =>
    router({ id, send: () => {} }, name, payload)
  return { ask, questions, repository, streams, settings }
}

const add = { command: { type: 'add', todos: [{ title: 'Buy milk' }] }, source: 'list' }
const groq = {
  provider: 'groq',
  baseUrl: 'https://api.groq.com/openai/v1',
  model: 'large',
  temperature: null,
  effort: null,
}
const message = { streamId: 's', headers: {}, body: '{}' }

describe('what the window may ask', () => {
  it('adds a task and has it in the next snapshot', async () => {
    const { ask } = await setUp()
    expect(await ask('todos.execute', add)).toMatchObject({ ok: true, value: { seq: 1 } })
    expect(await ask('todos.snapshot', {})).toMatchObject({
      ok: true,
      value: { seq: 1, todos: [{ title: 'Buy milk' }] },
    })
  })

  it('says what is wrong with a command and stores nothing of it', async () => {
    const { ask, repository } = await setUp()
    const command = { type: 'complete', ids: ['nobody'] }
    const answer = await ask('todos.execute', { command, source: 'list' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(repository.commits).toEqual([])
  })

  it('cannot pass its changes off as those of the assistant or of an import', async () => {
    const { ask, repository } = await setUp()
    for (const source of ['chat', 'widget', 'import', 'command-line']) {
      expect(await ask('todos.execute', { ...add, source })).toMatchObject({ ok: false })
    }
    expect(repository.commits).toEqual([])
  })

  it('opens a stream of one name once, in each window on its own', async () => {
    const { ask } = await setUp()
    expect(await ask('chat.open', message)).toEqual({ ok: true, value: {} })
    expect(await ask('chat.open', message)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    expect(await ask('chat.open', message, 2)).toEqual({ ok: true, value: {} })
  })

  it('stops only its own streams', async () => {
    const { ask, streams } = await setUp()
    const cancel = vi.spyOn(streams, 'cancel')
    expect(await ask('chat.cancel', { streamId: 's' }, 2)).toEqual({ ok: true, value: {} })
    expect(cancel.mock.calls).toEqual([[2, 's']])
  })

  it('gets the notices, the clock and the questions', async () => {
    const { ask, questions } = await setUp()
    expect(await ask('app.notices', {})).toEqual({ ok: true, value: [notice] })
    expect(await ask('app.clock', {})).toMatchObject({ value: { fixed: true } })
    expect(await ask('app.takeQuestions', {})).toMatchObject({ value: [{ id: 'q' }] })
    await ask('app.questionAnswered', { id: 'q' })
    expect(questions.answered).toHaveBeenCalledWith('q')
  })

  it('sets a provider up, with the address as it is used', async () => {
    const { ask, settings } = await setUp()
    const connection = { ...groq, baseUrl: ' https://API.groq.com/openai/v1/ ' }
    const key = { value: 'gsk-1', keeping: 'session' }
    expect(await ask('settings.save', { connection, key })).toMatchObject({ ok: true })
    expect(settings.save).toHaveBeenCalledWith(groq, key)
  })

  it.each([
    [{ connection: { baseUrl: 'http://example.com' } }, /have to begin with https/],
    [{ connection: { model: '' } }, /Choose a model/],
    [{ key: { value: 'two words', keeping: 'session' } }, /no spaces/],
    [{ connection: { key: 'gsk-1' } }, /not valid/],
  ])('refuses the provider %j with a sentence', async (change: object, sentence) => {
    const { ask, settings } = await setUp()
    const { connection = {}, key = null } = { connection: undefined, key: undefined, ...change }
    const answer = await ask('settings.save', { connection: { ...groq, ...connection }, key })
    const message: unknown = expect.stringMatching(sentence)
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid', message } })
    expect(settings.save).not.toHaveBeenCalled()
  })

  it('hears why a setting cannot be made', async () => {
    const { ask } = await setUp()
    const error = { code: 'not-found', message: 'Not set up.' }
    expect(await ask('settings.setDefault', { provider: 'groq' })).toEqual({ ok: false, error })
  })
})
