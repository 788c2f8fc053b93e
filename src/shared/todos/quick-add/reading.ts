import type { Piece, PieceKind, TextRange } from './quick-add.ts'

/** Stands for each character that was turned into something. */
export const claimedMark = '\uE000'

/** Stands for each character that must not be read, such as quoted text. */
export const literalMark = '\uE001'

/** Precedes every phrase: it does not start inside a word, a number or a symbol. */
export const before = `(?<![\\p{L}\\p{N}_${literalMark}$£€#@+~/.'’-])`

/** Follows every phrase: it does not end inside a word, a number or a compound. */
export const after = `(?![\\p{L}\\p{N}_${literalMark}%€$£°]|['’\\-–/:.][\\p{L}\\p{N}])`

/** A phrase as an expression that finds all its whole occurrences. */
export function phrase(source: string): RegExp {
  return new RegExp(`${before}(?:${source})${after}`, 'giu')
}

/** A text while it is being read: what was claimed, what is literal and what is left. */
export class Reading {
  readonly text: string
  readonly pieces: Piece[] = []
  readonly problems: string[] = []
  /** The text with claimed and literal characters replaced by their marks. */
  mask: string

  constructor(text: string, literal: readonly TextRange[] = []) {
    this.text = text
    this.mask = text
    for (const range of literal) this.keep(range.start, range.end)
  }

  /** Takes a range out of the title. */
  claim(kind: PieceKind, start: number, end: number): void {
    this.cover(start, end, claimedMark)
    this.pieces.push({ kind, start, end, text: this.text.slice(start, end) })
  }

  /** Makes a range literal: it stays in the title and is not read. */
  keep(start: number, end: number): void {
    this.cover(start, end, literalMark)
  }

  /** Every match of an expression in what is left. */
  matches(pattern: RegExp): RegExpExecArray[] {
    return [...this.mask.matchAll(pattern)]
  }

  private cover(start: number, end: number, mark: string): void {
    const from = Math.max(0, Math.min(start, this.mask.length))
    const to = Math.max(from, Math.min(end, this.mask.length))
    this.mask = this.mask.slice(0, from) + mark.repeat(to - from) + this.mask.slice(to)
  }
}
