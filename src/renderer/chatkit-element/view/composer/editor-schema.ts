import { Schema, type Node } from 'prosemirror-model'
import type { DraftTag } from '../../engine/draft-content.ts'

/** What the composer can hold: lines of text and tags, and nothing else that may be pasted. */
export const composerSchema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line: {
      content: 'inline*',
      parseDOM: [{ tag: 'p' }, { tag: 'div' }, { tag: 'li' }],
      toDOM: () => ['p', 0],
    },
    text: { group: 'inline' },
    tag: {
      group: 'inline',
      inline: true,
      atom: true,
      draggable: true,
      attrs: { tag: {} },
      leafText: (node) => `@${tagOf(node)?.text ?? ''}`,
      toDOM: (node) => ['span', { class: 'tag' }, tagOf(node)?.text ?? ''],
    },
  },
})

function isTag(value: unknown): value is DraftTag {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'type') === 'input_tag'
}

/** The tag that a node is, or null for any other node. */
export function tagOf(node: Node | null | undefined): DraftTag | null {
  const value: unknown = node?.attrs['tag']
  return isTag(value) ? value : null
}
