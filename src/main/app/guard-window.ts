import { shell, type BrowserWindow } from 'electron'

import type { Logger } from '../../shared/logger.ts'
import { confirmLink } from './confirm-link.ts'
import { guardContents } from './guard-contents.ts'
import { createLinkOpener } from './link-opener.ts'

/** Keeps a window of ours on its page; answers the way its links take: out of the app, after a question. */
export function guardWindow(window: BrowserWindow, logger: Logger): (address: string) => void {
  const openLink = createLinkOpener({
    confirm: (address) => confirmLink(window, address),
    open: (address) => shell.openExternal(address),
    logger,
  })
  guardContents(window.webContents, openLink)
  return openLink
}
