import type { ReactNode } from 'react'

/** Something that is drawn inside a text, right behind the character before `index`. */
export interface MarkdownMark {
  /** An offset in the text, in UTF-16 units. */
  readonly index: number
  readonly key: string
  readonly node: ReactNode
}

/** Stands for a mark while the text is parsed: a punctuation mark that nobody writes. */
export const markCharacter = '\u2E4F'
const foreign = new RegExp(markCharacter, 'g')
const ruleOrFence = /^[ \t>]*(?:`{3,}|~{3,}|[-=*_|: \t]{2,}$)/

/** A place inside an address is the one behind it. */
function behindAddress(text: string, at: number): number {
  const start = text.slice(0, at).search(/\S+$/)
  if (start < 0) return at
  const end = at + text.slice(at).search(/\s|$/)
  return text.slice(start, end).includes('://') ? end : at
}

/** Nearest place at or before the index where a mark does not change what the Markdown means. */
function placeOf(text: string, index: number): number {
  let at = Math.max(0, Math.min(index, text.length))
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--
  at = behindAddress(text, at)
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  if (ruleOrFence.test(line)) return -1
  const cell = /[ \t]*\|[ \t]*$/.exec(line)
  return cell ? at - cell[0].length : at
}

/**
 * The text, which begins at `start`, with a stand-in at each mark; marks that found no place come
 * last.
 */
export function insertMarks(
  text: string,
  marks: readonly MarkdownMark[],
  start = 0,
): { text: string; marks: readonly MarkdownMark[] } {
  const clean = text.includes(markCharacter) ? text.replace(foreign, '\uFFFD') : text
  if (marks.length === 0) return { text: clean, marks }
  const placed = marks
    .map((mark) => ({ mark, at: placeOf(clean, mark.index - start) }))
    .filter(({ at }) => at >= 0)
    .toSorted((left, right) => left.at - right.at)
  const pieces: string[] = []
  let from = 0
  for (const { at } of placed) {
    pieces.push(clean.slice(from, at), markCharacter)
    from = at
  }
  const inText = placed.map(({ mark }) => mark)
  const others = marks.filter((mark) => !inText.includes(mark))
  return { text: pieces.join('') + clean.slice(from), marks: [...inText, ...others] }
}

/** Hands out the marks of a block in their order while it is drawn. */
export class MarkCursor {
  readonly #marks: readonly MarkdownMark[]
  #next = 0

  constructor(marks: readonly MarkdownMark[]) {
    this.#marks = marks
  }

  /** The mark whose stand-in comes next. */
  take(): MarkdownMark | undefined {
    return this.#marks[this.#next++]
  }

  /** The text without stand-ins, and the marks they stood for. */
  strip(text: string): { text: string; marks: readonly MarkdownMark[] } {
    if (!text.includes(markCharacter)) return { text, marks: [] }
    const marks = Array.from(text.matchAll(foreign), () => this.take())
    return { text: text.replace(foreign, ''), marks: marks.filter((mark) => mark !== undefined) }
  }

  /** All that were not handed out. */
  rest(): readonly MarkdownMark[] {
    const rest = this.#marks.slice(this.#next)
    this.#next = this.#marks.length
    return rest
  }
}
