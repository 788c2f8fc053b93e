import { allMatches } from '../../all-matches.ts'
import { foldLetters } from './fold-letters.ts'
import type { Language } from './languages/language.ts'
import { claimedMark, literalMark } from './phrase.ts'
import type { Piece, PieceKind, TextRange } from './quick-add.ts'

// As far as any rule looks around a match: what is farther away cannot matter to it.
const sight = 80

/** A text while it is being read: what was claimed, what is literal and what is left. */
export class Reading {
  readonly text: string
  readonly language: Language
  readonly pieces: Piece[] = []
  readonly problems: string[] = []
  /** The text with claimed and literal characters replaced by their marks. */
  mask: string

  constructor(text: string, language: Language, ignored: readonly TextRange[] = []) {
    this.text = text
    this.language = language
    this.mask = language.ignoresAccents ? foldLetters(text) : text
    for (const range of ignored) this.keep(range.start, range.end)
  }

  /** Takes a range out of the title. */
  claim(kind: PieceKind, start: number, end: number): void {
    this.cover(start, end, claimedMark)
    this.pieces.push({ kind, start, end, text: this.text.slice(start, end) })
  }

  /** Makes a claimed piece longer on both sides. */
  widen(index: number, before: number, after: number): void {
    const piece = this.pieces[index]
    if (piece === undefined) return
    const [start, end] = [piece.start - before, piece.end + after]
    this.cover(start, end, claimedMark)
    this.pieces[index] = { kind: piece.kind, start, end, text: this.text.slice(start, end) }
  }

  /** Makes a range literal: it stays in the title and is not read. */
  keep(start: number, end: number): void {
    this.cover(start, end, literalMark)
  }

  /** Every match of an expression in what is left. */
  matches(pattern: RegExp): RegExpExecArray[] {
    return allMatches(this.mask, pattern)
  }

  /** What is left directly before a position, as far as rules look. */
  behind(index: number): string {
    return this.mask.slice(Math.max(0, index - sight), index)
  }

  /** What is left directly after a position, as far as rules look. */
  ahead(index: number): string {
    return this.mask.slice(index, index + sight)
  }

  private cover(start: number, end: number, mark: string): void {
    const from = Math.max(0, Math.min(start, this.mask.length))
    const to = Math.max(from, Math.min(end, this.mask.length))
    this.mask = this.mask.slice(0, from) + mark.repeat(to - from) + this.mask.slice(to)
  }
}
