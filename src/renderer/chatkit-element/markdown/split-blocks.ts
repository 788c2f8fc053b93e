import { normalised, readOutline, type References } from './parser.ts'

export interface MarkdownBlock {
  readonly source: string
  /** Where the block begins in the text. */
  readonly start: number
}

/**
 * A text cut into its top-level blocks. Only the last two can still change when it grows: what looks
 * like a paragraph `2` may turn out to be the next item of the list before it.
 */
export interface SplitText {
  readonly text: string
  readonly blocks: readonly MarkdownBlock[]
  /** The link definitions of all of the text; the same object while they are the same. */
  readonly references: References
  /** Those of the blocks before the last two. */
  readonly settled: References
}

const openBlocks = 2
const noText: SplitText = { text: '', blocks: [], references: {}, settled: {} }

function offsetsOf(text: string, lines: readonly number[]): number[] {
  const offsets: number[] = []
  let offset = 0
  let line = 0
  for (const wanted of lines) {
    while (line < wanted) {
      offset = text.indexOf('\n', offset) + 1
      line++
    }
    offsets.push(offset)
  }
  return offsets
}

/** Of two definitions of a name the first counts. */
function merged(before: References, found: References): References {
  const nothingNew = Object.keys(found).every((name) => Object.hasOwn(before, name))
  return nothingNew ? before : { ...found, ...before }
}

function same(left: References, right: References): boolean {
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length &&
    names.every(
      (name) => left[name]?.href === right[name]?.href && left[name]?.title === right[name]?.title,
    )
  )
}

function cut(text: string, from: number): { blocks: MarkdownBlock[]; references: References } {
  const { starts, references } = readOutline(text)
  // What stands before the first block belongs to it.
  const offsets = offsetsOf(text, starts).map((offset, index) => (index === 0 ? 0 : offset))
  const blocks = offsets.map((offset, index) => ({
    source: text.slice(offset, offsets[index + 1] ?? text.length),
    start: from + offset,
  }))
  return { blocks, references }
}

/** The link definitions before the last two blocks. */
function settledIn(text: string, blocks: readonly MarkdownBlock[]): References {
  const open = blocks.slice(-openBlocks).reduce((length, { source }) => length + source.length, 0)
  return blocks.length > openBlocks ? readOutline(text.slice(0, -open)).references : {}
}

function known(block: MarkdownBlock, before: MarkdownBlock | undefined): MarkdownBlock {
  const same = before?.source === block.source && before.start === block.start
  return same ? before : block
}

/**
 * Cuts Markdown into its top-level blocks. When the text is one that was cut before and has grown,
 * only its last two blocks are read again, and all other blocks are the objects they were.
 */
export function splitBlocks(source: string, before: SplitText = noText): SplitText {
  const text = normalised(source)
  if (text === before.text) return before
  const open = text.startsWith(before.text) ? before.blocks.at(-openBlocks) : undefined
  const { start, base, kept } = open
    ? { start: open.start, base: before.settled, kept: before.blocks.slice(0, -openBlocks) }
    : { start: 0, base: {}, kept: [] }
  const tail = text.slice(start)
  const { blocks, references } = cut(tail, start)
  const all = merged(base, references)
  return {
    text,
    blocks: [
      ...kept,
      ...blocks.map((block, index) => known(block, before.blocks[kept.length + index])),
    ],
    references: same(all, before.references) ? before.references : all,
    settled: merged(base, settledIn(tail, blocks)),
  }
}

/** Cuts one text again and again while it grows. */
export class GrowingText {
  #split = noText

  split(text: string): SplitText {
    this.#split = splitBlocks(text, this.#split)
    return this.#split
  }
}
