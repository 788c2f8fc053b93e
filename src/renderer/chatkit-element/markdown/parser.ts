import MarkdownIt, { type Env, type Token } from 'markdown-it'
import { mathsSyntax } from './maths-syntax.ts'

/** Addresses that link definitions of a text give to names. */
export type References = NonNullable<Env['references']>

// Deeper quotations and lists stay text: nobody reads them, and drawing them could fill the stack.
const maximumNesting = 40

const parser = new MarkdownIt({ html: false, linkify: true, maxNesting: maximumNesting })
// A word such as "readme.md" is no link; addresses are judged where they are drawn.
parser.linkify.set({ fuzzyLink: false })
parser.validateLink = () => true
parser.use(mathsSyntax)

const lineEnds = /\r\n?/g

/** The text with line ends as the parser has them, so that its line numbers are ours. */
export function normalised(text: string): string {
  return text.includes('\r') ? text.replace(lineEnds, '\n') : text
}

/** Where the top-level blocks of a text begin, by line, and which link definitions it holds. */
export function readOutline(text: string): { starts: readonly number[]; references: References } {
  const env: Env = { references: {} }
  const tokens: Token[] = []
  parser.block.parse(text, parser, env, tokens)
  const starts = tokens
    .filter((token) => token.level === 0 && token.nesting >= 0 && token.map)
    .map((token) => token.map?.[0] ?? 0)
  return { starts, references: env.references ?? {} }
}

/** Everything in a block, for drawing. */
export function readBlock(source: string, references: References): readonly Token[] {
  return parser.parse(source, { references: { ...references } })
}
