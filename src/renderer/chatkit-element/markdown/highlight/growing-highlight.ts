import { plainLines, type CodeLine } from './code-lines.ts'
import type { Highlighter } from './highlighter.ts'

const largestCode = 100_000
/** Of the time that passes while code grows, one part in this many may go into highlighting it. */
const restFactor = 12

interface Painted {
  readonly code: string
  readonly lines: readonly CodeLine[]
  readonly at: number
  readonly costMs: number
}

/** Highlights code that grows, and does so the less often the longer it takes. */
export class GrowingHighlight {
  readonly #now: () => number
  #highlighter: Highlighter | null = null
  #painted: Painted | null = null

  constructor(now: () => number) {
    this.#now = now
  }

  /** The lines to show now; the end of code that still grows may be plain for a moment. */
  lines(code: string, highlighter: Highlighter | null, growing: boolean): readonly CodeLine[] {
    if (highlighter !== this.#highlighter) this.#painted = null
    this.#highlighter = highlighter
    if (!highlighter || code.length > largestCode) return plainLines(code)
    const painted = this.#painted
    if (painted?.code === code) return painted.lines
    if (painted && growing && this.#isTooSoon(painted) && code.startsWith(painted.code))
      return [...painted.lines, ...plainLines(code.slice(painted.code.length))]
    return this.#paint(code, highlighter)
  }

  #isTooSoon({ at, costMs }: Painted): boolean {
    return this.#now() - at < costMs * restFactor
  }

  #paint(code: string, highlighter: Highlighter): readonly CodeLine[] {
    const start = this.#now()
    const lines = highlighter(code)
    const end = this.#now()
    this.#painted = { code, lines, at: end, costMs: end - start }
    return lines
  }
}
