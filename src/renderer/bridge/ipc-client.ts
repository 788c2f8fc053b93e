import type { OffhandBridge } from '../../shared/ipc/bridge.ts'
import type { IpcClient } from '../../shared/ipc/client.ts'
import { RequestFailedError } from './request-failed-error.ts'

/** The client over a bridge; requests that fail reject with `RequestFailedError`. */
export function createIpcClient(bridge: OffhandBridge): IpcClient {
  return {
    async request(name, payload) {
      const answer = await bridge.request(name, payload)
      if (answer.ok) return answer.value
      throw new RequestFailedError(answer.error)
    },
    on: (name, listener) => bridge.on(name, listener),
  }
}
