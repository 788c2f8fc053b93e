import { memo, useMemo } from 'react'
import { drawBlock } from './draw-tokens.tsx'
import { holdBack } from './hold-back.ts'
import { insertMarks, MarkCursor, type MarkdownMark } from './markdown-mark.ts'
import { readBlock, type References } from './parser.ts'
import type { MarkdownBlock } from './split-blocks.ts'
import { tokenTree } from './token-tree.ts'

export const noMarks: readonly MarkdownMark[] = []

interface BlockProps {
  source: string
  start: number
  references: References
  marks: readonly MarkdownMark[]
  /** Whether the block may end in the middle of something. */
  unfinished: boolean
  growing: boolean
}

function sameMarks(left: readonly MarkdownMark[], right: readonly MarkdownMark[]): boolean {
  return left.length === right.length && left.every((mark, index) => mark === right[index])
}

const Block = memo(
  function Block({ source, start, references, marks, unfinished, growing }: BlockProps) {
    return useMemo(() => {
      const marked = insertMarks(source, marks, start)
      const text = unfinished ? holdBack(marked.text) : marked.text
      const cursor = new MarkCursor(marked.marks)
      return drawBlock(tokenTree(readBlock(text, references)), { cursor, growing })
    }, [source, start, references, marks, unfinished, growing])
  },
  (before, after) =>
    before.source === after.source &&
    before.references === after.references &&
    before.unfinished === after.unfinished &&
    before.growing === after.growing &&
    sameMarks(before.marks, after.marks),
)

function marksOf(
  marks: readonly MarkdownMark[],
  { source, start }: MarkdownBlock,
  last: boolean,
): readonly MarkdownMark[] {
  const end = last ? Infinity : start + source.length
  return marks.filter(({ index }) => (index > start || start === 0) && index <= end)
}

interface MarkdownBlocksProps {
  /** Blocks that follow each other, of one text. */
  blocks: readonly MarkdownBlock[]
  references: References
  marks?: readonly MarkdownMark[]
  /** Whether the last of these blocks still grows, and so ends in the middle. */
  growing?: boolean
  /** Whether the text ended before it was complete. */
  cutOff?: boolean
}

/** Blocks of Markdown; one that did not change is not read again. */
export function MarkdownBlocks(props: MarkdownBlocksProps) {
  const { blocks, references, marks = noMarks, growing = false, cutOff = false } = props
  const last = blocks.length - 1
  return (
    <div className={`markdown ${growing ? 'streaming' : ''}`} dir="auto">
      {blocks.map((block, index) => (
        <Block
          key={block.start}
          source={block.source}
          start={block.start}
          references={references}
          marks={marks.length === 0 ? noMarks : marksOf(marks, block, index === last)}
          unfinished={(growing || cutOff) && index === last}
          growing={growing && index === last}
        />
      ))}
    </div>
  )
}
