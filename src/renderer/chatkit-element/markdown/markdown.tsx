import { useMemo, useState } from 'react'
import { MarkdownBlocks, noMarks } from './markdown-blocks.tsx'
import type { MarkdownMark } from './markdown-mark.ts'
import { GrowingText } from './split-blocks.ts'

interface MarkdownProps {
  text: string
  streaming?: boolean
  marks?: readonly MarkdownMark[]
}

/** GitHub-flavoured Markdown with formulas and without raw HTML. While it streams only the last block is read again. */
export function Markdown({ text, streaming = false, marks = noMarks }: MarkdownProps) {
  const [growing] = useState(() => new GrowingText())
  const { blocks, references } = useMemo(() => growing.split(text), [growing, text])
  return (
    <MarkdownBlocks blocks={blocks} references={references} marks={marks} growing={streaming} />
  )
}
