/** The IPC channel for requests to the main process. */
export const requestChannel = 'offhand:request'

/** The IPC channel for events to the renderer. */
export const eventChannel = 'offhand:event'

/** The name of every route, apart from the schemas so that the preload script stays small. */
export const routeNames = [
  'todos.snapshot',
  'todos.snapshotPart',
  'todos.execute',
  'chat.open',
  'chat.cancel',
  'chat.prepare',
  'app.notices',
  'app.actOnNotice',
  'app.painted',
  'app.keepListShare',
  'app.takeQuestions',
  'app.questionAnswered',
  'app.ask',
  'settings.get',
  'settings.keyProtection',
  'settings.save',
  'settings.remove',
  'settings.removeKey',
  'settings.setDefault',
  'settings.setInstantAnswers',
  'settings.listModels',
  'settings.test',
  'preferences.get',
  'preferences.save',
  'reminders.waiting',
  'reminders.settle',
  'quickAdd.state',
  'quickAdd.resize',
  'quickAdd.close',
  'desktop.state',
  'desktop.accent',
  'desktop.lookForUpdate',
  'transfer.choose',
  'transfer.preview',
  'transfer.import',
  'transfer.forget',
  'transfer.export',
  'data.view',
  'data.backUp',
  'data.previewRestore',
  'data.restore',
  'data.show',
  'data.move',
  'data.setPreviousAside',
] as const

/** The name of every event; see `routeNames`. */
export const eventNames = [
  'todos.changed',
  'todos.part',
  'chat.frame',
  'app.notice',
  'app.questionsWaiting',
  'app.menu',
  'settings.changed',
  'preferences.changed',
  'reminders.changed',
  'quickAdd.opened',
  'app.showTodo',
  'app.showToday',
  'transfer.stage',
  'desktop.changed',
] as const

/** The name of a request that the renderer may make. */
export type RouteName = (typeof routeNames)[number]

/** The name of an event that the main process may send. */
export type EventName = (typeof eventNames)[number]

/** Whether the value names a known route. */
export function isRouteName(value: unknown): value is RouteName {
  return routeNames.some((name) => name === value)
}

/** Whether the value names a known event. */
export function isEventName(value: unknown): value is EventName {
  return eventNames.some((name) => name === value)
}
