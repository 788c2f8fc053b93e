import { createServer, type Server, type ServerResponse } from 'node:http'

/** What a request to the provider carried. */
export interface ProviderRequest {
  path: string
  authorization: string | undefined
  body: string
}

/** A model server on the loopback interface that speaks Chat Completions and always says the same. */
export class FakeProvider {
  readonly requests: ProviderRequest[] = []
  readonly #server: Server

  private constructor(answer: string, models: readonly string[]) {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const { url: path = '', headers } = request
        const body = Buffer.concat(chunks).toString()
        this.requests.push({ path, authorization: headers.authorization, body })
        if (path.endsWith('/models')) sendModels(response, models)
        else if (body.includes('"stream":true')) sendStream(response, answer)
        else sendAnswer(response, answer)
      })
    })
  }

  /** Starts a provider on a free port. */
  static async start(answer: string, models: readonly string[]): Promise<FakeProvider> {
    const provider = new FakeProvider(answer, models)
    await new Promise<void>((resolve) => {
      provider.#server.listen(0, '127.0.0.1', resolve)
    })
    return provider
  }

  get baseUrl(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The provider is stopped.')
    return `http://127.0.0.1:${address.port}/v1`
  }

  /** Ends it as a crash would: open connections break. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
  }
}

const json = { 'content-type': 'application/json' }

function sendModels(response: ServerResponse, models: readonly string[]): void {
  const data = models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'journey' }))
  response.writeHead(200, json).end(JSON.stringify({ object: 'list', data }))
}

function sendAnswer(response: ServerResponse, content: string): void {
  const message = { role: 'assistant', content }
  const choices = [{ index: 0, message, finish_reason: 'stop' }]
  response.writeHead(200, json).end(JSON.stringify({ id: 'c', object: 'chat.completion', choices }))
}

function sendStream(response: ServerResponse, content: string): void {
  const base = { id: 'c', object: 'chat.completion.chunk', created: 0, model: 'm' }
  const deltas = [
    { role: 'assistant', content: '' },
    ...(content.match(/\s*\S+/g) ?? []).map((text) => ({ content: text })),
  ]
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const delta of deltas) {
    const choices = [{ index: 0, delta, finish_reason: null }]
    response.write(`data: ${JSON.stringify({ ...base, choices })}\n\n`)
  }
  const choices = [{ index: 0, delta: {}, finish_reason: 'stop' }]
  response.end(`data: ${JSON.stringify({ ...base, choices })}\n\ndata: [DONE]\n\n`)
}
