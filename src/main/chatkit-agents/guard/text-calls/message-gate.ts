import { TextGate, type GatedEnd } from './text-gate.ts'

const openTag = '<think>'
const closeTag = '</think>'

/** A `TextGate` for a message that may begin with `<think>…</think>`, which always passes. */
export class MessageGate {
  readonly #text: TextGate
  #state: 'start' | 'thinking' | 'text' = 'start'
  #seen = ''
  #hasText = false

  constructor(toolNames: ReadonlySet<string>) {
    this.#text = new TextGate(toolNames)
  }

  /** Whether any text was let through that is not a thought. */
  get hasText(): boolean {
    return this.#hasText
  }

  /** What can be passed on now that this piece has come. */
  push(piece: string): string {
    if (this.#state === 'text') return this.#show(piece)
    this.#seen += piece
    return this.#state === 'thinking' ? this.#think(piece) : this.#start()
  }

  /** The message is over. */
  end(): GatedEnd {
    const start = this.#state === 'start' ? this.#show(this.#seen) : ''
    const end = this.#text.end()
    return { ...end, text: start + end.text }
  }

  #start(): string {
    const begun = this.#seen.trimStart()
    if (openTag.startsWith(begun)) return ''
    const seen = this.#seen
    if (begun.startsWith(openTag)) {
      this.#state = 'thinking'
      return this.#think(seen)
    }
    this.#state = 'text'
    return this.#show(seen)
  }

  #think(piece: string): string {
    const end = this.#seen.indexOf(closeTag)
    if (end === -1) {
      this.#seen = this.#seen.slice(-closeTag.length)
      return piece
    }
    const text = this.#seen.slice(end + closeTag.length)
    this.#state = 'text'
    return piece.slice(0, piece.length - text.length) + this.#show(text)
  }

  #show(piece: string): string {
    const shown = this.#text.push(piece)
    this.#hasText ||= shown.trim() !== ''
    return shown
  }
}
