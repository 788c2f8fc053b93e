/** A piece of a query with its place in the text. */
export interface Token {
  kind: '(' | ')' | 'and' | 'or' | 'not' | 'word' | 'quoted' | 'key' | 'end'
  /** The word, the quoted text without quotes, or the key with its operator. */
  text: string
  /** What follows a key, without quotes. */
  value: string
  start: number
  end: number
}

/** A query that cannot be read: why, and where. */
export class FilterSyntaxError extends Error {
  readonly start: number
  readonly end: number

  constructor(message: string, { start, end }: { start: number; end: number }) {
    super(message)
    this.name = 'FilterSyntaxError'
    this.start = start
    this.end = end
  }
}

type Content = Pick<Token, 'kind' | 'text' | 'value'>
type Rule = [RegExp, (text: string) => Content]

const wordOperators = new Map<string, Token['kind']>([
  ['and', 'and'],
  ['or', 'or'],
  ['not', 'not'],
])

function simple(kind: Token['kind'], text: string): Content {
  return { kind, text, value: '' }
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/gsu, '$1') : text
}

function keyed(text: string): Content {
  const [key = ''] = /^(?:[#@~+]|\p{L}+(?:<=|>=|[:<>=]))/u.exec(text) ?? []
  return { kind: 'key', text: key, value: unquoted(text.slice(key.length)) }
}

const rules: Rule[] = [
  [/[()]/y, (text) => simple(text === '(' ? '(' : ')', text)],
  [/&&?/y, (text) => simple('and', text)],
  [/\|\|?/y, (text) => simple('or', text)],
  [/!/y, (text) => simple('not', text)],
  [/"(?:[^"\\]|\\.)*"/suy, (text) => simple('quoted', unquoted(text))],
  [/(?:[#@~+]|\p{L}+(?:<=|>=|[:<>=]))(?:"(?:[^"\\]|\\.)*"|[^\s()&|!"]*)/suy, keyed],
  [/[^\s()&|!"]+/uy, (text) => simple(wordOperators.get(text.toLowerCase()) ?? 'word', text)],
]

function tokenAt(text: string, start: number): Token {
  for (const [pattern, read] of rules) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match !== null) return { ...read(match[0]), start, end: start + match[0].length }
  }
  throw new FilterSyntaxError('This quotation mark is never closed.', { start, end: text.length })
}

/** The pieces of a query, with an `end` at the end. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let index = 0
  for (;;) {
    index += /^\s*/u.exec(text.slice(index))?.[0].length ?? 0
    if (index >= text.length) break
    const token = tokenAt(text, index)
    tokens.push(token)
    index = token.end
  }
  return [...tokens, { kind: 'end', text: '', value: '', start: text.length, end: text.length }]
}
