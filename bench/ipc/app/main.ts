// The main process of the measured app: our router and event sender beside the bare channels.
import { app, BrowserWindow, ipcMain, MessageChannelMain, session } from 'electron'
import type { MessagePortMain } from 'electron'
import { join } from 'node:path'

import { appOrigin, pageAddress } from '../../../src/main/app/app-file.ts'
import { registerAppScheme, serveAppScheme } from '../../../src/main/app/app-scheme.ts'
import { webPreferences } from '../../../src/main/app/web-preferences.ts'
import { connectWindow } from '../../../src/main/ipc/connect-window.ts'
import { createRouter } from '../../../src/main/ipc/router.ts'
import type { Handlers } from '../../../src/main/ipc/router.ts'
import type { SendEvent } from '../../../src/main/ipc/sender.ts'
import { routeNames } from '../../../src/shared/ipc/channels.ts'
import type { Frame } from '../../../src/shared/ipc/frames.ts'
import { silentLogger } from '../../../src/shared/logger.ts'
import { printFigure } from '../../figure.ts'
import { channels } from '../plan.ts'
import type { Measured, Report, SendOrder } from '../plan.ts'

registerAppScheme()
void app.whenReady().then(openWindow)
app.on('window-all-closed', () => app.quit())

async function openWindow(): Promise<void> {
  serveAppScheme(session.defaultSession, import.meta.dirname)
  const preload = join(import.meta.dirname, 'preload.cjs')
  const window = new BrowserWindow({ webPreferences: webPreferences(preload, true) })
  const send = connectWindow(window.webContents, {
    router: createRouter({
      handlers: benchHandlers(),
      logger: silentLogger,
      elapsedMs: () => performance.now(),
      checkResponses: false,
    }),
    logger: silentLogger,
    origin: appOrigin,
    onPageGone: () => {},
    checkEvents: false,
  })
  const { port1, port2 } = new MessageChannelMain()
  port1.on('message', () => port1.postMessage({ ok: true, value: {} }))
  port1.start()
  ipcMain.handle(channels.invoke, () => ({ ok: true, value: {} }))
  ipcMain.handle(channels.send, (_event, order: SendOrder) =>
    sendAll(order, { window, send, port: port1 }),
  )
  ipcMain.once(channels.report, (_event, { measured, passed }: Report) => {
    measured.forEach(print)
    for (const { load, microseconds } of passed) {
      const name = `ipc: the isolation alone, ${load}`
      printFigure({ name, value: microseconds, unit: 'µs/message' })
    }
    app.quit()
  })
  await window.loadURL(pageAddress('index'))
  window.webContents.postMessage(channels.port, null, [port2])
}

/** One route is measured; a handler of each would tie this to all of them. */
function benchHandlers(): Handlers {
  const refuse = () => Promise.reject(new Error('This route is not measured.'))
  const all = Object.fromEntries(routeNames.map((name) => [name, refuse]))
  return { ...all, 'chat.open': async () => ({}) } as unknown as Handlers
}

interface Ways {
  window: BrowserWindow
  send: SendEvent
  port: MessagePortMain
}

function sendAll({ way, bytes, messages }: SendOrder, { window, send, port }: Ways): void {
  const content = new Uint8Array(bytes).fill(7)
  for (let seq = 0; seq < messages; seq += 1) {
    const frame: Frame = { streamId: 'measured', seq, kind: 'chunk', bytes: content }
    if (way === 'bridge') send('chat.frame', frame)
    else if (way === 'raw') window.webContents.send(channels.event, frame)
    else port.postMessage(frame)
  }
}

function print({ direction, load, microseconds }: Measured): void {
  const { bridge, raw, port } = microseconds
  const channel = direction === 'one way' ? 'webContents.send' : 'invoke'
  const name = `ipc: ${direction}, ${load}`
  printFigure({ name, value: bridge, unit: 'µs/message', peer: channel, peerValue: raw })
  printFigure({ name, value: bridge, unit: 'µs/message', peer: 'MessagePort', peerValue: port })
}
