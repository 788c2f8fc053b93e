import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it'

/** Formulas: `$…$` and `\(…\)` in a line, `$$…$$` and `\[…\]` on their own. */
export interface Formula {
  readonly tex: string
  readonly display: boolean
  /** Where the text behind the formula begins. */
  readonly end: number
}

const wordCharacter = /[\p{L}\p{N}]/u
const looksLikeProse = /^\d.*(?:^|[^\\\p{L}])\p{L}{3,}/su
const looksLikeMaths = /^(?:\p{L}|.*[\\^_{}=+].*)$/su
const maximumLength = 10_000

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

/** Finds the closing mark of a formula, which an empty line ends; -1 without one. */
function findClosing(text: string, from: number, mark: string): number {
  const near = text.slice(from, from + maximumLength)
  let at = near.indexOf(mark)
  while (at >= 0 && isEscaped(near, at)) at = near.indexOf(mark, at + 1)
  return at < 0 || /\n[ \t]*\n/.test(near.slice(0, at)) ? -1 : from + at
}

function between(text: string, from: number, mark: string, display: boolean): Formula | null {
  const closing = findClosing(text, from, mark)
  const tex = closing < 0 ? '' : text.slice(from, closing).trim()
  return tex === '' ? null : { tex, display, end: closing + mark.length }
}

function mayOpen(text: string, at: number): boolean {
  return !wordCharacter.test(text[at - 1] ?? '') && !/^[\s$]?$/.test(text[at + 1] ?? '')
}

function mayClose(tex: string, next: string): boolean {
  if (/\s$/.test(tex) || /[\d$]/.test(next)) return false
  return !wordCharacter.test(next) || looksLikeMaths.test(tex)
}

/** One dollar opens and closes a formula only where no price or shell variable could be meant. */
function betweenDollars(text: string, at: number): Formula | null {
  const closing = mayOpen(text, at) ? findClosing(text, at + 1, '$') : -1
  if (closing < 0) return null
  const tex = text.slice(at + 1, closing)
  const meant = mayClose(tex, text[closing + 1] ?? '') && !looksLikeProse.test(tex)
  return meant ? { tex, display: false, end: closing + 1 } : null
}

/** The formula that begins at that place of the text, if one does. */
export function formulaAt(text: string, at: number): Formula | null {
  if (text.startsWith('$$', at)) return between(text, at + 2, '$$', true)
  if (text[at] === '$') return betweenDollars(text, at)
  if (text.startsWith('\\(', at)) return between(text, at + 2, '\\)', false)
  return text.startsWith('\\[', at) ? between(text, at + 2, '\\]', true) : null
}

function readInline(state: StateInline, silent: boolean): boolean {
  const formula = formulaAt(state.src, state.pos)
  if (!formula || formula.end > state.posMax) return false
  if (!silent) {
    const token = state.push(formula.display ? 'maths_display' : 'maths', '', 0)
    token.content = formula.tex
  }
  state.pos = formula.end
  return true
}

const blockStart = /^(?:\$\$|\\\[)/

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice(
    (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0),
    state.eMarks[line] ?? 0,
  )
}

function mayContinue(state: StateBlock, line: number, endLine: number): boolean {
  if (line >= endLine || (state.sCount[line] ?? 0) < state.blkIndent) return false
  return lineAt(state, line).trim() !== ''
}

/** The source of the formula on these lines and the line of its end; null when it has none. */
function linesToEnd(
  state: StateBlock,
  line: number,
  endLine: number,
): { tex: string; last: number } | null {
  const first = lineAt(state, line)
  const open = blockStart.exec(first)?.[0]
  if (open === undefined) return null
  const close = open === '$$' ? '$$' : '\\]'
  let text = first.slice(open.length)
  let last = line
  while (!text.trimEnd().endsWith(close)) {
    last++
    if (!mayContinue(state, last, endLine) || text.length > maximumLength) return null
    text += `\n${lineAt(state, last)}`
  }
  const tex = text.trimEnd().slice(0, -close.length).trim()
  return tex === '' || tex.includes(close) ? null : { tex, last }
}

/** A formula that begins a line and ends one; it may hold lines that look like lists or headings. */
function readBlock(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return false
  const found = linesToEnd(state, line, endLine)
  if (!found || silent) return found !== null
  const token = state.push('maths_block', '', 0)
  token.content = found.tex
  token.map = [line, found.last + 1]
  token.block = true
  state.line = found.last + 1
  return true
}

/** Teaches the parser formulas. */
export function mathsSyntax(parser: MarkdownIt): void {
  parser.inline.ruler.before('escape', 'maths', readInline)
  // It interrupts nothing: whether it is a formula shows at its end only, and what stands before it
  // would change while it arrives. Within a paragraph the rule above finds it.
  parser.block.ruler.before('fence', 'maths_block', readBlock)
}
