import { app, session } from 'electron'

import type { Logger } from '../../shared/logger.ts'
import { serveAppScheme } from './app-scheme.ts'
import { guardAllContents } from './guard-contents.ts'
import { hardenSession } from './harden-session.ts'

/** Closes the default session to everything but our own files in the folder. */
export function openSession(rendererFolder: string, logger: Logger): void {
  guardAllContents(app)
  hardenSession(session.defaultSession, { packaged: app.isPackaged, logger })
  serveAppScheme(session.defaultSession, rendererFolder)
  app.configureHostResolver({ secureDnsMode: 'off', enableBuiltInResolver: false })
}
