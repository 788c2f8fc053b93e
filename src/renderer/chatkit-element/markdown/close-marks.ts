import { formulaAt } from './maths-syntax.ts'

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

/** Like a regular expression would, but in a time that only grows with the text. */
function withoutTrailing(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

function endsInLoneMark(text: string): boolean {
  const kept = withoutTrailing(text, marks)
  return kept.length < text.length && isBlank(kept.at(-1) ?? '')
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
  const code = withoutTrailing(scan.text.slice(inside), '`')
  const before = scan.text.slice(0, scan.at)
  return isBlank(code) ? before : `${before}${run}${code}${run}`
}

const formulaMark = /^(?:\$\$|\\[([])/
const likelyFormula = /^\$(?:$|[A-Za-z](?![A-Za-z]{2})|[\\({[]|-[A-Za-z\d\\]|\d+[\\^_{])/
const longestFormula = 200

/** Goes past a formula; answers how text that ends in an open one is to end. */
function scanFormula(scan: Scan): string | null {
  const rest = scan.text.slice(scan.at, scan.at + longestFormula + 1)
  const formula = formulaAt(scan.text, scan.at)
  const open = formulaMark.test(rest) || (likelyFormula.test(rest) && rest.length <= longestFormula)
  if (!formula && open) return scan.text.slice(0, scan.at)
  scan.at = formula?.end ?? scan.at + (scan.text[scan.at] === '$' ? 1 : 2)
  return null
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
  const kept = withoutTrailing(text, marks)
  return last === '_' && wordCharacter.test(kept.at(-1) ?? '') ? text : kept
}

function scanAll(scan: Scan): string | null {
  while (scan.at < scan.text.length) {
    const character = scan.text[scan.at] ?? ''
    if (character === '\\' || character === '$') {
      const ending = scanFormula(scan)
      if (ending !== null) return ending
    } else if (character === '`') {
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
  const whole = isComplete(text) && !endsInLoneMark(text) ? text : withoutLastRun(text)
  const scan: Scan = { text: whole, open: [], at: 0 }
  const ending = scanAll(scan)
  return closed(ending ?? whole, scan.open)
}
