import { describe, expect, it, vi } from 'vitest'

import { noData, noDifference } from '../../shared/ipc/data-samples.testing.ts'
import { silentLogger } from '../../shared/logger.ts'
import type { Logger } from '../../shared/logger.ts'
import { firstPreferences } from '../../shared/settings/preferences.ts'
import type { SettingsView } from '../../shared/settings/settings-view.ts'
import { emptyOutline } from '../../shared/todos/outline.ts'
import { StorageError } from '../storage/storage-error.ts'
import { TodoCommandError } from '../todos/todo-command-error.ts'
import { desktopHandlers } from './desktop-handlers.ts'
import { RequestRefusal } from './request-refusal.ts'
import { createRouter } from './router.ts'
import type { Handlers } from './router.ts'

const sender = { id: 1, send: () => {} }

function fakeHandlers(): Handlers {
  return {
    'todos.snapshot': async () => ({ seq: 0, todos: [], outline: emptyOutline }),
    'todos.snapshotPart': async () => ({ todos: [] }),
    'todos.execute': async () => Promise.reject(new Error('not used')),
    'chat.open': async () => ({}),
    'chat.cancel': async () => ({}),
    'chat.prepare': async () => ({}),
    'app.notices': async () => [],
    'app.actOnNotice': async () => ({}),
    'app.painted': async () => ({}),
    'app.keepListShare': async () => ({}),
    'app.takeQuestions': async () => [],
    'app.questionAnswered': async () => ({}),
    'app.ask': async () => ({}),
    'settings.get': noSettings,
    'settings.keyProtection': async () => 'encrypted',
    'settings.save': noSettings,
    'settings.remove': noSettings,
    'settings.removeKey': noSettings,
    'settings.setDefault': noSettings,
    'settings.setInstantAnswers': noSettings,
    'settings.listModels': async () => ({ models: [], problem: null }),
    'settings.test': async () => ({ ok: true, message: 'It works.' }),
    ...noDesktop,
    'data.view': async () => noData,
    'data.backUp': async () => noData,
    'data.previewRestore': async () => noDifference,
    'data.restore': async () => ({ seq: null, threads: 0 }),
    'data.show': async () => ({}),
    'data.move': async () => ({ isMoved: false }),
    'data.setPreviousAside': async () => noData,
  }
}

const noDesktop = desktopHandlers({
  preferences: Promise.resolve({
    read: () => firstPreferences,
    save: async () => firstPreferences,
  }),
  reminders: Promise.resolve({ waiting: () => [], settle: () => {} }),
  manners: {
    state: () => Promise.reject(new Error('not used')),
    accent: () => null,
    lookForUpdate: () => Promise.reject(new Error('not used')),
  },
  quickAdd: {
    state: () => ({ text: '', shortcutWorks: false }),
    resize: () => {},
    close: () => {},
  },
  transfer: {
    choose: async () => null,
    preview: () => Promise.reject(new Error('not used')),
    import: () => Promise.reject(new Error('not used')),
    forget: () => {},
    export: async () => ({ state: 'cancelled' }),
  },
})

async function noSettings(): Promise<SettingsView> {
  return { connections: [], defaultProvider: 'embedded', instantAnswers: true, keys: [] }
}

function routerWith(handlers: Partial<Handlers>, logger: Logger = silentLogger) {
  let nowMs = 0
  const elapsedMs = () => (nowMs += 5)
  const all = { ...fakeHandlers(), ...handlers }
  const router = createRouter({ handlers: all, logger, elapsedMs, checkResponses: true })
  return (name: unknown, payload: unknown) => router(sender, name, payload)
}

describe('the request router', () => {
  it('gives the handler the parsed request and the sender, and wraps its answer', async () => {
    const cancel = vi.fn(async () => ({}))
    const ask = routerWith({ 'chat.cancel': cancel })
    expect(await ask('chat.cancel', { streamId: 's' })).toEqual({ ok: true, value: {} })
    expect(cancel).toHaveBeenCalledWith({ streamId: 's' }, sender)
  })

  it('starts a handler at once, so that a cancel cannot overtake its open', () => {
    const calls: string[] = []
    const ask = routerWith({
      'chat.open': async () => (calls.push('open'), {}),
      'chat.cancel': async () => (calls.push('cancel'), {}),
    })
    void ask('chat.open', { streamId: 's', headers: {}, body: '' })
    void ask('chat.cancel', { streamId: 's' })
    expect(calls).toEqual(['open', 'cancel'])
  })

  it.each([
    ['missing parts', { streamId: 's' }],
    ['unknown parts', { streamId: 's', headers: {}, body: '', url: 'https://example.com' }],
    ['a wrong type', { streamId: 7, headers: {}, body: '' }],
    ['headers that are not text', { streamId: 's', headers: { a: 1 }, body: '' }],
    ['an endless stream id', { streamId: 's'.repeat(101), headers: {}, body: '' }],
    ['nothing', undefined],
    ['a list', []],
  ])('refuses a request with %s before any handler sees it', async (_case, payload) => {
    const open = vi.fn(async () => ({}))
    const ask = routerWith({ 'chat.open': open })
    const answer = await ask('chat.open', payload)
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid' } })
    expect(open).not.toHaveBeenCalled()
  })

  it.each(['todos.drop', 'constructor', '__proto__', 'toString', 3, null, undefined])(
    'refuses the unknown request %j',
    async (name) => {
      expect(await routerWith({})(name, {})).toMatchObject({
        ok: false,
        error: { code: 'invalid' },
      })
    },
  )

  it('shows the sentence of our own schemas without a technical path', async () => {
    const command = { type: 'add', todos: [{ title: '  ' }] }
    expect(await routerWith({})('todos.execute', { command, source: 'list' })).toEqual({
      ok: false,
      error: { code: 'invalid', message: 'A task needs a title.' },
    })
  })

  it('refuses an answer that breaks the contract instead of sending it', async () => {
    const ask = routerWith({
      'todos.snapshot': async () => ({ seq: -1, todos: [], outline: emptyOutline }),
    })
    expect(await ask('todos.snapshot', {})).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    })
  })
})

describe('a handler that fails', () => {
  it.each([
    [new TodoCommandError('not-found', 'This task no longer exists.'), 'not-found'],
    [new RequestRefusal('conflict', 'This stream is open already.'), 'conflict'],
    [new StorageError('disk-full', 'The disk is full.'), 'not-saved'],
    [new StorageError('read-only', 'The disk is read-only.'), 'internal'],
  ])('tells the person what %s says', async (error, code) => {
    const ask = routerWith({ 'app.notices': async () => Promise.reject(error) })
    expect(await ask('app.notices', {})).toEqual({
      ok: false,
      error: { code, message: error.message },
    })
  })

  it.each([
    new Error('ENOENT /home/me/secret.json'),
    new TypeError('x is undefined'),
    'a string',
    null,
  ])('never leaks the inside of %s', async (error) => {
    const ask = routerWith({ 'app.notices': vi.fn().mockRejectedValue(error) })
    const answer = JSON.stringify(await ask('app.notices', {}))
    expect(answer).toContain('internal')
    expect(answer).not.toMatch(/secret|undefined|a string|at /)
  })
})

describe('the log of requests', () => {
  it('has the route, the outcome and the duration, and nothing that was written', async () => {
    const info = vi.fn()
    const warn = vi.fn()
    const error = vi.fn()
    const ask = routerWith(
      { 'todos.execute': async () => Promise.reject(new Error('buy a surprise for Ada')) },
      { ...silentLogger, info, warn, error },
    )
    const command = { type: 'add', todos: [{ title: 'buy a surprise for Ada' }] }
    await ask('todos.execute', { command, source: 'list' })
    expect(info.mock.calls).toEqual([
      ['ipc.request', { route: 'todos.execute', outcome: 'internal', durationMs: 5 }],
    ])
    expect(error).toHaveBeenCalledTimes(1)
    expect(JSON.stringify([...info.mock.calls, ...error.mock.calls])).not.toContain('surprise')
  })
})
