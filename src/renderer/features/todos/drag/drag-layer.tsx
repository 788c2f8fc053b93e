import type { Todo } from '../../../../shared/todos/todo.ts'
import { levelOf, subtaskRows } from '../detail/subtask-rows.ts'
import { shownTodo } from '../todo-list-state.ts'
import { targetsOf } from '../selection/selection.ts'
import { useBodyMark } from '../use-body-mark.ts'
import type { ViewRow } from '../views/view-model.ts'
import { movedRoots, placedRows, sayOrder } from '../work/move-runs.ts'
import { idsOf, type WorkContext } from '../work/work-context.ts'
import { dropCommand } from './drop-commands.ts'
import { DragPicture } from './drag-picture.tsx'
import { dragOverAt, pressedRow, type DragOver, type DragSource } from './drag-session.ts'
import { useDrag } from './use-drag.ts'

function isGroupOf(id: string): (group: { rows: ViewRow[] }) => boolean {
  return ({ rows }) => rows.some(({ kind, todo }) => kind === 'todo' && todo.id === id)
}

function listSource(id: string, startX: number, context: WorkContext): DragSource | null {
  const { ui, state, rowIds, content } = context
  const chosen = targetsOf(ui.selection, id, rowIds).flatMap((one) => shownTodo(state, one) ?? [])
  const todos = movedRoots(chosen, state.todos)
  if (todos.length === 0) return null
  return {
    todos,
    rows: placedRows(context),
    isManual: content.isManual,
    from: content.groups.find(isGroupOf(id))?.drop ?? null,
    startX,
  }
}

function subtaskSource(todo: Todo, startX: number, { ui, state }: WorkContext): DragSource | null {
  const shown = shownTodo(state, ui.detailId)
  if (shown === null) return null
  const top = levelOf(shown, state.todos)
  const own = { id: shown.id, level: top }
  const below = subtaskRows(shown.id, state.todos.rows)
  const rows = [own, ...below.map((row) => ({ id: row.todo.id, level: top + row.level }))]
  return { todos: [todo], rows, isManual: true, from: null, startX }
}

/** A task of the calendar goes to another day, wherever the list below has it. */
function calendarSource(todo: Todo, startX: number): DragSource {
  return { todos: [todo], rows: [], isManual: false, from: null, startX }
}

function sourceOf(element: HTMLElement, startX: number, context: WorkContext): DragSource | null {
  const id = element.dataset['dragId'] ?? ''
  const todo = shownTodo(context.state, id)
  if (todo === null) return null
  if (element.closest('[role="gridcell"]') !== null) return calendarSource(todo, startX)
  return element.closest('[data-detail]') === null
    ? listSource(id, startX, context)
    : subtaskSource(todo, startX, context)
}

function parentPatch(source: DragSource, over: Extract<DragOver, { kind: 'gap' }>) {
  const [first] = source.todos
  const level = source.rows.find(({ id }) => id === first?.id)?.level
  // A subtask whose parent is not in the view stays one when it is put in order at the top.
  const isKept = level === 0 && over.place.level === 0
  return isKept ? {} : { parentId: over.place.parentId }
}

function drop(source: DragSource, over: DragOver, context: WorkContext): void {
  const { actions } = context
  if (over.kind === 'gap') {
    const { place } = over.place
    const ids = idsOf(source.todos)
    void actions.run({ type: 'move', ids, place, ...parentPatch(source, over) })
  }
  if (over.kind === 'target') {
    const isSame = JSON.stringify(over.target) === JSON.stringify(source.from)
    if (isSame) sayOrder(context)
    else void actions.run(dropCommand(over.target, source.todos, source.from))
  }
}

/** Lets rows be dragged to other places, lists, tags and days, and shows where they would go. */
export function DragLayer({ context }: { context: WorkContext }) {
  const state = useDrag<DragSource, DragOver>({
    pressedElement: pressedRow,
    sourceOf: (element, startX) => sourceOf(element, startX, context),
    overAt: dragOverAt,
    onDrop: (source, over) => drop(source, over, context),
  })
  useBodyMark('data-dragging', state !== null)
  if (state === null) return null
  const { source, over, x, y } = state
  const { todos } = source
  return (
    <DragPicture
      title={todos[0]?.title ?? ''}
      count={todos.length}
      line={over.kind === 'gap' ? over.line : null}
      isOverNothing={over.kind === 'nowhere'}
      {...{ x, y }}
    />
  )
}
