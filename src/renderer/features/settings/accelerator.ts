/** What a key press tells that a shortcut can be made of. */
export interface PressedKeys {
  code: string
  ctrlKey: boolean
  altKey: boolean
  shiftKey: boolean
  metaKey: boolean
}

const named: Readonly<Record<string, string>> = {
  Space: 'Space',
  Enter: 'Enter',
  Tab: 'Tab',
  Backspace: 'Backspace',
  Delete: 'Delete',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Backquote: '`',
  Minus: '-',
  Equal: '=',
}

function keyOf(code: string): string | null {
  const letterOrDigit = /^(?:Key([A-Z])|Digit(\d))$/.exec(code)
  if (letterOrDigit) return letterOrDigit[1] ?? letterOrDigit[2] ?? null
  if (/^F(?:[1-9]|1\d|2[0-4])$/.test(code)) return code
  return named[code] ?? null
}

/**
 * The key combination as Electron writes it; null while it is not one that could work everywhere:
 * without a key, or with none of Ctrl, Alt, Cmd or the Windows key.
 */
export function acceleratorOf(keys: PressedKeys, isMac: boolean): string | null {
  const key = keyOf(keys.code)
  const { ctrlKey, metaKey, altKey, shiftKey } = keys
  const held = [
    { name: 'CmdOrCtrl', isDown: isMac ? metaKey : ctrlKey },
    { name: isMac ? 'Ctrl' : 'Super', isDown: isMac ? ctrlKey : metaKey },
    { name: 'Alt', isDown: altKey },
  ]
  const modifiers = held.filter(({ isDown }) => isDown).map(({ name }) => name)
  if (key === null || modifiers.length === 0) return null
  return [...modifiers, ...(shiftKey ? ['Shift'] : []), key].join('+')
}

const macNames: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
}

/** The combination as people write it, for example `Ctrl + Shift + Space`. */
export function describeAccelerator(accelerator: string, isMac: boolean): string {
  const parts = accelerator.split('+')
  if (isMac) return parts.map((part) => macNames[part] ?? part).join(' ')
  return parts.map((part) => (part === 'CmdOrCtrl' ? 'Ctrl' : part)).join(' + ')
}
