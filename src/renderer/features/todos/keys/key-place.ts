import type { KeyScope } from './key-actions.ts'

/** Where the keyboard focus is: on a row, elsewhere in the list, or outside it. */
export type KeyPlace = 'input' | 'overlay' | 'row' | 'list' | 'elsewhere'

const textInputTypes = new Set(['checkbox', 'radio', 'button', 'submit', 'reset'])

function isTextInput(element: unknown): boolean {
  if (element instanceof HTMLInputElement) return !textInputTypes.has(element.type)
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true
  return element instanceof HTMLElement && element.isContentEditable === true
}

/** The place of a key event, seen through shadow roots. */
export function keyPlaceOf(event: Event): KeyPlace {
  const path = event.composedPath()
  const elements = path.filter((target) => target instanceof HTMLElement)
  if (elements.some(({ dataset }) => dataset['overlay'] !== undefined)) return 'overlay'
  if (elements.some((element) => element instanceof HTMLDialogElement)) return 'overlay'
  if (isTextInput(path[0])) return 'input'
  if (elements[0]?.dataset['todoId'] !== undefined) return 'row'
  if (elements.some(({ dataset }) => dataset['todoList'] !== undefined)) return 'list'
  return elements[0] === document.body ? 'list' : 'elsewhere'
}

const reach: Readonly<Record<KeyScope, readonly KeyPlace[]>> = {
  row: ['row'],
  list: ['row', 'list'],
  anywhere: ['row', 'list', 'elsewhere'],
  'also-inputs': ['row', 'list', 'elsewhere', 'input'],
}

/** Whether an action of that scope may happen at that place; never in menus and dialogs. */
export function reaches(scope: KeyScope, place: KeyPlace): boolean {
  return reach[scope].includes(place)
}
