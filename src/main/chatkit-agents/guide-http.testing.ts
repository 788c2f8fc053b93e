import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerChatKitRequest, silentChatKitLogger, type ChatKitServer } from '../chatkit/index.ts'
import type { Visitor } from './guide-server.testing.ts'

/** An HTTP server in front of a ChatKit server; the page gives ChatKit its address as `api.url`. */
export function serveOverHttp(server: ChatKitServer<Visitor>): Server {
  return createServer((request, response) => {
    answer(server, request, response).catch(() => response.destroy())
  })
}

async function answer(
  server: ChatKitServer<Visitor>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const disconnected = new AbortController()
  response.once('close', () => disconnected.abort())
  const visitor = { name: 'Ada' }
  const options = { signal: disconnected.signal, logger: silentChatKitLogger }
  const { status, headers, body } = await answerChatKitRequest(
    server,
    await readBody(request),
    visitor,
    options,
  )
  response.writeHead(status, headers)
  for await (const bytes of body) {
    if (!response.write(bytes)) await once(response, 'drain', options)
  }
  response.end()
}

async function readBody(request: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces)
}
