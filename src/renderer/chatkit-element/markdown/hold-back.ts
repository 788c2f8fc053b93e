import { closeMarks } from './close-marks.ts'
import { formulaAt } from './maths-syntax.ts'

const openFence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/
const loneMarker =
  /^[ \t>]*(?:[-*+=_#|~`]+|-[-: \t]*\|[-:| \t]*|\d{1,9}[.)]?|(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]?\]?)[ \t]*$/
const blockStart = /^[ \t]*(?:[-*+]|\d{1,9}[.)]|#{1,6}|>|\|)/
const tableRow = /^ {0,3}\|/
const delimiterRow = /^ {0,3}\|[-:| \t]*$/
const longestMarker = 1_000
const longestLink = 2_000

type Lines = readonly string[]

function insideFence(lines: Lines): boolean {
  let mark: string | null = null
  for (const line of lines) {
    const found = openFence.exec(line)?.[1]
    if (!found) continue
    if (mark === null) mark = found
    else if (found[0] === mark[0] && found.length >= mark.length) mark = null
  }
  return mark !== null
}

function cellCount(row: string): number {
  return row
    .trim()
    .replaceAll(/^\||\|$/g, '')
    .split('|').length
}

/** A table is shown from its delimiter row on; until then its first lines would flash as text. */
function withoutYoungTable(lines: Lines): Lines {
  const start = lines.findLastIndex((line) => !tableRow.test(line)) + 1
  const [head, delimiter = '', ...rest] = lines.slice(start)
  if (head === undefined) return lines
  const ready = delimiterRow.test(delimiter) && cellCount(delimiter) === cellCount(head)
  return ready || rest.length > 0 ? lines : lines.slice(0, start)
}

function withoutLoneMarker(lines: Lines): Lines {
  const last = lines.at(-1) ?? ''
  return last.length < longestMarker && loneMarker.test(last) ? lines.slice(0, -1) : lines
}

/** Cuts a link or picture that has begun but not ended down to its words. */
function withoutOpenLink(text: string): string {
  const from = Math.max(0, text.length - longestLink)
  const end = text
    .slice(from)
    .replace(/(?:^|(?<=\s))!$/, '')
    .replace(/!\[[^\]\n]*(?:\](?:\([^)\n]*)?)?$/, '')
    .replace(/\[([^\]\n]*)\]\([^)\n]*$/, '$1')
    .replace(/\[([^\]\n]*)\]?$/, '$1')
  return text.slice(0, from) + end
}

const halfOpenEnd =
  /(?:<(?:h|ht|htt|https?|(?:https?|mailto):[^\s<>]*)?|\\?&(?:#\w{0,8}|[a-z]\w{0,30})?|\\)$/i

/** Cuts the beginning of an address in angle brackets, of an entity or of an escape. */
function withoutHalfOpenEnd(text: string): string {
  return text.endsWith('\\\\') ? text : text.replace(halfOpenEnd, '')
}

const displayStart = /^[ \t>]{0,40}(?:[-*+][ \t]{1,4}|\d{1,9}[.)][ \t]{1,4})?(?:\$\$|\\\[)/gm

/** Cuts a formula on lines of its own that is still open. */
function withoutOpenDisplay(block: string): string {
  for (const found of block.matchAll(displayStart)) {
    const at = found.index + found[0].length - 2
    if (formulaAt(block, at) === null) return block.slice(0, found.index)
  }
  return block
}

/** Where the inline text begins that may still have open marks. */
function tailStart(lines: Lines): number {
  const start = lines.findLastIndex((line, index) => {
    return blockStart.test(line) || (lines[index - 1] ?? '').trim() === ''
  })
  return Math.max(0, start)
}

function finishTail(lines: Lines): string {
  const start = tailStart(lines)
  const tail = lines.slice(start).join('\n')
  const marker =
    /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)[ \t]+(?:\[[ xX]\][ \t]+)?)*/.exec(tail)?.[0] ?? ''
  const inline = closeMarks(withoutOpenLink(withoutHalfOpenEnd(tail.slice(marker.length))))
  return [...lines.slice(0, start), marker + inline].join('\n')
}

/**
 * The Markdown of a block that still grows, such that nothing in it shows as raw markup: marks that
 * are open are closed, and a beginning that may become a list, heading, link, table or formula waits.
 */
export function holdBack(block: string): string {
  if (insideFence(block.split('\n'))) return block
  const lines = withoutOpenDisplay(block).split('\n')
  const filled = lines.at(-1) === '' ? lines.slice(0, -1) : lines
  return finishTail(withoutYoungTable(withoutLoneMarker(filled)))
}
