import type { Piece, TextRange } from './quick-add.ts'
import { claimedMark, type Reading } from './reading.ts'

const wordBefore = /(?:^|(?<=[\s\uE000(]))(?:at|by|@|to|until|till|due)\s+$/iu
const wordBetween = /(?<=\uE000\s*)(?:at|by|on|for|in|and|of)\s+$/iu
const signBefore = /\s*[,;:–—-]\s*$|\s*@\s*$/u
const signAfter = /^\s*[,;:–—-](?=\s|$)/u
const endAfter = /^\s*[.,;:!?]+\s*$/u
const moments = new Set<Piece['kind']>(['date', 'time', 'repeat', 'start'])

function looseBefore(reading: Reading, piece: Piece): number {
  const head = reading.mask.slice(0, piece.start)
  const word = moments.has(piece.kind) ? (wordBefore.exec(head) ?? wordBetween.exec(head)) : null
  const sign = /\s$/u.test(head) || moments.has(piece.kind) ? signBefore.exec(head) : null
  return (word ?? sign)?.[0].length ?? 0
}

function looseAfter(reading: Reading, piece: Piece): number {
  const tail = reading.mask.slice(piece.end)
  const isFirst = !/[^\s\uE000]/u.test(reading.mask.slice(0, piece.start))
  const match = endAfter.exec(tail) ?? (isFirst ? signAfter.exec(tail) : null)
  return match?.[0].length ?? 0
}

function parentheses(reading: Reading, piece: Piece): boolean {
  const opens = /\(\s*$/u.exec(reading.mask.slice(0, piece.start))
  const closes = /^\s*\)/u.exec(reading.mask.slice(piece.end))
  if (opens === null || closes === null) return false
  widen(reading, piece, opens[0].length, closes[0].length)
  return true
}

function widen(reading: Reading, piece: Piece, before: number, after: number): void {
  reading.pieces.splice(reading.pieces.indexOf(piece), 1)
  reading.claim(piece.kind, piece.start - before, piece.end + after)
}

function widenOne(reading: Reading): boolean {
  return reading.pieces.some((piece) => {
    if (piece.kind === 'quote') return false
    if (parentheses(reading, piece)) return true
    const before = looseBefore(reading, piece)
    const after = looseAfter(reading, piece)
    if (before + after > 0) widen(reading, piece, before, after)
    return before + after > 0
  })
}

function unclaimed(reading: Reading): TextRange[] {
  const pattern = new RegExp(`[^${claimedMark}]+`, 'gu')
  return reading
    .matches(pattern)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function join(reading: Reading): string {
  const parts = unclaimed(reading).map(({ start, end }) => reading.text.slice(start, end))
  return parts
    .reduce((title, part) => {
      const attaches = /^[,.;:!?]/u.test(part)
      return attaches ? title.trimEnd() + part : `${title} ${part}`
    }, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

const whollyQuoted = /^(?:"[^"]+"|“[^”]+”|«[^»]+»|'[^']+'|‘[^’]+’)$/u

function dropQuotes(reading: Reading): void {
  const visible = unclaimed(reading).flatMap(({ start, end }) => {
    const part = reading.text.slice(start, end)
    return part.trim() === ''
      ? []
      : [{ start: end - part.trimStart().length, end: start + part.trimEnd().length }]
  })
  const [first, last] = [visible[0], visible.at(-1)]
  if (first === undefined || last === undefined) return
  reading.claim('quote', first.start, first.start + 1)
  reading.claim('quote', last.end - 1, last.end)
}

/**
 * The text that no rule took, on one line. Words and signs that only led to a piece go with it;
 * quotation marks around the whole title are dropped.
 */
export function titleOf(reading: Reading): string {
  while (widenOne(reading));
  const title = join(reading)
  if (!whollyQuoted.test(title)) return title
  dropQuotes(reading)
  return join(reading)
}
