export type ListCommand =
  | 'up'
  | 'down'
  | 'first'
  | 'last'
  | 'toggle'
  | 'rename'
  | 'delete'
  | 'schedule'
  | 'add'
  | 'search'
  | 'undo'
  | 'redo'

/** Where the keyboard focus is: on a row, elsewhere in the list, or outside it. */
export type KeyPlace = 'input' | 'overlay' | 'row' | 'list' | 'elsewhere'

export interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  repeat: boolean
}

const rowKeys: Readonly<Record<string, ListCommand>> = {
  ' ': 'toggle',
  Enter: 'rename',
  F2: 'rename',
  Delete: 'delete',
  s: 'schedule',
  Home: 'first',
  End: 'last',
}

const moveKeys: Readonly<Record<string, ListCommand>> = {
  ArrowUp: 'up',
  k: 'up',
  ArrowDown: 'down',
  j: 'down',
}

const globalKeys: Readonly<Record<string, ListCommand>> = {
  '/': 'search',
  n: 'add',
  q: 'add',
}

const repeatable: ReadonlySet<ListCommand> = new Set(['up', 'down'])

function historyCommand(press: KeyPress): ListCommand | null {
  const key = press.key.toLowerCase()
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo'
  return key === 'y' ? 'redo' : null
}

function plainCommand(press: KeyPress, place: KeyPlace): ListCommand | null {
  if (press.shiftKey && press.key !== '/') return null
  const onRow = place === 'row' ? rowKeys[press.key] : undefined
  const inList = place === 'elsewhere' ? undefined : moveKeys[press.key]
  return onRow ?? inList ?? globalKeys[press.key] ?? null
}

/** The command that a key press means at this place; inside inputs and menus, none. */
export function listCommandOf(press: KeyPress, place: KeyPlace): ListCommand | null {
  if (place === 'input' || place === 'overlay' || press.altKey) return null
  const held = press.ctrlKey || press.metaKey
  const command = held ? historyCommand(press) : plainCommand(press, place)
  return command !== null && press.repeat && !repeatable.has(command) ? null : command
}

const textInputTypes = new Set(['checkbox', 'radio', 'button', 'submit', 'reset'])

function isTextInput(element: unknown): boolean {
  if (element instanceof HTMLInputElement) return !textInputTypes.has(element.type)
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true
  return element instanceof HTMLElement && element.isContentEditable === true
}

/** The place of a key event, seen through shadow roots. */
export function keyPlaceOf(event: Event): KeyPlace {
  const path = event.composedPath()
  if (isTextInput(path[0])) return 'input'
  const elements = path.filter((target) => target instanceof HTMLElement)
  if (elements.some((element) => element.dataset['overlay'] !== undefined)) return 'overlay'
  if (elements[0]?.dataset['todoId'] !== undefined) return 'row'
  if (elements.some((element) => element.dataset['todoList'] !== undefined)) return 'list'
  return elements[0] === document.body ? 'list' : 'elsewhere'
}
