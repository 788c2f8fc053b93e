const openTag = '<think>'
const closeTag = '</think>'

/** A piece of a message, taken apart into what the model thinks and what it says. */
export interface SplitText {
  thought: string
  text: string
}

/**
 * Takes apart a message that begins with `<think>…</think>`, piece by piece. Text that only looks
 * like a tag so far is held back until it is certain. Whatever the pieces, the parts add up to the
 * same as for the whole message at once.
 */
export class ThinkSplitter {
  #state: 'start' | 'thinking' | 'after' | 'text' = 'start'
  #held = ''

  /** The parts of the next piece. */
  push(piece: string): SplitText {
    if (this.#state === 'text') return { thought: '', text: piece }
    this.#held += piece
    let thought = ''
    if (this.#state === 'start') this.#start()
    if (this.#state === 'thinking') thought = this.#think()
    return { thought, text: this.#state === 'after' ? this.#afterThinking() : this.#sayHeld() }
  }

  /** What was held back when the message is over. */
  end(): SplitText {
    const held = this.#held
    this.#held = ''
    if (this.#state === 'thinking') return { thought: held, text: '' }
    return { thought: '', text: this.#state === 'after' ? '' : held }
  }

  #start(): void {
    const begun = this.#held.trimStart()
    if (begun.startsWith(openTag)) {
      this.#held = begun.slice(openTag.length)
      this.#state = 'thinking'
    } else if (!openTag.startsWith(begun)) this.#state = 'text'
  }

  #think(): string {
    const end = this.#held.indexOf(closeTag)
    const length = end === -1 ? this.#held.length - overlap(this.#held, closeTag) : end
    const thought = this.#held.slice(0, length)
    this.#held = this.#held.slice(end === -1 ? length : end + closeTag.length)
    if (end !== -1) this.#state = 'after'
    return thought
  }

  #afterThinking(): string {
    this.#held = this.#held.trimStart()
    if (this.#held === '') return ''
    this.#state = 'text'
    return this.#sayHeld()
  }

  #sayHeld(): string {
    if (this.#state !== 'text') return ''
    const text = this.#held
    this.#held = ''
    return text
  }
}

/** The parts of a whole message. */
export function splitThinking(message: string): SplitText {
  const splitter = new ThinkSplitter()
  const first = splitter.push(message)
  const rest = splitter.end()
  return { thought: first.thought + rest.thought, text: first.text + rest.text }
}

// How many characters at the end of `text` may be the beginning of `tag`.
function overlap(text: string, tag: string): number {
  for (let length = Math.min(text.length, tag.length - 1); length > 0; length -= 1) {
    if (tag.startsWith(text.slice(-length))) return length
  }
  return 0
}
