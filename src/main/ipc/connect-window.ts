import { ipcMain } from 'electron'
import type { IpcMainInvokeEvent, WebContents } from 'electron'

import { requestChannel } from '../../shared/ipc/channels.ts'
import type { RouteName } from '../../shared/ipc/channels.ts'
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
  /** What this window may ask; everything when it is left out. */
  routes?: ReadonlySet<RouteName>
  /** Called when the page that made the requests is gone: closed, reloaded or crashed. */
  onPageGone: (senderId: number) => void
  /** Checks every event against its contract; for development and tests. */
  checkEvents: boolean
}

/** Answers what a page asks. */
export type AnswerRequest = (event: IpcMainInvokeEvent, name: unknown, payload: unknown) => unknown

/** How each open window is answered, by the id of its contents. */
const answers = new Map<number, AnswerRequest>()

/** Connects a window to the router and returns the way to send it events. */
export function connectWindow(contents: WebContents, connection: Connection): SendEvent {
  const { router, logger, origin, routes, onPageGone, checkEvents } = connection
  const send = createEventSender(contents, { check: checkEvents })
  const { id } = contents
  answers.set(id, (event, name, payload) => {
    const isOwn = isTrustedFrame(factsOf(event), { contentsId: id, origin })
    if (isOwn && mayAsk(routes, name)) return router({ id, send }, name, payload)
    logger.warn('ipc.untrusted', { contentsId: id })
    return forbidden
  })
  ipcMain.removeHandler(requestChannel)
  ipcMain.handle(requestChannel, answerOfWindows(logger))

  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) onPageGone(id)
  })
  contents.on('render-process-gone', () => onPageGone(id))
  contents.on('destroyed', () => {
    answers.delete(id)
    onPageGone(id)
  })
  return send
}

/** Answers as the connected window that asks would; nothing to any other. */
export function answerOfWindows(logger: Logger): AnswerRequest {
  return (event, name, payload) => {
    const answer = answers.get(event.sender.id)
    if (answer !== undefined) return answer(event, name, payload)
    logger.warn('ipc.untrusted', { contentsId: event.sender.id })
    return forbidden
  }
}

const forbidden: Envelope<never> = {
  ok: false,
  error: { code: 'forbidden', message: 'Only the window of Offhand may ask this.' },
}

function mayAsk(routes: ReadonlySet<string> | undefined, name: unknown): boolean {
  return routes === undefined || (typeof name === 'string' && routes.has(name))
}

function factsOf({ sender, senderFrame }: IpcMainInvokeEvent): FrameFacts {
  return {
    contentsId: sender.id,
    url: senderFrame?.url ?? null,
    isMainFrame: senderFrame !== null && senderFrame.parent === null,
  }
}
