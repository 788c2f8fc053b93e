import { closeMarks } from './close-marks.ts'

const openFence = /^ {0,3}(`{3,}|~{3,})/
const loneMarker =
  /^[ \t>]*(?:[-*+=_#|~`]+|\d{1,9}[.)]?|(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]?\]?)[ \t]*$/
const blockStart = /^[ \t]*(?:[-*+]|\d{1,9}[.)]|#{1,6}|>|\|)/
const tableRow = /^ {0,3}\|/
const delimiterRow = /^ {0,3}\|(?:[ \t]*:?-+:?[ \t]*\|?)+$/

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
  return loneMarker.test(lines.at(-1) ?? '') ? lines.slice(0, -1) : lines
}

/** Cuts a link or picture that has begun but not ended down to its words. */
function withoutOpenLink(text: string): string {
  return text
    .replace(/(?:^|(?<=\s))!$/, '')
    .replace(/!\[[^\]\n]*(?:\](?:\([^)\n]*)?)?$/, '')
    .replace(/\[([^\]\n]*)\]\([^)\n]*$/, '$1')
    .replace(/\[([^\]\n]*)\]?$/, '$1')
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
  const inline = closeMarks(withoutOpenLink(tail.slice(marker.length)))
  return [...lines.slice(0, start), marker + inline].join('\n')
}

/**
 * The Markdown of a block that still grows, such that nothing in it shows as raw markup: marks that
 * are open are closed, and a beginning that may become a list, heading, link or table waits.
 */
export function holdBack(block: string): string {
  const lines = block.split('\n')
  if (insideFence(lines)) return block
  const filled = lines.at(-1) === '' ? lines.slice(0, -1) : lines
  return finishTail(withoutYoungTable(withoutLoneMarker(filled)))
}
