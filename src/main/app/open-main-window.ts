import type { BrowserWindow } from 'electron'

import { failureFields } from '../../shared/failure-fields.ts'
import type { Notice } from '../../shared/ipc/notice.ts'
import type { Logger } from '../../shared/logger.ts'
import { guardWindow } from './guard-window.ts'
import { createMainWindow, loadPage, type WindowOpening } from './main-window.ts'
import { recoverPage } from './recover-page.ts'

/** The window with the list and the assistant; its page may still be loading. */
export interface OpenedWindow {
  window: BrowserWindow
  /** Opens an address outside of the app, after a question. */
  openLink: (address: string) => void
}

interface OpeningOptions {
  preload: string
  /** Where the page is, at each moment that it is loaded. */
  address: () => string
  placeFile: string
  packaged: boolean
  logger: Logger
  opening: Promise<WindowOpening>
  /** Whether a window that is closed is only hidden. */
  isKept: () => boolean
  notify: (notice: Notice) => void
}

/** Opens the window. It needs nothing of what its page will ask for, so that can be loaded later. */
export function openMainWindow({ address, notify, ...options }: OpeningOptions): OpenedWindow {
  const { logger } = options
  const window = createMainWindow(options)
  const openLink = guardWindow(window, logger)
  recoverPage(window, { address, logger, notify })
  loadPage(window, address()).catch((error: unknown) => {
    if (!window.isDestroyed()) logger.error('page.notLoaded', failureFields(error))
  })
  return { window, openLink }
}
