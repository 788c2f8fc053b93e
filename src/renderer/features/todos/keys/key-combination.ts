/** The parts of a keyboard event that make up a combination. */
export interface KeyPress {
  key: string
  code?: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  repeat: boolean
}

const modifierKeys = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Process'])
const letterOrDigitCode = /^(?:Key|Digit)(?<name>[A-Z0-9])$/u
const names: Readonly<Record<string, string>> = { ' ': 'Space', '+': 'Plus' }

function isLetter(name: string): boolean {
  return name.length === 1 && name.toLowerCase() !== name.toUpperCase()
}

function nameOf(key: string): string {
  return names[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}

/** The place on the keyboard, for scripts without Latin letters and rows of digits that need Shift. */
function placeName({ key, code = '' }: KeyPress): string | null {
  const name = letterOrDigitCode.exec(code)?.groups?.['name']
  if (name === undefined || key.length !== 1) return null
  const isForeign = (key.codePointAt(0) ?? 0) > 127
  return isForeign || code.startsWith('Digit') ? name : null
}

function withModifiers(press: KeyPress, name: string): string {
  // Shift is how some keyboards write a sign; it is a part of the combination for other keys only.
  const isSign = name.length === 1 && !isLetter(name)
  const parts = [
    press.ctrlKey || press.metaKey ? 'Ctrl' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey && !isSign ? 'Shift' : '',
    name,
  ]
  return parts.filter(Boolean).join('+')
}

/** What a key press is called, such as `Ctrl+Shift+Z`, most exact first; Ctrl stands for Command too. */
export function combinationsOf(press: KeyPress): string[] {
  if (modifierKeys.has(press.key)) return []
  const place = placeName(press)
  const combinations = [withModifiers(press, nameOf(press.key))]
  if (place !== null) combinations.push(withModifiers({ ...press, shiftKey: false }, place))
  return [...new Set(combinations)]
}

const shownNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  ContextMenu: 'Menu',
  Plus: '+',
  Ctrl: 'Ctrl',
}

const macNames: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' }

/** The keys of a combination as they are written on a keyboard. */
export function shownKeys(combination: string, isMac: boolean): string[] {
  const names = isMac ? { ...shownNames, ...macNames } : shownNames
  return combination.split('+').map((name) => names[name] ?? name)
}
