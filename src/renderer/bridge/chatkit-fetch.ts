import type { IpcClient } from '../../shared/ipc/client.ts'
import { ChatKitExchange } from './chatkit-exchange.ts'

interface ChatKitFetchOptions {
  client: IpcClient
  newStreamId: () => string
}

/**
 * A `fetch` whose requests go over IPC to the ChatKit server. The address is ignored, everything
 * else is as with the real one: streaming body, `AbortError`, `TypeError` when the answer breaks off.
 */
export function createChatKitFetch({ client, newStreamId }: ChatKitFetchOptions): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    if (request.method !== 'POST') return new Response(null, { status: 405 })
    const body = await request.text()
    request.signal.throwIfAborted()
    const exchange = new ChatKitExchange(client, newStreamId(), request.signal)
    return exchange.open({ headers: Object.fromEntries(request.headers), body })
  }
}
