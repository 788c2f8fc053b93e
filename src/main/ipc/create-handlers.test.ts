import { describe, expect, it, vi } from 'vitest'

import type { DesktopState } from '../../shared/ipc/desktop-state.ts'
import { silentLogger } from '../../shared/logger.ts'
import {
  firstPreferences,
  patchPreferences,
  type PreferencesPatch,
} from '../../shared/settings/preferences.ts'
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
  const questions = {
    take: () => [{ id: 'q', text: 'hi' }],
    answered: vi.fn(),
    ask: vi.fn(async () => {}),
  }
  const view: SettingsView = {
    connections: [],
    defaultProvider: 'embedded',
    instantAnswers: true,
    keys: [],
  }
  const settings = {
    view: () => view,
    keyProtection: async () => 'encrypted' as const,
    save: vi.fn(async () => view),
    remove: async () => view,
    removeKey: async () => view,
    setDefault: async () => Promise.reject(new SettingsError('not-found', 'Not set up.')),
    setInstantAnswers: vi.fn(async () => view),
    listModels: async () => ({ models: ['large'], problem: null }),
    test: async () => ({ ok: true, message: 'It works.' }),
  }
  const preferences = {
    read: () => firstPreferences,
    save: vi.fn(async (patch: PreferencesPatch) => patchPreferences(firstPreferences, patch)),
  }
  const reminder = { todoId: 't', title: 'Milk', at: { date: '2026-01-05', time: '09:00' } }
  const reminders = { waiting: () => [reminder], settle: vi.fn() }
  const quickAdd = {
    state: () => ({ text: 'milk', shortcutWorks: true }),
    resize: vi.fn(),
    close: vi.fn(),
  }
  const state: DesktopState = {
    platform: 'linux',
    dataFolder: '/data',
    hasTray: true,
    hasBadge: true,
    canStartAtLogin: true,
    dictionaries: ['en-US'],
    dictionaryFolder: '/dictionaries',
    accent: '#0078d7',
    update: null,
  }
  const looked: DesktopState = {
    ...state,
    update: { phase: 'found', version: '0.2.0', by: 'page' },
  }
  const manners = {
    state: async () => state,
    accent: () => null,
    lookForUpdate: async () => looked,
  }
  const actOnNotice = vi.fn()
  const cancelled = { state: 'cancelled' as const }
  const refused = { ok: false as const, errors: ['No file was chosen.'] }
  const transfer = {
    choose: vi.fn(async () => null),
    preview: vi.fn(async (_choice: unknown) => refused),
    import: vi.fn(async (_choice: unknown) => refused),
    forget: vi.fn(),
    export: vi.fn(async (_request: unknown) => cancelled),
  }
  const keepListShare = vi.fn()
  const prepareChat = vi.fn()
  const handlers = createHandlers({
    todos: TodoService.open({ repository, clock, generateId }),
    streams,
    questions,
    notices: async () => [notice],
    actOnNotice,
    keepListShare,
    prepareChat,
    settings: Promise.resolve(settings),
    desktop: {
      preferences: Promise.resolve(preferences),
      reminders: Promise.resolve(reminders),
      quickAdd,
      manners,
      transfer,
    },
    data: new Promise<never>(() => {}),
  })
  const options = { handlers, logger: silentLogger, elapsedMs: () => 0, checkResponses: true }
  const router = createRouter(options)
  const ask = (name: string, payload: unknown, id = 1) =>
    router({ id, send: () => {} }, name, payload)
  return {
    ask,
    actOnNotice,
    keepListShare,
    prepareChat,
    questions,
    repository,
    streams,
    settings,
    reminders,
    quickAdd,
    transfer,
  }
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

  it('has the width of the list remembered, within reason', async () => {
    const { ask, keepListShare } = await setUp()
    expect(await ask('app.keepListShare', { share: 42.5 })).toMatchObject({ ok: true })
    expect(await ask('app.keepListShare', { share: 1e9 })).toMatchObject({ ok: false })
    expect(keepListShare).toHaveBeenCalledExactlyOnceWith(42.5)
  })

  it('gets the notices and the questions', async () => {
    const { ask, questions } = await setUp()
    expect(await ask('app.notices', {})).toEqual({ ok: true, value: [notice] })
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

  it('chooses whether there are instant answers', async () => {
    const { ask, settings } = await setUp()
    const payload = { instantAnswers: false }
    expect(await ask('settings.setInstantAnswers', payload)).toMatchObject({ ok: true })
    expect(settings.setInstantAnswers).toHaveBeenCalledWith(false)
    expect(await ask('settings.setInstantAnswers', {})).toMatchObject({ ok: false })
  })

  it('hears why a setting cannot be made', async () => {
    const { ask } = await setUp()
    const error = { code: 'not-found', message: 'Not set up.' }
    expect(await ask('settings.setDefault', { provider: 'groq' })).toEqual({ ok: false, error })
  })

  it('answers the preferences and changes some of them', async () => {
    const { ask } = await setUp()
    expect(await ask('preferences.get', {})).toEqual({ ok: true, value: firstPreferences })
    const patch = { reminders: { sound: false } }
    expect(await ask('preferences.save', patch)).toMatchObject({
      ok: true,
      value: { reminders: { sound: false, enabled: true } },
    })
    expect(await ask('preferences.save', { reminders: { sound: 'no' } })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    })
  })

  it('lists reminders and puts them away until a moment', async () => {
    const { ask, reminders } = await setUp()
    expect(await ask('reminders.waiting', {})).toMatchObject({ ok: true, value: [{ todoId: 't' }] })
    const until = { date: '2026-01-06', time: '09:00' }
    await ask('reminders.settle', { todoIds: ['t'], until })
    expect(reminders.settle).toHaveBeenCalledExactlyOnceWith(['t'], until)
  })

  it('moves the floating box only within sensible sizes', async () => {
    const { ask, quickAdd } = await setUp()
    expect(await ask('quickAdd.state', {})).toMatchObject({ ok: true, value: { text: 'milk' } })
    await ask('quickAdd.resize', { height: 140 })
    expect(await ask('quickAdd.resize', { height: 100_000 })).toMatchObject({ ok: false })
    await ask('quickAdd.close', {})
    expect(quickAdd.resize).toHaveBeenCalledExactlyOnceWith(140)
    expect(quickAdd.close).toHaveBeenCalledOnce()
  })

  it('hand files in and out, and refuse formats that there are not', async () => {
    const { ask, transfer } = await setUp()
    const choice = { format: 'markdown', skipDuplicates: true }
    expect(await ask('transfer.choose', {})).toMatchObject({ ok: true, value: null })
    await ask('transfer.preview', choice)
    await ask('transfer.import', choice)
    expect(await ask('transfer.preview', { ...choice, format: 'xls' })).toMatchObject({ ok: false })
    await ask('transfer.forget', {})
    const request = { format: 'json', ids: ['a'], name: 'Work' }
    expect(await ask('transfer.export', request)).toMatchObject({ value: { state: 'cancelled' } })
    expect(transfer.preview).toHaveBeenCalledExactlyOnceWith(choice)
    expect(transfer.import).toHaveBeenCalledExactlyOnceWith(choice)
    expect(transfer.forget).toHaveBeenCalledOnce()
    expect(transfer.export).toHaveBeenCalledExactlyOnceWith(request)
  })

  it('hears the accent of the system without what takes longer to find out', async () => {
    const { ask } = await setUp()
    expect(await ask('desktop.accent', {})).toEqual({ ok: true, value: { accent: null } })
  })

  it('gets the assistant ready when the person turns to the chat', async () => {
    const { ask, prepareChat } = await setUp()
    expect(await ask('chat.prepare', {})).toEqual({ ok: true, value: {} })
    expect(prepareChat).toHaveBeenCalledTimes(1)
  })

  it('hears what the desktop can do, and looks for a new version', async () => {
    const { ask } = await setUp()
    expect(await ask('desktop.state', {})).toMatchObject({
      ok: true,
      value: { dictionaries: ['en-US'], update: null },
    })
    expect(await ask('desktop.lookForUpdate', {})).toMatchObject({
      ok: true,
      value: { update: { version: '0.2.0' } },
    })
  })

  it('hands a sentence to the assistant, but not an empty one', async () => {
    const { ask, questions } = await setUp()
    expect(await ask('app.ask', { text: 'add milk' })).toMatchObject({ ok: true })
    expect(await ask('app.ask', { text: ' ' })).toMatchObject({ ok: false })
    expect(questions.ask.mock.calls).toEqual([[['add milk']]])
  })

  it('presses the button of a notice', async () => {
    const { ask, actOnNotice } = await setUp()
    await ask('app.actOnNotice', { id: 'n' })
    expect(actOnNotice).toHaveBeenCalledExactlyOnceWith('n')
  })
})
