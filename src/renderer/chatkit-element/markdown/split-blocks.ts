const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/
const listMarker = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/
const definition = /^ {0,3}\[[^\]]+\]:\s/m
const indented = /^(?: {2,}|\t)\S/

interface Scan {
  readonly blocks: string[]
  current: string[]
  fenceMark: string | null
  inList: boolean
  blank: boolean
}

function scanFence(scan: Scan, line: string): void {
  const [, mark = '', info = ''] = fence.exec(line) ?? []
  if (mark === '') return
  if (scan.fenceMark === null) scan.fenceMark = mark
  else if (mark[0] === scan.fenceMark[0] && mark.length >= scan.fenceMark.length && !info.trim())
    scan.fenceMark = null
}

function continues(scan: Scan, line: string): boolean {
  if (indented.test(line)) return true
  return scan.inList && listMarker.test(line)
}

function startBlock(scan: Scan, line: string): void {
  if (scan.current.length > 0) scan.blocks.push(scan.current.join('\n'))
  scan.current = []
  scan.inList = listMarker.test(line)
}

function scanLine(scan: Scan, line: string): void {
  const inside = scan.fenceMark !== null
  const empty = line.trim() === ''
  if (!inside && !empty && scan.blank && !continues(scan, line)) startBlock(scan, line)
  if (scan.current.length === 0) scan.inList = listMarker.test(line)
  scan.blank = !inside && empty
  scan.current.push(line)
  scanFence(scan, line)
}

/**
 * Cuts Markdown at its top-level blocks, so that finished ones need not be read again while the
 * last one grows. Joined with line breaks the blocks are the text. Text with link definitions is
 * one block, because a definition counts for all of it.
 */
export function splitBlocks(text: string): readonly string[] {
  if (definition.test(text)) return [text]
  const scan: Scan = { blocks: [], current: [], fenceMark: null, inList: false, blank: false }
  for (const line of text.split('\n')) scanLine(scan, line)
  return [...scan.blocks, scan.current.join('\n')]
}
