import type { Token } from 'markdown-it'

/** A token with those between it and its closing token. */
export interface TokenNode {
  readonly token: Token
  readonly children: readonly TokenNode[]
}

/** The tokens of the parser, which are flat, as the tree that they describe. */
export function tokenTree(tokens: readonly Token[]): readonly TokenNode[] {
  const root: TokenNode[] = []
  const open: TokenNode[][] = [root]
  for (const token of tokens) {
    if (token.nesting < 0) {
      if (open.length > 1) open.pop()
      continue
    }
    const children: TokenNode[] = []
    const inside = token.type === 'inline' ? tokenTree(token.children ?? []) : children
    open.at(-1)?.push({ token, children: inside })
    if (token.nesting > 0) open.push(children)
  }
  return root
}

const taskMarker = /^\[([ xX])\][ \t]/

/** Whether the list item is a task, and done; its marker is then taken out of its text. */
export function readTask(item: TokenNode): boolean | null {
  const paragraph = item.children[0]
  const text = paragraph?.children[0]?.children[0]?.token
  if (paragraph?.token.type !== 'paragraph_open' || text?.type !== 'text') return null
  const found = taskMarker.exec(text.content)
  if (!found) return null
  text.content = text.content.slice(found[0].length)
  return found[1] !== ' '
}

/** The text of tokens without any marks, for those who hear it. */
export function plainText(nodes: readonly TokenNode[]): string {
  return nodes
    .map(({ token, children }) => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' '
      const text = children.length > 0 ? plainText(children) : token.content
      return token.block && token.type !== 'inline' ? `${text}\n` : text
    })
    .join('')
}
