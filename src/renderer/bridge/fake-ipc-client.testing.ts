import { events, type EventName, type EventPayload } from '../../shared/ipc/events.ts'
import { noData, noDifference } from '../../shared/ipc/data-samples.testing.ts'
import type { IpcClient } from '../../shared/ipc/client.ts'
import {
  routes,
  type RouteName,
  type RouteRequest,
  type RouteResponse,
} from '../../shared/ipc/routes.ts'
import { firstPreferences, patchPreferences } from '../../shared/settings/preferences.ts'
import { emptyOutline } from '../../shared/todos/outline.ts'

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

const plainDesktop: RouteResponse<'desktop.state'> = {
  platform: 'linux',
  dataFolder: '/home/ada/.config/Offhand',
  hasTray: true,
  hasBadge: true,
  canStartAtLogin: true,
  dictionaries: [],
  dictionaryFolder: '/home/ada/.config/Offhand/browser/Dictionaries',
  accent: null,
  update: null,
}

const usualAnswers: Answers = {
  'todos.snapshot': () => ({ seq: 0, todos: [], outline: emptyOutline }),
  'todos.snapshotPart': () => ({ todos: [] }),
  'todos.execute': () => Promise.reject(new Error('No answer was set for todos.execute.')),
  'chat.open': () => ({}),
  'chat.cancel': () => ({}),
  'chat.prepare': () => ({}),
  'app.notices': () => [],
  'app.actOnNotice': () => ({}),
  'app.painted': () => ({}),
  'app.keepListShare': () => ({}),
  'app.takeQuestions': () => [],
  'app.questionAnswered': () => ({}),
  'app.ask': () => ({}),
  'settings.get': noSettings,
  'settings.keyProtection': () => 'encrypted',
  'settings.save': noSettings,
  'settings.remove': noSettings,
  'settings.removeKey': noSettings,
  'settings.setDefault': noSettings,
  'settings.setInstantAnswers': noSettings,
  'settings.listModels': () => ({ models: [], problem: null }),
  'settings.test': () => ({ ok: true, message: 'It works.' }),
  'preferences.get': () => firstPreferences,
  'preferences.save': (patch) => patchPreferences(firstPreferences, patch),
  'reminders.waiting': () => [],
  'reminders.settle': () => ({}),
  'quickAdd.state': () => ({ text: '', shortcutWorks: true }),
  'quickAdd.resize': () => ({}),
  'quickAdd.close': () => ({}),
  'transfer.choose': () => null,
  'transfer.preview': () => ({ ok: false, errors: ['No file was chosen.'] }),
  'transfer.import': () => ({ ok: false, errors: ['No file was chosen.'] }),
  'transfer.forget': () => ({}),
  'transfer.export': () => ({ state: 'cancelled' }),
  'desktop.state': () => plainDesktop,
  'desktop.accent': () => ({ accent: null }),
  'desktop.lookForUpdate': () => plainDesktop,
  'data.view': () => noData,
  'data.backUp': () => noData,
  'data.previewRestore': () => noDifference,
  'data.restore': () => ({ seq: null, threads: 0 }),
  'data.show': () => ({}),
  'data.move': () => ({ isMoved: false }),
  'data.setPreviousAside': () => noData,
}

function noSettings(): RouteResponse<'settings.get'> {
  return { connections: [], defaultProvider: 'embedded', instantAnswers: true, keys: [] }
}

function noListeners(): Listeners {
  return {
    'todos.changed': new Set(),
    'todos.part': new Set(),
    'chat.frame': new Set(),
    'app.notice': new Set(),
    'app.questionsWaiting': new Set(),
    'app.menu': new Set(),
    'settings.changed': new Set(),
    'preferences.changed': new Set(),
    'reminders.changed': new Set(),
    'quickAdd.opened': new Set(),
    'app.showTodo': new Set(),
    'app.showToday': new Set(),
    'transfer.stage': new Set(),
    'desktop.changed': new Set(),
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
