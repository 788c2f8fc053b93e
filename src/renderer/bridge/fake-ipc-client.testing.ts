import { events, type EventName, type EventPayload } from '../../shared/ipc/events.ts'
import type { IpcClient } from '../../shared/ipc/client.ts'
import {
  routes,
  type RouteName,
  type RouteRequest,
  type RouteResponse,
} from '../../shared/ipc/routes.ts'

type Answers = {
  [Name in RouteName]: (
    payload: RouteRequest<Name>,
  ) => RouteResponse<Name> | Promise<RouteResponse<Name>>
}

type Listeners = { [Name in EventName]: Set<(payload: EventPayload<Name>) => void> }

export interface FakeIpcClient extends IpcClient {
  /** Every request in order, with its payload as the schema reads it. */
  readonly sent: { name: RouteName; payload: unknown }[]
  emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void
}

const usualAnswers: Answers = {
  'todos.snapshot': () => ({ seq: 0, todos: [] }),
  'todos.execute': () => Promise.reject(new Error('No answer was set for todos.execute.')),
  'chat.open': () => ({}),
  'chat.cancel': () => ({}),
  'app.notices': () => [],
  'app.clock': () => ({ now: '2025-11-22T14:30:00', fixed: true }),
  'app.takeQuestions': () => [],
  'app.questionAnswered': () => ({}),
  'settings.get': noSettings,
  'settings.keyProtection': () => 'encrypted',
  'settings.save': noSettings,
  'settings.remove': noSettings,
  'settings.removeKey': noSettings,
  'settings.setDefault': noSettings,
  'settings.listModels': () => ({ models: [], problem: null }),
  'settings.test': () => ({ ok: true, message: 'It works.' }),
}

function noSettings(): RouteResponse<'settings.get'> {
  return { connections: [], defaultProvider: 'embedded', keys: [] }
}

function noListeners(): Listeners {
  return {
    'todos.changed': new Set(),
    'chat.frame': new Set(),
    'app.notice': new Set(),
    'app.questionsWaiting': new Set(),
    'app.menu': new Set(),
    'settings.changed': new Set(),
  }
}

/** A main process for tests of the renderer; what is sent either way has to fit the contract. */
export function createFakeIpcClient(answers: Partial<Answers> = {}): FakeIpcClient {
  const all: Answers = { ...usualAnswers, ...answers }
  const listeners = noListeners()
  const sent: FakeIpcClient['sent'] = []
  return {
    sent,
    request: async (name, payload) => {
      sent.push({ name, payload: routes[name].request.parse(payload) })
      return all[name](payload)
    },
    on: (name, listener) => {
      listeners[name].add(listener)
      return () => listeners[name].delete(listener)
    },
    emit: (name, payload) => {
      events[name].parse(payload)
      for (const listener of listeners[name]) listener(payload)
    },
  }
}
