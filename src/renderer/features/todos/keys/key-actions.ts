/** Where the keyboard focus has to be for an action: on a row, in the list, or anywhere outside inputs. */
export type KeyScope = 'row' | 'list' | 'anywhere' | 'also-inputs'

interface KeyActionParts {
  label: string
  group: string
  scope: KeyScope
  /** Key combinations as `combinationsOf` writes them. */
  keys: readonly string[]
  /** Whether holding the key down does it again. */
  repeats?: true
}

const table = {
  add: { label: 'Add a task', group: 'Anywhere', scope: 'anywhere', keys: ['Q', 'N', 'Ctrl+N'] },
  search: { label: 'Search', group: 'Anywhere', scope: 'anywhere', keys: ['/', 'Ctrl+F'] },
  palette: {
    label: 'Find a task, view or action',
    group: 'Anywhere',
    scope: 'also-inputs',
    keys: ['Ctrl+K'],
  },
  'cheat-sheet': {
    label: 'Show the keyboard shortcuts',
    group: 'Anywhere',
    scope: 'anywhere',
    keys: ['?'],
  },
  undo: { label: 'Undo', group: 'Anywhere', scope: 'anywhere', keys: ['Ctrl+Z'] },
  redo: { label: 'Redo', group: 'Anywhere', scope: 'anywhere', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'] },

  up: {
    label: 'Go up',
    group: 'Moving around',
    scope: 'list',
    keys: ['ArrowUp', 'K'],
    repeats: true,
  },
  down: {
    label: 'Go down',
    group: 'Moving around',
    scope: 'list',
    keys: ['ArrowDown', 'J'],
    repeats: true,
  },
  first: { label: 'Go to the first task', group: 'Moving around', scope: 'row', keys: ['Home'] },
  last: { label: 'Go to the last task', group: 'Moving around', scope: 'row', keys: ['End'] },
  leave: {
    label: 'End the selection, close the details',
    group: 'Moving around',
    scope: 'list',
    keys: ['Escape'],
  },

  select: { label: 'Select or unselect', group: 'Selecting', scope: 'row', keys: ['X'] },
  'extend-up': {
    label: 'Select upwards',
    group: 'Selecting',
    scope: 'row',
    keys: ['Shift+ArrowUp'],
    repeats: true,
  },
  'extend-down': {
    label: 'Select downwards',
    group: 'Selecting',
    scope: 'row',
    keys: ['Shift+ArrowDown'],
    repeats: true,
  },
  'select-all': { label: 'Select all', group: 'Selecting', scope: 'list', keys: ['Ctrl+A'] },

  open: { label: 'Open the details', group: 'Tasks', scope: 'row', keys: ['Enter'] },
  toggle: { label: 'Complete or reopen', group: 'Tasks', scope: 'row', keys: ['Space'] },
  rename: { label: 'Rename', group: 'Tasks', scope: 'row', keys: ['F2', 'E'] },
  schedule: { label: 'Schedule', group: 'Tasks', scope: 'row', keys: ['S'] },
  'priority-high': { label: 'High priority', group: 'Tasks', scope: 'row', keys: ['1'] },
  'priority-medium': { label: 'Medium priority', group: 'Tasks', scope: 'row', keys: ['2'] },
  'priority-low': { label: 'Low priority', group: 'Tasks', scope: 'row', keys: ['3'] },
  'priority-none': { label: 'No priority', group: 'Tasks', scope: 'row', keys: ['4'] },
  list: { label: 'Move to a list', group: 'Tasks', scope: 'row', keys: ['V'] },
  tags: { label: 'Change the tags', group: 'Tasks', scope: 'row', keys: ['T'] },
  menu: {
    label: 'Open the menu',
    group: 'Tasks',
    scope: 'row',
    keys: ['ContextMenu', 'Shift+F10'],
  },
  duplicate: { label: 'Duplicate', group: 'Tasks', scope: 'row', keys: ['Ctrl+D'] },
  copy: { label: 'Copy as text', group: 'Tasks', scope: 'row', keys: ['Ctrl+C'] },
  'copy-markdown': {
    label: 'Copy as Markdown',
    group: 'Tasks',
    scope: 'row',
    keys: ['Ctrl+Shift+C'],
  },
  delete: { label: 'Delete', group: 'Tasks', scope: 'row', keys: ['Delete', 'Ctrl+Backspace'] },

  'move-up': {
    label: 'Move up',
    group: 'Arranging',
    scope: 'row',
    keys: ['Ctrl+Shift+ArrowUp'],
  },
  'move-down': {
    label: 'Move down',
    group: 'Arranging',
    scope: 'row',
    keys: ['Ctrl+Shift+ArrowDown'],
  },
  indent: { label: 'Make a subtask', group: 'Arranging', scope: 'row', keys: ['Tab'] },
  outdent: { label: 'Take out of its task', group: 'Arranging', scope: 'row', keys: ['Shift+Tab'] },
} as const satisfies Record<string, KeyActionParts>

/** Something in the list that keys can do. */
export type KeyAction = keyof typeof table

/** All actions with what they are called and the keys they have from the start. */
export const keyActions: Readonly<Record<KeyAction, KeyActionParts>> = table

export function isKeyAction(name: string): name is KeyAction {
  return Object.hasOwn(table, name)
}

/** The names of the actions, in the order of the cheat sheet. */
export const keyActionNames: readonly KeyAction[] = Object.keys(table).filter(isKeyAction)

/** Combinations that the window or the system keeps for itself. */
export const reservedKeys: ReadonlyMap<string, string> = new Map([
  ['Ctrl+Shift+N', 'New chat'],
  ['Ctrl+,', 'Settings'],
  ['Ctrl+Q', 'Quit'],
  ['Ctrl+W', 'Close the window'],
  ['Ctrl+V', 'Paste'],
  ['Ctrl+X', 'Cut'],
  ['Ctrl+0', 'Usual size'],
  ['Ctrl+=', 'Larger'],
  ['Ctrl+-', 'Smaller'],
])
