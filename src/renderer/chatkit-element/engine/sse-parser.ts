const lineEnd = /\r\n|\n|\r(?!$)/

/** Turns the bytes of a server-sent event stream into the `data` of its frames, however they are split. */
export class SseParser {
  readonly #decoder = new TextDecoder('utf-8')
  #rest = ''
  #data: string[] = []

  push(bytes: Uint8Array): string[] {
    return this.#read(this.#decoder.decode(bytes, { stream: true }))
  }

  /** The last frame, when the stream ended without a blank line. */
  end(): string[] {
    const frames = this.#read(`${this.#decoder.decode()}\n\n`)
    this.#rest = ''
    return frames
  }

  #read(text: string): string[] {
    const lines = (this.#rest + text).split(lineEnd)
    this.#rest = lines.pop() ?? ''
    return lines.flatMap((line) => this.#readLine(line))
  }

  #readLine(line: string): string[] {
    if (line === '') return this.#takeFrame()
    if (line === 'data') this.#data.push('')
    if (line.startsWith('data:')) this.#data.push(line.slice(line[5] === ' ' ? 6 : 5))
    return []
  }

  #takeFrame(): string[] {
    const lines = this.#data
    this.#data = []
    return lines.length === 0 ? [] : [lines.join('\n')]
  }
}
