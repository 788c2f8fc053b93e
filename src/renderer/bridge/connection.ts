import type { OffhandBridge } from '../../shared/ipc/bridge.ts'
import { createChatKitFetch as createFetchOver } from './chatkit-fetch.ts'
import { createIpcClient } from './ipc-client.ts'

declare global {
  interface Window {
    readonly offhand: OffhandBridge
  }
}

/** The connection of this window to the main process. */
export const ipcClient = createIpcClient(window.offhand)

/** A `fetch` that takes ChatKit requests to the server in the main process; the address is ignored. */
export function createChatKitFetch(): typeof fetch {
  return createFetchOver({ client: ipcClient, newStreamId: () => crypto.randomUUID() })
}
