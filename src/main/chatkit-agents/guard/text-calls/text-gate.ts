import { BareCallWatch } from './bare-call-watch.ts'
import { findMarker, mayHoldMarker, possibleMarkerStart, type Marker } from './markers.ts'
import { readBareCalls, readMarkedCalls, type TextCall } from './read-text-calls.ts'

/** What a message turned out to be. */
export interface GatedEnd {
  /** Text that was held back and is ordinary after all. */
  text: string
  /** How many characters at the end of the message are not shown, because they mean tool calls. */
  hiddenLength: number
  /** The tool calls; null if they cannot be read, and empty if nothing is hidden. */
  calls: TextCall[] | null
}

/**
 * Lets the text of a message through while it streams, except what is, or may still become, a tool
 * call written as text. Once such a call has begun, all the rest belongs to it.
 */
export class TextGate {
  readonly #toolNames: ReadonlySet<string>
  #held = ''
  #previous = ''
  #bare: BareCallWatch | null
  #state: 'start' | 'open' | 'marked' = 'start'

  constructor(toolNames: ReadonlySet<string>) {
    this.#toolNames = toolNames
    this.#bare = new BareCallWatch(toolNames)
  }

  /** What can be shown now that this piece has come. */
  push(piece: string): string {
    this.#held += piece
    if (this.#state === 'marked') return ''
    if (this.#state === 'start') {
      if (this.#bare?.isPossible(this.#held) === true) return ''
      this.#bare = null
      this.#state = 'open'
    }
    return this.#scan()
  }

  /** The message is over. */
  end(): GatedEnd {
    const held = this.#held
    this.#held = ''
    if (this.#state === 'marked') {
      return { text: '', hiddenLength: held.length, calls: readMarkedCalls(held) }
    }
    const calls = this.#state === 'start' ? readBareCalls(held, this.#toolNames) : null
    if (calls !== null) return { text: '', hiddenLength: held.length, calls }
    return { text: held, hiddenLength: 0, calls: [] }
  }

  #scan(): string {
    if (!mayHoldMarker(this.#held)) return this.#release(this.#held.length)
    const offset = this.#previous.length
    const text = this.#previous + this.#held
    let from = offset
    for (let marker = findMarker(text, from); marker !== null; marker = findMarker(text, from)) {
      const meaning = this.#meaningOf(marker, text)
      if (meaning !== 'ordinary') {
        if (meaning === 'call') this.#state = 'marked'
        return this.#release(marker.index - offset)
      }
      from = marker.end
    }
    return this.#release(possibleMarkerStart(text, from) - offset)
  }

  #release(length: number): string {
    const shown = this.#held.slice(0, length)
    this.#held = this.#held.slice(length)
    if (shown !== '') this.#previous = shown.slice(-1)
    return shown
  }

  #meaningOf({ end, isAmbiguous }: Marker, text: string): 'call' | 'ordinary' | 'open' {
    if (!isAmbiguous) return 'call'
    const body = text.slice(end).trimStart()
    if (body === '') return 'open'
    if (/^[{[<]/.test(body)) return 'call'
    const word = /^[\w.-]*/.exec(body)?.[0] ?? ''
    if (word === '') return 'ordinary'
    const isWhole = word.length < body.length
    if (isWhole) return this.#toolNames.has(word) ? 'call' : 'ordinary'
    return [...this.#toolNames].some((name) => name.startsWith(word)) ? 'open' : 'ordinary'
  }
}
