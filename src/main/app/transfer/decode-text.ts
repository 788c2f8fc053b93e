import { TextDecoder } from 'node:util'

/** What the first bytes of a file say of its encoding. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** The bytes as text; throws where they are none. */
export function decodeText(bytes: Uint8Array): string {
  // A decoder does not take memory that is shared with another thread.
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes.slice())
}

/** Looks at a file piece by piece, so that a large one holds up nobody. */
export class TextCheck {
  #decoder: TextDecoder | null = null

  /** Throws when the next piece cannot be text; the first one has to hold at least two bytes. */
  add(piece: Uint8Array): void {
    this.#decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    this.#decoder.decode(piece, { stream: true })
  }

  /** Throws when the file ends in the middle of a character. */
  end(): void {
    this.#decoder?.decode()
  }
}
