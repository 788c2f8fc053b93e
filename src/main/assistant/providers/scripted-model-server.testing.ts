import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** A request that the server has got. */
export interface RecordedRequest {
  method: string
  path: string
  headers: Record<string, string | string[] | undefined>
  body: unknown
}

/** Says, for one request, what comes over the wire, byte for byte. */
export type Script = (reply: Reply, request: RecordedRequest) => void

/** An answer that a script gives. */
export class Reply {
  /** Resolves when the connection of this answer is over. */
  readonly closed: Promise<void>
  readonly #response: ServerResponse
  readonly #onStall: () => void

  constructor(response: ServerResponse, onStall: () => void) {
    this.#response = response
    this.#onStall = onStall
    this.closed = new Promise((resolve) => {
      response.on('close', resolve)
    })
  }

  /** Sends the head; without it the first text sends that of an event stream. */
  head(status: number, headers: Record<string, string> = {}): this {
    this.#response.writeHead(status, { 'content-type': 'text/event-stream', ...headers })
    this.#response.flushHeaders()
    return this
  }

  /** Sends text as it is. */
  send(text: string): this {
    if (!this.#response.headersSent) this.head(200)
    this.#response.write(text)
    return this
  }

  /** Sends one event of a stream. */
  data(value: unknown): this {
    return this.send(`data: ${JSON.stringify(value)}\n\n`)
  }

  /** Ends the answer properly. */
  end(): void {
    this.#response.end()
  }

  /** Breaks the connection once everything is sent. */
  drop(): void {
    this.#response.write('', () => this.#response.destroy())
  }

  /** Sends nothing more, but keeps the connection. */
  stall(): void {
    this.#onStall()
  }
}

/** A server on the loopback interface that speaks like an OpenAI-compatible one, as scripted. */
export class ScriptedModelServer {
  /** What was asked, in order. */
  readonly requests: RecordedRequest[] = []
  readonly #server: Server
  readonly #scripts = new Map<string, Script[]>()
  #stalled: () => void = () => {}

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  /** Starts a server on a free port. */
  static async start(): Promise<ScriptedModelServer> {
    const server = new ScriptedModelServer()
    await new Promise<void>((resolve) => {
      server.#server.listen(0, '127.0.0.1', resolve)
    })
    return server
  }

  /** What a client takes as its base URL. */
  get baseUrl(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The server is closed.')
    return `http://127.0.0.1:${address.port}/v1`
  }

  /** Answers chat completions with these scripts in turn; the last one stays. */
  chat(...scripts: Script[]): void {
    this.#scripts.set('/v1/chat/completions', scripts)
  }

  /** Answers responses with these scripts in turn; the last one stays. */
  responses(...scripts: Script[]): void {
    this.#scripts.set('/v1/responses', scripts)
  }

  /** Answers the question for models with these ids, or as scripted. */
  models(models: readonly string[] | Script): void {
    const script: Script =
      typeof models === 'function'
        ? models
        : (reply) => {
            const data = models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'us' }))
            reply.head(200, { 'content-type': 'application/json' })
            reply.send(JSON.stringify({ object: 'list', data })).end()
          }
    this.#scripts.set('/v1/models', [script])
  }

  /** Resolves when a script stalls. */
  nextStall(): Promise<void> {
    return new Promise((resolve) => {
      this.#stalled = resolve
    })
  }

  /** Stops, and breaks what is still open. */
  async close(): Promise<void> {
    if (!this.#server.listening) return
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await recorded(incoming)
    this.requests.push(request)
    const reply = new Reply(response, () => this.#stalled())
    const scripts = this.#scripts.get(request.path) ?? []
    const script = scripts.length > 1 ? scripts.shift() : scripts[0]
    if (script === undefined) reply.head(404, { 'content-type': 'application/json' }).end()
    else script(reply, request)
  }
}

async function recorded(incoming: IncomingMessage): Promise<RecordedRequest> {
  const { method = '', url = '', headers } = incoming
  let text = ''
  for await (const chunk of incoming.setEncoding('utf8')) text += String(chunk)
  const body: unknown = text === '' ? null : JSON.parse(text)
  return { method, path: url.split('?')[0] ?? '', headers, body }
}
