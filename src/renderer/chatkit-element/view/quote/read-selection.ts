/** Words of an answer that a person has selected, and where their first line is on screen. */
export interface SelectedWords {
  readonly text: string
  readonly place: DOMRect
}

function isSelection(value: unknown): value is Selection {
  return typeof value === 'object' && value !== null && 'getRangeAt' in value
}

/** Chromium keeps the selection in a shadow tree apart from that of the page. */
function selectionIn(root: Node): Selection | null {
  const own: unknown = Reflect.get(root, 'getSelection')
  const selection: unknown = typeof own === 'function' ? own.call(root) : document.getSelection()
  return isSelection(selection) ? selection : null
}

function messageAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('.assistant-message') ?? null
}

/** The selected words when they all belong to one answer in that tree, else null. */
export function readSelection(root: Node): SelectedWords | null {
  const selection = selectionIn(root)
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (range.collapsed) return null
  const message = messageAround(range.commonAncestorContainer)
  const text = selection.toString().trim()
  if (!message || text === '' || message.getRootNode() !== root) return null
  const place = [...range.getClientRects()].find(({ width }) => width > 0)
  return { text, place: place ?? range.getBoundingClientRect() }
}

/** Lets go of what is selected. */
export function clearSelection(root: Node): void {
  selectionIn(root)?.removeAllRanges()
}
