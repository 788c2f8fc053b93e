interface Scan {
  readonly text: string
  readonly open: string[]
  at: number
}

const marks = '*_~'
const wordCharacter = /[\p{L}\p{N}]/u

function runAt(text: string, at: number): string {
  let end = at
  while (text[end] === text[at]) end++
  return text.slice(at, end)
}

function isBlank(character: string): boolean {
  return character.trim() === ''
}

/** Goes past code; answers how text that ends in open code is to end. */
function scanCode(scan: Scan): string | null {
  const run = runAt(scan.text, scan.at)
  const inside = scan.at + run.length
  let end = scan.text.indexOf(run, inside)
  while (end >= 0 && runAt(scan.text, end).length !== run.length)
    end = scan.text.indexOf(run, end + runAt(scan.text, end).length)
  if (end >= 0) {
    scan.at = end + run.length
    return null
  }
  const code = scan.text.slice(inside).replace(/`+$/, '')
  const before = scan.text.slice(0, scan.at)
  return isBlank(code) ? before : `${before}${run}${code}${run}`
}

function scanMark(scan: Scan): void {
  const run = runAt(scan.text, scan.at)
  const [before, after] = [scan.text[scan.at - 1] ?? ' ', scan.text[scan.at + run.length] ?? ' ']
  scan.at += run.length
  const insideWord = wordCharacter.test(before) && wordCharacter.test(after)
  const found = scan.open.lastIndexOf(run)
  if (found >= 0 && !isBlank(before)) scan.open.length = found
  else if (!isBlank(after) && !insideWord) scan.open.push(run)
}

/** A run at the very end: the beginning of a closing mark, or of one that may open. */
function withoutLastRun(text: string): string {
  const last = text.at(-1) ?? ''
  if (!marks.includes(last)) return text
  const kept = text.slice(0, text.search(/[*_~]+$/))
  return last === '_' && wordCharacter.test(kept.at(-1) ?? '') ? text : kept
}

function scanAll(scan: Scan): string | null {
  while (scan.at < scan.text.length) {
    const character = scan.text[scan.at] ?? ''
    if (character === '\\') scan.at += 2
    else if (character === '`') {
      const ending = scanCode(scan)
      if (ending !== null) return ending
    } else if (marks.includes(character)) scanMark(scan)
    else scan.at++
  }
  return null
}

function closed(text: string, open: readonly string[]): string {
  const ends = open.toReversed().join('')
  return ends === '' ? text : withoutLastRun(text.trimEnd()).trimEnd() + ends
}

function isComplete(text: string): boolean {
  const scan: Scan = { text, open: [], at: 0 }
  return scanAll(scan) === null && scan.open.length === 0
}

/** The inline Markdown with every mark closed that is open at its end. */
export function closeMarks(text: string): string {
  const whole = isComplete(text) && !/(?:^|\s)[*_~]+$/.test(text) ? text : withoutLastRun(text)
  const scan: Scan = { text: whole, open: [], at: 0 }
  const ending = scanAll(scan)
  return closed(ending ?? whole, scan.open)
}
