import { app, globalShortcut } from 'electron'

import type { Logger } from '../../../shared/logger.ts'
import type { RouteName, RouteResponse } from '../../../shared/ipc/routes.ts'
import { failureFields } from '../../../shared/failure-fields.ts'
import type { Preferences } from '../../../shared/settings/preferences.ts'
import { deepLinkScheme, readDeepLink } from './deep-link.ts'
import { GlobalShortcut } from './global-shortcut.ts'
import { QuickAddWindow } from './quick-add-window.ts'

interface QuickAddParts {
  preload: string
  address: string
  logger: Logger
  /** Connects and guards a window of ours that has just been made. */
  prepare: ConstructorParameters<typeof QuickAddWindow>[0]['prepare']
}

/** What the page of the floating box may ask for. */
export const quickAddRoutes: ReadonlySet<RouteName> = new Set([
  'preferences.get',
  'quickAdd.close',
  'quickAdd.resize',
  'quickAdd.state',
  'todos.execute',
])

/** The floating box for new tasks, with its shortcut and its addresses. */
export interface QuickAdd {
  window: QuickAddWindow
  state(): RouteResponse<'quickAdd.state'>
  resize(height: number): void
  close(): void
  /** Opens the box with what an address of ours asks for. */
  openAddress: (address: string) => void
  /** Uses the shortcut of these preferences from now on. */
  follow(preferences: Preferences): void
}

/** Prepares the floating box; nothing is loaded before it is opened for the first time. */
export function startQuickAdd({ preload, address, logger, prepare }: QuickAddParts): QuickAdd {
  const window = new QuickAddWindow({
    preload,
    address,
    packaged: app.isPackaged,
    prepare,
    onProblem: (error) => logger.error('quickAdd.notLoaded', failureFields(error)),
  })
  const shortcut = new GlobalShortcut(globalShortcut, () => window.toggle())
  // In development the system would be given the bare Electron for our addresses.
  if (app.isPackaged) app.setAsDefaultProtocolClient(deepLinkScheme)
  app.on('will-quit', () => shortcut.use(null))
  return {
    window,
    state: () => ({ text: window.text, shortcutWorks: shortcut.works }),
    resize: (height) => window.resize(height),
    close: () => window.close(),
    openAddress: (address) => {
      const link = readDeepLink(address)
      if (link !== null) window.open(link.text)
    },
    follow: ({ quickAdd }) => {
      shortcut.use(quickAdd.shortcut)
      if (quickAdd.shortcut !== null && !shortcut.works) logger.warn('quickAdd.shortcutTaken')
    },
  }
}
