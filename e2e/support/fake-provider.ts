import { createServer, type Server, type ServerResponse } from 'node:http'

import { z } from 'zod'

/** What a request to the provider carried. */
export interface ProviderRequest {
  path: string
  authorization: string | undefined
  body: string
}

/** What the model says or does next; `results` are those of the tools of this turn so far. */
export type ProviderScript = (results: readonly string[]) => ProviderReply

/** One completion: text, or the call of a tool. */
export type ProviderReply = string | { tool: string; arguments: object }

/** A model server on the loopback interface that speaks Chat Completions and follows a script. */
export class FakeProvider {
  readonly requests: ProviderRequest[] = []
  readonly #server: Server

  private constructor(script: ProviderScript, models: readonly string[]) {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const { url: path = '', headers } = request
        const body = Buffer.concat(chunks).toString()
        this.requests.push({ path, authorization: headers.authorization, body })
        if (path.endsWith('/models')) sendModels(response, models)
        else if (body.includes('"stream":true')) sendStream(response, script(toolResults(body)))
        else sendAnswer(response, 'ready')
      })
    })
  }

  /** Starts a provider on a free port that follows the script, or always says the same. */
  static async start(
    answer: string | ProviderScript,
    models: readonly string[],
  ): Promise<FakeProvider> {
    const script = typeof answer === 'string' ? () => answer : answer
    const provider = new FakeProvider(script, models)
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

const bodySchema = z.object({
  messages: z.array(z.looseObject({ role: z.string(), content: z.unknown() })),
})

/** What the tools answered since the person's last message. */
function toolResults(body: string): string[] {
  const { messages } = bodySchema.parse(JSON.parse(body))
  const asked = messages.findLastIndex(({ role }) => role === 'user')
  return messages
    .slice(asked + 1)
    .flatMap(({ role, content }) => (role === 'tool' ? [JSON.stringify(content)] : []))
}

function deltasOf(reply: ProviderReply): object[] {
  if (typeof reply === 'string') {
    const words = reply.match(/\s*\S+/g) ?? []
    return [{ role: 'assistant', content: '' }, ...words.map((text) => ({ content: text }))]
  }
  const call = { name: reply.tool, arguments: JSON.stringify(reply.arguments) }
  return [
    { role: 'assistant', tool_calls: [{ index: 0, id: 'call', type: 'function', function: call }] },
  ]
}

function sendStream(response: ServerResponse, reply: ProviderReply): void {
  const base = { id: 'c', object: 'chat.completion.chunk', created: 0, model: 'm' }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const delta of deltasOf(reply)) {
    const choices = [{ index: 0, delta, finish_reason: null }]
    response.write(`data: ${JSON.stringify({ ...base, choices })}\n\n`)
  }
  const reason = typeof reply === 'string' ? 'stop' : 'tool_calls'
  const choices = [{ index: 0, delta: {}, finish_reason: reason }]
  response.end(`data: ${JSON.stringify({ ...base, choices })}\n\ndata: [DONE]\n\n`)
}
