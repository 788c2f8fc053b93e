import type { createLowlight } from 'lowlight'

type Tree = ReturnType<ReturnType<typeof createLowlight>['highlight']>
type TreeNode = Tree['children'][number]

interface CodePiece {
  readonly text: string
  /** Empty for plain text. */
  readonly className: string
}

/** One line of code with its line end, in pieces of one look. */
export interface CodeLine {
  readonly pieces: readonly CodePiece[]
  /** Equal for lines that look the same. */
  readonly signature: string
}

function lineOf(pieces: readonly CodePiece[]): CodeLine {
  return {
    pieces,
    signature: pieces.map(({ text, className }) => `${className}\u0000${text}`).join('\u0001'),
  }
}

/** Code as it is, line by line. */
export function plainLines(code: string): readonly CodeLine[] {
  return splitLines([{ text: code, className: '' }])
}

function splitLines(pieces: readonly CodePiece[]): readonly CodeLine[] {
  const lines: CodeLine[] = []
  let line: CodePiece[] = []
  for (const { text, className } of pieces) {
    for (const part of text.split(/(?<=\n)/)) {
      if (part !== '') line.push({ text: part, className })
      if (!part.endsWith('\n')) continue
      lines.push(lineOf(line))
      line = []
    }
  }
  return line.length > 0 ? [...lines, lineOf(line)] : lines
}

function collect(nodes: readonly TreeNode[], className: string, pieces: CodePiece[]): void {
  for (const node of nodes) {
    if (node.type === 'text') pieces.push({ text: node.value, className })
    if (node.type !== 'element') continue
    const names = node.properties['className']
    collect(node.children, Array.isArray(names) ? names.join(' ') : className, pieces)
  }
}

/** Highlighted code line by line; of looks that lie inside each other the innermost counts. */
export function treeLines(tree: Tree): readonly CodeLine[] {
  const pieces: CodePiece[] = []
  collect(tree.children, '', pieces)
  return splitLines(pieces)
}
