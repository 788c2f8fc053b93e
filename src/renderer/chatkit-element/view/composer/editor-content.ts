import { Fragment, type Node } from 'prosemirror-model'
import { joinTexts, type DraftPart, type DraftTag } from '../../engine/draft-content.ts'
import { composerSchema, tagOf } from './editor-schema.ts'

/** The node that stands for a tag in the composer. */
export function tagNode(tag: DraftTag): Node {
  return composerSchema.node('tag', { tag })
}

/** The lines that content takes up in the composer; one at least. */
export function linesOf(content: readonly DraftPart[]): Fragment {
  const lines: Node[][] = [[]]
  for (const part of content) {
    if (part.type === 'input_tag') {
      lines.at(-1)?.push(tagNode(part))
      continue
    }
    for (const [index, text] of part.text.split(/\r\n|[\r\n]/).entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push(composerSchema.text(text))
    }
  }
  return Fragment.from(lines.map((inline) => composerSchema.node('line', null, inline)))
}

/** The document of the composer for that content. */
export function documentOf(content: readonly DraftPart[]): Node {
  return composerSchema.node('doc', null, linesOf(content))
}

function partOf(node: Node): DraftPart {
  return tagOf(node) ?? { type: 'input_text', text: node.text ?? '' }
}

/** The content that lines of the composer hold. */
export function contentOf(lines: Fragment): readonly DraftPart[] {
  const parts = lines.content.flatMap((line, index): DraftPart[] => [
    ...(index > 0 ? [{ type: 'input_text' as const, text: '\n' }] : []),
    ...line.children.map(partOf),
  ])
  return joinTexts(parts)
}
