import { FileError } from './format.ts'

/** A content line of RFC 5545. */
export interface IcalLine {
  /** Upper case. */
  name: string
  /** Upper-case names; values without quotation marks. */
  parameters: Map<string, string>
  value: string
  line: number
}

/** A component with its lines and the components in it. */
export interface IcalComponent {
  name: string
  line: number
  lines: IcalLine[]
  children: IcalComponent[]
}

const mostOctets = 75

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_00_00 ? 3 : 4
}

/** A content line, folded after 75 octets, with its line break. */
export function foldLine(text: string): string {
  let folded = ''
  let octets = 0
  for (const character of text) {
    const size = octetsOf(character)
    if (octets + size > mostOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

/** A text as the value of a property. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

/** The text of a value. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  )
}

/** The texts of a value that is a list. */
export function unescapeList(value: string): string[] {
  return (value.match(/(?:\\.|[^,\\])+/gsu) ?? []).map(unescapeText)
}

interface Unfolded {
  text: string
  line: number
}

function unfold(source: string): Unfolded[] {
  const lines: Unfolded[] = []
  for (const [index, text] of source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const previous = lines.at(-1)
    if (/^[ \t]/.test(text) && previous !== undefined) previous.text += text.slice(1)
    else if (text !== '') lines.push({ text, line: index + 1 })
  }
  return lines
}

const lineParts =
  /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/su

function readLine({ text, line }: Unfolded): IcalLine | null {
  const [, name, parameterText = '', value = ''] = lineParts.exec(text) ?? []
  if (name === undefined) return null
  const parameters = new Map<string, string>()
  for (const [, key = '', quoted, bare = ''] of parameterText.matchAll(
    /;([^=]+)=(?:"([^"]*)"|([^;]*))/g,
  )) {
    parameters.set(key.toUpperCase(), quoted ?? bare)
  }
  return { name: name.toUpperCase(), parameters, value, line }
}

/**
 * The calendars of a file. Throws a FileError when a component is never closed, as in a file that was
 * cut off, or closed by another one; lines that are none are reported to `onBadLine`.
 */
export function icalComponents(source: string, onBadLine: (line: number) => void): IcalComponent[] {
  const root: IcalComponent = { name: '', line: 0, lines: [], children: [] }
  const open = [root]
  for (const unfolded of unfold(source)) {
    const line = readLine(unfolded)
    const current = open.at(-1) ?? root
    if (line === null) onBadLine(unfolded.line)
    else if (line.name === 'BEGIN') {
      const child = {
        name: line.value.trim().toUpperCase(),
        line: line.line,
        lines: [],
        children: [],
      }
      current.children.push(child)
      open.push(child)
    } else if (line.name === 'END') {
      if (current.name !== line.value.trim().toUpperCase()) {
        throw new FileError(`Line ${line.line} ends “${line.value}”, which was not begun.`)
      }
      open.pop()
    } else current.lines.push(line)
  }
  const unclosed = open.at(-1)
  if (unclosed !== undefined && unclosed !== root) {
    throw new FileError(
      `“${unclosed.name}” on line ${unclosed.line} never ends; the file may be cut off.`,
    )
  }
  return root.children
}
