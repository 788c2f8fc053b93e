import type { Todo } from '../../../../shared/todos/todo.ts'
import type { GroupDrop } from '../views/view-model.ts'
import { dropSelector, readDropTarget, type DropTarget } from './drop-commands.ts'
import { depthOf, dropPlace, restingRows, type DropPlace, type PlacedRow } from './drop-place.ts'

/** What is being dragged, and over which rows it can be put in order. */
export interface DragSource {
  todos: readonly Todo[]
  /** The rows of the place it was taken from. */
  rows: readonly PlacedRow[]
  /** False where rows have an order of their own, and only targets count. */
  isManual: boolean
  /** What the group it comes from stands for. */
  from: GroupDrop | null
  startX: number
}

/** Where the pointer is holding it. */
export type DragOver =
  | {
      kind: 'gap'
      place: DropPlace
      line: { left: number; top: number; width: number }
      element?: never
    }
  | { kind: 'target'; target: DropTarget; element: HTMLElement }
  | { kind: 'nowhere'; element?: never }

const levelWidth = 28

/** The row that a press there would drag; what can be pressed or typed in itself drags nothing. */
export function pressedRow(target: Element): HTMLElement | null {
  if (target.closest('button, input, textarea, select, a') !== null) return null
  return target.closest<HTMLElement>('[data-drag-id]')
}

function rowUnder(x: number, y: number): HTMLElement | null {
  const element = document.elementFromPoint(x, y)
  // What is dragged out of the calendar is no row.
  return element?.closest<HTMLElement>('li[data-drag-id]') ?? null
}

function gapAt(source: DragSource, row: HTMLElement, x: number, y: number): DragOver {
  const dragged = new Set(source.todos.map(({ id }) => id))
  const id = row.dataset['dragId'] ?? ''
  const box = row.getBoundingClientRect()
  const isBelow = y > box.top + box.height / 2
  const rows = restingRows(source.rows, dragged)
  const at = rows.findIndex((resting) => resting.id === id)
  if (at < 0) return { kind: 'nowhere' }
  const [first] = source.todos
  const level = source.rows.find((own) => own.id === first?.id)?.level ?? 0
  const depth = Math.max(...source.todos.map((todo) => depthOf(source.rows, todo.id)))
  const wantedLevel = level + Math.round((x - source.startX) / levelWidth)
  const index = at + Number(isBelow)
  const place = dropPlace({ rows, index, wantedLevel, depth })
  const indent = place.level * levelWidth
  const line = {
    left: box.left + indent,
    top: isBelow ? box.bottom : box.top,
    width: box.width - indent,
  }
  return { kind: 'gap', place, line }
}

/** What the thing that is dragged is over, at a point of the window. */
export function dragOverAt(source: DragSource, x: number, y: number): DragOver {
  const row = rowUnder(x, y)
  const isOwnRow = row !== null && source.rows.some(({ id }) => id === row.dataset['dragId'])
  if (isOwnRow && source.isManual) return gapAt(source, row, x, y)
  const element = document.elementFromPoint(x, y)?.closest<HTMLElement>(dropSelector) ?? null
  const target = element === null ? null : readDropTarget(element.dataset)
  return element === null || target === null
    ? { kind: 'nowhere' }
    : { kind: 'target', target, element }
}
