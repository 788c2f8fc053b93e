// Our bridge, and beside it the least that a page needs to use the bare channels.
import '../../../src/preload/index.ts'

import { contextBridge, ipcRenderer } from 'electron'

import { channels } from '../plan.ts'
import type { Report, SendOrder } from '../plan.ts'

contextBridge.exposeInMainWorld('bare', {
  invoke: (payload: unknown): Promise<unknown> => ipcRenderer.invoke(channels.invoke, payload),
  listen: (listener: (payload: unknown) => void) => {
    ipcRenderer.on(channels.event, (_event, payload: unknown) => listener(payload))
  },
  // What passes the isolation is copied, whether it is used or not.
  take: (_payload: unknown): void => {},
  order: (order: SendOrder): Promise<unknown> => ipcRenderer.invoke(channels.send, order),
  report: (report: Report) => ipcRenderer.send(channels.report, report),
})

// A port cannot pass the bridge, but a message to the page can carry it.
ipcRenderer.on(channels.port, (event) => window.postMessage(channels.port, '*', [...event.ports]))
