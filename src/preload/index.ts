import { contextBridge, ipcRenderer } from 'electron'

import { eventChannel, requestChannel } from '../shared/ipc/channels.ts'
import { createBridge } from './create-bridge.ts'

contextBridge.exposeInMainWorld(
  'offhand',
  createBridge({
    invoke: (route, payload) => ipcRenderer.invoke(requestChannel, route, payload),
    listen: (handler) => {
      ipcRenderer.on(eventChannel, (_event, name: unknown, payload: unknown) =>
        handler(name, payload),
      )
    },
  }),
)
