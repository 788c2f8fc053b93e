import { normalised, readBlock } from './parser.ts'
import { plainText, tokenTree } from './token-tree.ts'

const longest = 4_000

/** What is read out of Markdown: its words without the marks, and not endlessly many. */
export function spokenText(text: string): string {
  const read = normalised(text.slice(0, longest))
  return plainText(tokenTree(readBlock(read, {})))
    .replaceAll(/\s+/g, ' ')
    .trim()
}
