import { ChatChunkRepair } from './chat-chunk-repair.ts'

const dataField = /^data:\s*/
// Nearly all chunks are in order; these few are looked at.
const suspicious = /"content"\s*:\s*\[|"tool_calls"\s*:\s*\[/

/**
 * `fetch` for Chat Completions servers that differ from OpenAI's: what they stream arrives in the form
 * that the Agents SDK reads. All other answers pass unchanged.
 */
export function repairedFetch(inner: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await inner(input, init)
    const type = response.headers.get('content-type') ?? ''
    if (response.body === null || !type.includes('text/event-stream')) return response
    const { status, statusText, headers } = response
    return new Response(repairedBody(response.body), { status, statusText, headers })
  }
}

// Not a `TransformStream`: when a connection breaks, it drops what came before.
function repairedBody(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  const lines = new LineRepair()
  return new ReadableStream(
    {
      async pull(controller) {
        for (;;) {
          const { done, value } = await reader.read()
          const text = done
            ? lines.end(decoder.decode())
            : lines.push(decoder.decode(value, { stream: true }))
          if (text !== '') controller.enqueue(encoder.encode(text))
          if (done) controller.close()
          if (done || text !== '') return
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

/** Repairs the lines of a stream of server-sent events. */
class LineRepair {
  readonly #chunks = new ChatChunkRepair()
  #rest = ''

  /** The lines that are whole with this piece of text. */
  push(text: string): string {
    const lines = (this.#rest + text).split('\n')
    this.#rest = lines.pop() ?? ''
    return lines.map((line) => `${this.#repair(line)}\n`).join('')
  }

  /** What is left when no more than this comes. */
  end(text: string): string {
    return this.push(text) + this.#repair(this.#rest)
  }

  #repair(line: string): string {
    if (!dataField.test(line) || !suspicious.test(line)) return line
    try {
      const chunk: unknown = JSON.parse(line.replace(dataField, ''))
      return `data: ${JSON.stringify(this.#chunks.repair(chunk))}`
    } catch {
      return line
    }
  }
}
