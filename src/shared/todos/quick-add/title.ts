import type { Piece, TextRange } from './quick-add.ts'
import { claimedMark } from './phrase.ts'
import type { Reading } from './reading.ts'

const signBefore = /\s*[,;:–—-]\s*$|\s*@\s*$/u
const signAfter = /^\s*[,;:–—-](?=\s|$)/u
const endAfter = /^\s*[.,;:!?]+\s*$/u
const moments = new Set<Piece['kind']>(['date', 'time', 'repeat', 'start'])

function looseBefore(reading: Reading, piece: Piece): number {
  const { leading, linking } = reading.language
  const head = reading.behind(piece.start)
  const word = moments.has(piece.kind) ? (leading.exec(head) ?? linking.exec(head)) : null
  const sign = /\s$/u.test(head) || moments.has(piece.kind) ? signBefore.exec(head) : null
  return (word ?? sign)?.[0].length ?? 0
}

function looseAfter(reading: Reading, piece: Piece): number {
  const tail = reading.ahead(piece.end)
  const isFirst = !/[^\s\uE000]/u.test(reading.mask.slice(0, piece.start))
  const match = endAfter.exec(tail) ?? (isFirst ? signAfter.exec(tail) : null)
  return match?.[0].length ?? 0
}

function parenthesesAround(reading: Reading, piece: Piece): [before: number, after: number] | null {
  const opens = /\(\s*$/u.exec(reading.behind(piece.start))
  const closes = /^\s*\)/u.exec(reading.ahead(piece.end))
  return opens === null || closes === null ? null : [opens[0].length, closes[0].length]
}

function widen(reading: Reading, index: number): boolean {
  const piece = reading.pieces[index]
  if (piece === undefined || piece.kind === 'quote') return false
  const [before, after] = parenthesesAround(reading, piece) ?? [
    looseBefore(reading, piece),
    looseAfter(reading, piece),
  ]
  if (before + after > 0) reading.widen(index, before, after)
  return before + after > 0
}

function widenAll(reading: Reading): boolean {
  let isWider = false
  for (let index = 0; index < reading.pieces.length; index += 1) {
    while (widen(reading, index)) isWider = true
  }
  return isWider
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
  while (widenAll(reading));
  const title = join(reading)
  if (!whollyQuoted.test(title)) return title
  dropQuotes(reading)
  return join(reading)
}
