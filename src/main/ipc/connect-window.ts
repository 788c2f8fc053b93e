import { ipcMain } from 'electron'
import type { IpcMainInvokeEvent, WebContents } from 'electron'

import { requestChannel } from '../../shared/ipc/channels.ts'
import type { Envelope } from '../../shared/ipc/envelope.ts'
import type { Logger } from '../../shared/logger.ts'
import { createEventSender } from './event-sender.ts'
import type { Router } from './router.ts'
import type { SendEvent } from './sender.ts'
import { isTrustedFrame } from './trusted-frame.ts'
import type { FrameFacts } from './trusted-frame.ts'

interface Connection {
  router: Router
  logger: Logger
  /** The origin of our own page. */
  origin: string
  /** Called when the page that made the requests is gone: closed, reloaded or crashed. */
  onPageGone: (senderId: number) => void
  /** Checks every event against its contract; for development and tests. */
  checkEvents: boolean
}

/** Connects a window to the router and returns the way to send it events. One window at a time. */
export function connectWindow(contents: WebContents, connection: Connection): SendEvent {
  const { router, logger, origin, onPageGone, checkEvents } = connection
  const send = createEventSender(contents, { check: checkEvents })
  const { id } = contents
  const answer = (event: IpcMainInvokeEvent, name: unknown, payload: unknown) => {
    if (isTrustedFrame(factsOf(event), { contentsId: id, origin })) {
      return router({ id, send }, name, payload)
    }
    logger.warn('ipc.untrusted', { contentsId: event.sender.id })
    return forbidden
  }

  ipcMain.removeHandler(requestChannel)
  ipcMain.handle(requestChannel, answer)
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) onPageGone(id)
  })
  contents.on('render-process-gone', () => onPageGone(id))
  contents.on('destroyed', () => onPageGone(id))
  return send
}

const forbidden: Envelope<never> = {
  ok: false,
  error: { code: 'forbidden', message: 'Only the window of Offhand may ask this.' },
}

function factsOf({ sender, senderFrame }: IpcMainInvokeEvent): FrameFacts {
  return {
    contentsId: sender.id,
    url: senderFrame?.url ?? null,
    isMainFrame: senderFrame !== null && senderFrame.parent === null,
  }
}
