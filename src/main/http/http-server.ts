import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'

import type { Logger } from '../../shared/logger.ts'
import { readBody } from './read-body.ts'
import { refuseRequest, type Refusal } from './refuse-request.ts'
import { sendAnswer, type Answer } from './send-answer.ts'

/** A request that came through all checks; the body is JSON text or, for GET, empty. */
export interface HttpRequest {
  headers: IncomingMessage['headers']
  body: Uint8Array
}

/** Answers a request; `signal` aborts when the client goes away or the server closes. */
export type HttpHandler = (request: HttpRequest, signal: AbortSignal) => Promise<Answer>

/** One address of the server. */
export interface HttpRoute {
  method: 'GET' | 'POST'
  path: string
  handle: HttpHandler
}

/** What to serve; port 0 takes any free one. */
export interface HttpServerOptions {
  port: number
  token: string
  routes: readonly HttpRoute[]
  logger: Logger
}

/** A running server. */
export interface HttpServer {
  url: string
  /** Stops every answer under way and resolves when the last has put away what it had. */
  close(): Promise<void>
}

const loopback = '127.0.0.1'

/** Starts a server that only this machine reaches. Rejects when the port is taken. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const underWay = new Map<Promise<void>, AbortController>()
  const gatekeeper = { port: options.port, token: options.token }
  const server = createServer((request, response) => {
    const abort = new AbortController()
    response.on('close', () => abort.abort())
    response.on('error', () => abort.abort())
    if (!server.listening) abort.abort()
    const answering = answer({ ...options, ...gatekeeper }, request, response, abort.signal)
    underWay.set(answering, abort)
    void answering.finally(() => underWay.delete(answering))
  })
  server.listen(options.port, loopback)
  await once(server, 'listening')
  gatekeeper.port = portOf(server)
  return {
    url: `http://${loopback}:${gatekeeper.port}`,
    async close() {
      server.close()
      for (const abort of underWay.values()) abort.abort()
      while (underWay.size > 0) await Promise.all(underWay.keys())
      server.closeAllConnections()
    },
  }
}

/** Never rejects. */
async function answer(
  options: HttpServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const startMs = performance.now()
  try {
    await sendAnswer(response, await route(options, request, signal), signal)
  } catch (error) {
    if (!signal.aborted) options.logger.error('http.failed', { error: nameOf(error) })
    if (response.headersSent) response.destroy()
    else response.writeHead(500, jsonHeaders).end(failure)
  }
  options.logger.info('http.answered', {
    method: request.method ?? '',
    status: response.statusCode,
    durationMs: Math.round(performance.now() - startMs),
  })
}

async function route(
  options: HttpServerOptions,
  request: IncomingMessage,
  signal: AbortSignal,
): Promise<Answer> {
  const refused = refuseRequest(request.headers, options)
  if (refused !== null) return jsonError(refused)
  const [path = ''] = (request.url ?? '').split('?')
  const atPath = options.routes.filter((candidate) => candidate.path === path)
  if (atPath.length === 0)
    return jsonError({ status: 404, message: `There is nothing at ${path}.` })
  const found = atPath.find(({ method }) => method === request.method)
  if (found === undefined) return jsonError(methodRefusal(atPath))
  if (found.method === 'GET') {
    return found.handle({ headers: request.headers, body: new Uint8Array() }, signal)
  }
  if (!isJson(request)) return jsonError({ status: 415, message: 'The body has to be JSON.' })
  const body = await readBody(request)
  if (body === null) return jsonError(tooLong)
  return found.handle({ headers: request.headers, body }, signal)
}

const failure = '{"error":{"message":"The request could not be carried out."}}'
const tooLong: Refusal = { status: 413, message: 'The body is too long.' }

function methodRefusal(routes: readonly HttpRoute[]): Refusal {
  const allowed = routes.map(({ method }) => method).join(', ')
  return { status: 405, message: `Only ${allowed} works here.`, headers: { Allow: allowed } }
}

function isJson(request: IncomingMessage): boolean {
  const [mediaType = ''] = (request.headers['content-type'] ?? '').split(';')
  return mediaType.trim().toLowerCase() === 'application/json'
}

function jsonError({ status, message, headers }: Refusal): Answer {
  return { ...jsonAnswer({ error: { message } }), status, headers: { ...jsonHeaders, ...headers } }
}

const jsonHeaders = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }

/** A successful answer with a JSON body. */
export function jsonAnswer(value: unknown): Answer {
  return { status: 200, headers: { ...jsonHeaders }, body: single(JSON.stringify(value)) }
}

async function* single(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}
