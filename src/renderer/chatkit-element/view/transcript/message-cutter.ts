import type { AssistantMessageItem } from '../../../../shared/chatkit/index.ts'
import type { References } from '../../markdown/parser.ts'
import { GrowingText, type MarkdownBlock } from '../../markdown/split-blocks.ts'

/** Some blocks of one part of a message, short enough to be drawn at once. */
export interface MessagePiece {
  /** The index of the part. */
  readonly part: number
  readonly blocks: readonly MarkdownBlock[]
  readonly references: References
  readonly first: boolean
  readonly last: boolean
}

const longestWhole = 8_000
const longestPiece = 4_000

interface Cut {
  readonly id: string
  readonly texts: GrowingText[]
  readonly pieces: readonly MessagePiece[]
}

function lengthOf(item: AssistantMessageItem): number {
  return item.content.reduce((length, part) => length + part.text.length, 0)
}

/** Groups blocks such that appending one never changes a group before the last. */
function groupBlocks(blocks: readonly MarkdownBlock[]): MarkdownBlock[][] {
  const groups: MarkdownBlock[][] = [[]]
  let length = 0
  for (const block of blocks) {
    if (length >= longestPiece) {
      groups.push([])
      length = 0
    }
    groups.at(-1)?.push(block)
    length += block.source.length
  }
  return groups
}

function samePiece(left: MessagePiece, right: MessagePiece): boolean {
  return (
    left.part === right.part &&
    left.references === right.references &&
    left.first === right.first &&
    left.last === right.last &&
    left.blocks.length === right.blocks.length &&
    left.blocks.every((block, index) => block === right.blocks[index])
  )
}

/** Cuts long messages into pieces that can be drawn, and left out, one by one. */
export class MessageCutter {
  readonly #known = new WeakMap<AssistantMessageItem, readonly MessagePiece[]>()
  #latest: Cut = { id: '', texts: [], pieces: [] }

  /** The pieces of a long message, or null for one that is drawn as a whole. */
  cut(item: AssistantMessageItem): readonly MessagePiece[] | null {
    if (lengthOf(item) <= longestWhole) return null
    const known = this.#known.get(item)
    if (known) return known
    const before = this.#latest.id === item.id ? this.#latest : { texts: [], pieces: [] }
    const { texts } = before
    const groups = item.content.flatMap((part, index) => {
      const text = (texts[index] ??= new GrowingText())
      const { blocks, references } = text.split(part.text)
      return groupBlocks(blocks).map((group) => ({ part: index, blocks: group, references }))
    })
    const pieces = groups.map((group, index) => {
      const piece = { ...group, first: index === 0, last: index === groups.length - 1 }
      const old = before.pieces[index]
      return old && samePiece(old, piece) ? old : piece
    })
    this.#known.set(item, pieces)
    this.#latest = { id: item.id, texts, pieces }
    return pieces
  }
}
