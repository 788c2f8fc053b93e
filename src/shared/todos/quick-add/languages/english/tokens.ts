import { allMatches } from '../../../../all-matches.ts'

/** A word or a sign of a text, lower case, with its range. */
export interface Token {
  word: string
  start: number
  end: number
}

const pattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|\S/gu

/** The words and signs of a text. */
export function tokensOf(text: string): Token[] {
  return allMatches(text, pattern).map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Walks over words; a failed attempt goes back with `reset`. */
export class Cursor {
  position: number
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[], position: number) {
    this.tokens = tokens
    this.position = position
  }

  /** The word at the cursor, or some words later; empty past the end. */
  peek(offset = 0): string {
    return this.tokens[this.position + offset]?.word ?? ''
  }

  /** Moves over the next word if it is one of these. */
  skip(...words: string[]): boolean {
    const isThere = words.includes(this.peek()) && this.peek() !== ''
    if (isThere) this.position += 1
    return isThere
  }

  /** Moves over these words if all of them come next. */
  skipAll(...words: string[]): boolean {
    const areThere = words.every((word, offset) => this.peek(offset) === word)
    if (areThere) this.position += words.length
    return areThere
  }

  /** Reads the next word and moves over it when it has a value. */
  take<Value>(read: (word: string) => Value | null): Value | null {
    const value = this.peek() === '' ? null : read(this.peek())
    if (value !== null) this.position += 1
    return value
  }

  /** Runs an attempt; when it yields null the cursor is back where it was. */
  attempt<Value>(read: () => Value | null): Value | null {
    const start = this.position
    const value = read()
    if (value === null) this.position = start
    return value
  }

  /** Where the word before the cursor ends in the text. */
  get end(): number {
    return this.tokens[this.position - 1]?.end ?? 0
  }
}
