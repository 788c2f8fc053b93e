import { FileError } from './format.ts'

/** A record of a CSV file with the line it begins on, from 1. */
export interface CsvRecord {
  line: number
  cells: string[]
}

const needsQuotes = /[",\r\n]/

/** A record as a line of RFC 4180. */
export function csvLine(cells: readonly (string | number)[]): string {
  const quoted = cells.map((cell) => {
    const text = String(cell)
    return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  })
  return `${quoted.join(',')}\r\n`
}

/** The separator of a file: what the first line has most of. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  return first.split(';').length > first.split(',').length ? ';' : ','
}

function cellPattern(separator: string): RegExp {
  const quoted = `"([^"]*(?:""[^"]*)*)"(?!")([^${separator}\\r\\n]*)`
  return new RegExp(`(?:${quoted}|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`, 'y')
}

interface Cell {
  text: string
  lines: number
  /** What comes after it; empty at the end of the file. */
  end: string
}

function cellOf(match: RegExpExecArray, line: number): Cell {
  const [whole, quoted, tail = '', bare = '', end = ''] = match
  if (quoted === undefined && bare.startsWith('"')) {
    throw new FileError(
      `The quotation mark on line ${line} is never closed; the file may be cut off.`,
    )
  }
  const text = quoted === undefined ? bare : quoted.replaceAll('""', '"') + tail
  return { text, lines: whole.split('\n').length - 1, end }
}

function* cellsOf(text: string, separator: string): Generator<Cell> {
  const pattern = cellPattern(separator)
  let line = 1
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text)
    if (match === null) return
    const cell = cellOf(match, line)
    line += cell.lines
    yield cell
    if (cell.end === separator && pattern.lastIndex >= text.length) {
      yield { text: '', lines: 0, end: '' }
    }
  }
}

/**
 * The records of a CSV file: RFC 4180, also with semicolons and single line feeds; empty lines are
 * passed over. Throws a FileError when a quotation mark is never closed.
 */
export function csvRecords(source: string): CsvRecord[] {
  const text = source.replace(/^\uFEFF/, '')
  const separator = separatorOf(text)
  const records: CsvRecord[] = []
  let cells: string[] = []
  let [start, line] = [1, 1]
  for (const cell of cellsOf(text, separator)) {
    cells.push(cell.text)
    line += cell.lines
    if (cell.end === separator) continue
    if (cells.some((content) => content !== '')) records.push({ line: start, cells })
    cells = []
    start = line
  }
  return records
}

/** Reads cells by the names of their columns, whatever their order and case. */
export class CsvTable {
  private readonly columns: Map<string, number>

  constructor(header: CsvRecord) {
    this.columns = new Map(
      header.cells.map((name, index) => [name.trim().toLowerCase(), index] as const),
    )
  }

  /** The names of the columns, lower case. */
  names(): string[] {
    return [...this.columns.keys()]
  }

  /** The trimmed content of a cell; empty when there is none. */
  cell({ cells }: CsvRecord, name: string): string {
    return (cells[this.columns.get(name) ?? -1] ?? '').trim()
  }
}
