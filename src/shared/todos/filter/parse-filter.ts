import { prioritySchema } from '../todo.ts'
import type { Comparison, Condition, DateField, Filter } from './filter.ts'
import { joinFilters } from './filter.ts'
import { readPhrase, suggestPhrase } from './phrases.ts'
import { readDay } from './read-day.ts'
import { FilterSyntaxError, type Token, tokensOf } from './tokens.ts'

const deepest = 50
const dateFields: DateField[] = ['due', 'start', 'created', 'updated', 'completed']
const comparisons: Comparison[] = ['<', '<=', '=', '>=', '>']
const sigils = new Map<string, 'tag' | 'list'>([
  ['#', 'tag'],
  ['@', 'tag'],
  ['+', 'list'],
  ['~', 'list'],
])

/** What a query says, or why it cannot be read and where: the places are offsets in the text. */
export type ParsedFilter =
  | { ok: true; filter: Filter }
  | { ok: false; message: string; start: number; end: number }

/** The place of the key itself. */
function keyOf(token: Token): { start: number; end: number } {
  return { start: token.start, end: token.start + token.text.length }
}

/** The place of what follows the key of a token. */
function valueOf(token: Token): { start: number; end: number } {
  return { start: token.start + token.text.length, end: token.end }
}

function nameOf(text: string, place: { start: number; end: number }): string {
  if (text.trim() !== '') return text.trim()
  throw new FilterSyntaxError('Something is missing here.', place)
}

function comparisonOf(operator: string): Comparison {
  return comparisons.find((comparison) => comparison === operator) ?? '='
}

function onlyEqual(key: string, operator: string, token: Token): void {
  if (operator === ':' || operator === '=') return
  throw new FilterSyntaxError(`“${key}” cannot be compared; write ${key}:…`, keyOf(token))
}

function dateCondition(field: DateField, operator: string, token: Token): Condition {
  const day = readDay(token.value)
  if (day !== null) return { type: 'date', field, comparison: comparisonOf(operator), day }
  throw new FilterSyntaxError(
    `“${token.value}” is not a day. Write 2026-12-31, today, tomorrow, +3d or -2w.`,
    valueOf(token),
  )
}

function priorityCondition(operator: string, token: Token): Condition {
  const comparison = comparisonOf(operator)
  const priority = prioritySchema.safeParse(token.value.toLowerCase())
  if (priority.success) return { type: 'priority', comparison, priority: priority.data }
  const short = readPhrase([token.value])?.condition
  if (short?.type === 'priority') return { ...short, comparison }
  throw new FilterSyntaxError('A priority is high, medium, low or none.', valueOf(token))
}

function keyCondition(token: Token): Condition {
  const type = sigils.get(token.text)
  if (type !== undefined) return { type, name: nameOf(token.value, token) }
  const [, key = '', operator = ''] = /^(.+?)(<=|>=|[:<>=])$/.exec(token.text.toLowerCase()) ?? []
  const field = dateFields.find((name) => name === key)
  if (field !== undefined) return dateCondition(field, operator, token)
  switch (key) {
    case 'priority':
      return priorityCondition(operator, token)
    case 'list':
    case 'tag':
      onlyEqual(key, operator, token)
      return { type: key, name: nameOf(token.value, token) }
    case 'text':
      onlyEqual(key, operator, token)
      return { type: 'text', text: nameOf(token.value, token) }
    default:
      throw new FilterSyntaxError(
        `There is no “${key}”. Use list, tag, text, priority, due, start, created, updated or completed.`,
        keyOf(token),
      )
  }
}

class Parser {
  private readonly tokens: readonly Token[]
  private index = 0
  private depth = 0

  constructor(text: string) {
    this.tokens = tokensOf(text)
  }

  read(): Filter {
    if (this.peek().kind === 'end') throw new FilterSyntaxError('The filter is empty.', this.peek())
    const filter = this.readOr()
    const rest = this.peek()
    if (rest.kind === 'end') return filter
    throw new FilterSyntaxError('This closing bracket has no opening one.', rest)
  }

  private peek(): Token {
    const token = this.tokens[this.index] ?? this.tokens.at(-1)
    if (token === undefined) throw new RangeError('There are no tokens.')
    return token
  }

  private next(): Token {
    const token = this.peek()
    this.index += 1
    return token
  }

  private skip(kind: Token['kind']): boolean {
    if (this.peek().kind !== kind) return false
    this.index += 1
    return true
  }

  private readOr(): Filter {
    const parts = [this.readAnd()]
    while (this.skip('or')) parts.push(this.readAnd())
    return joinFilters('or', parts)
  }

  private readAnd(): Filter {
    const parts = [this.readNot()]
    for (;;) {
      const { kind } = this.peek()
      if (kind === 'and') this.index += 1
      else if (kind === 'or' || kind === ')' || kind === 'end') break
      parts.push(this.readNot())
    }
    return joinFilters('and', parts)
  }

  private readNot(): Filter {
    let isNegated = false
    while (this.skip('not')) isNegated = !isNegated
    const part = this.readPart()
    return isNegated ? { type: 'not', part } : part
  }

  private readPart(): Filter {
    const token = this.next()
    switch (token.kind) {
      case '(':
        return this.readGroup(token)
      case 'quoted':
        return { type: 'text', text: nameOf(token.text, token) }
      case 'key':
        return keyCondition(token)
      case 'word':
        return this.readWord(token)
      default:
        throw new FilterSyntaxError(
          token.kind === 'end' ? 'Something is missing at the end.' : 'Something is missing here.',
          token,
        )
    }
  }

  private readGroup(open: Token): Filter {
    this.depth += 1
    if (this.depth > deepest) throw new FilterSyntaxError('There are too many brackets.', open)
    const filter = this.readOr()
    if (!this.skip(')')) throw new FilterSyntaxError('This bracket is never closed.', open)
    this.depth -= 1
    return filter
  }

  private readWord(token: Token): Condition {
    const words = [token.text, ...this.wordsAhead()]
    const phrase = readPhrase(words)
    if (phrase === null) throw unknownWord(words, token)
    this.index += phrase.words - 1
    return phrase.condition
  }

  private wordsAhead(): string[] {
    const ahead = this.tokens.slice(this.index, this.index + 2)
    const end = ahead.findIndex(({ kind }) => kind !== 'word')
    return ahead.slice(0, end < 0 ? ahead.length : end).map(({ text }) => text)
  }
}

function unknownWord(words: readonly string[], token: Token): FilterSyntaxError {
  const suggestion = suggestPhrase(words)
  const advice =
    suggestion === null
      ? `Write "${token.text}" in quotation marks to look for it in titles and notes.`
      : `Did you mean “${suggestion}”?`
  return new FilterSyntaxError(`“${token.text}” is not known here. ${advice}`, token)
}

/**
 * Reads a query such as `(overdue | today) & #work & !list:Errands`. `!` binds closest, then `&` (which
 * may be left out), then `|`; `and`, `or` and `not` mean the same.
 */
export function parseFilter(text: string): ParsedFilter {
  try {
    return { ok: true, filter: new Parser(text).read() }
  } catch (error) {
    if (!(error instanceof FilterSyntaxError)) throw error
    return { ok: false, message: error.message, start: error.start, end: error.end }
  }
}
