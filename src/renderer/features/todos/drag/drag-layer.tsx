import { createPortal } from 'react-dom'

import type { Todo } from '../../../../shared/todos/todo.ts'
import { levelOf, subtaskRows } from '../detail/subtask-rows.ts'
import { shownTodo } from '../todo-list-state.ts'
import { targetsOf } from '../selection/selection.ts'
import type { ViewRow } from '../views/view-model.ts'
import { movedRoots, placedRows, sayOrder } from '../work/move-runs.ts'
import { idsOf, type WorkContext } from '../work/work-context.ts'
import { dropCommand } from './drop-commands.ts'
import type { DragOver, DragSource } from './drag-session.ts'
import { useDrag, type DragState } from './use-drag.ts'
import './drag.css'

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
  const below = subtaskRows(shown.id, state.todos.values())
  const rows = [own, ...below.map((row) => ({ id: row.todo.id, level: top + row.level }))]
  return { todos: [todo], rows, isManual: true, from: null, startX }
}

function sourceOf(element: HTMLElement, startX: number, context: WorkContext): DragSource | null {
  const id = element.dataset['dragId'] ?? ''
  const todo = shownTodo(context.state, id)
  if (todo === null) return null
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
  const state = useDrag({
    sourceOf: (element, startX) => sourceOf(element, startX, context),
    onDrop: (source, over) => drop(source, over, context),
  })
  return state === null ? null : createPortal(<DragPicture {...state} />, document.body)
}

function DragPicture({ title, count, x, y, over }: DragState) {
  return (
    <div className="drag-layer" aria-hidden>
      {over.kind === 'gap' ? <div className="drag-line" style={over.line} /> : null}
      <div className="drag-ghost" data-over={over.kind} style={{ left: x + 14, top: y + 10 }}>
        <span>{title}</span>
        {count > 1 ? <b>{count}</b> : null}
      </div>
    </div>
  )
}
