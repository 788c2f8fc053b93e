import type { EditorState, Transaction } from 'prosemirror-state'
import { breakLine, eraseBackward, eraseForward } from './editor-commands.ts'
import type { ComposerMenu } from './composer-menu.ts'

type Change = (state: EditorState) => Transaction | null

/** What keys of the text field do. */
export interface KeyTargets {
  readonly menu: ComposerMenu
  readonly submit: () => void
  /** Makes a change; answers whether there was one to make. */
  readonly change: (change: Change) => boolean
  readonly undo: (again: boolean) => void
}

const imeKeyCode = 229

/** Safari ends a composition before the key that ended it: only the old key code tells then. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || Reflect.get(event, 'keyCode') === imeKeyCode
}

function menuKey({ key, shiftKey }: KeyboardEvent, menu: ComposerMenu): boolean {
  const open = menu.state.get().open
  if (!open) return false
  if (key === 'Escape') {
    menu.back()
    return true
  }
  const nothing = open.suggestions.length === 0
  if (nothing && open.status !== 'searching') return false
  if (key === 'ArrowDown') menu.move(1)
  else if (key === 'ArrowUp') menu.move(-1)
  else if ((key === 'Enter' || key === 'Tab') && !shiftKey) menu.choose()
  else return false
  return true
}

function travelKey(event: KeyboardEvent, undo: KeyTargets['undo']): boolean {
  const key = event.key.toLowerCase()
  const command = (event.ctrlKey || event.metaKey) && !event.altKey
  if (!command || (key !== 'z' && key !== 'y')) return false
  undo(key === 'y' || event.shiftKey)
  return true
}

const erasing: Readonly<Record<string, Change>> = {
  Backspace: eraseBackward,
  Delete: eraseForward,
}

function textKey(event: KeyboardEvent, { change, submit }: KeyTargets): boolean {
  const erase = erasing[event.key]
  const modified = event.ctrlKey || event.metaKey || event.altKey
  if (erase) return !modified && change(erase)
  if (event.key !== 'Enter') return false
  if (event.shiftKey || event.altKey) return change(breakLine)
  submit()
  return true
}

/** What a key does in the text field; false for what is left to the field itself. */
export function editorKeys(event: KeyboardEvent, targets: KeyTargets): boolean {
  if (isComposing(event)) return false
  const taken =
    menuKey(event, targets.menu) || travelKey(event, targets.undo) || textKey(event, targets)
  if (taken && event.key === 'Escape') event.stopPropagation()
  return taken
}
