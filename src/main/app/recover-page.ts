import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'

import type { Notice } from '../../shared/ipc/notice.ts'
import type { Logger } from '../../shared/logger.ts'
import { loadPage } from './main-window.ts'
import { ReloadAllowance } from './reload-allowance.ts'

interface RecoveryOptions {
  address: () => string
  logger: Logger
  /** Keeps a notice for the page that is loaded next. */
  notify: (notice: Notice) => void
}

/** Loads the page again when its process dies, and says so. */
export function recoverPage(
  window: BrowserWindow,
  { address, logger, notify }: RecoveryOptions,
): void {
  const allowance = new ReloadAllowance()
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    logger.error('page.gone', { reason, exitCode })
    if (reason === 'clean-exit' || window.isDestroyed()) return
    if (!allowance.take(performance.now())) {
      dialog.showErrorBox('Offhand has a problem', 'The window failed again and again.')
      return
    }
    notify({
      id: 'page-reloaded',
      level: 'warning',
      title: 'The window was reloaded',
      message: 'It stopped working. Your tasks and conversations are stored.',
    })
    void loadPage(window, address()).catch(() => logger.error('page.notLoaded'))
  })
}
