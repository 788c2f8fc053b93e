import type { Command } from '../../../../shared/todos/command.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import { groupDropCommand } from '../drag/drop-commands.ts'
import { dropPlace, depthOf, restingRows, type PlacedRow } from '../drag/drop-place.ts'
import type { KeyAction } from '../keys/key-actions.ts'
import type { TodoTable } from '../todo-table.ts'
import type { ViewGroup } from '../views/view-model.ts'
import { idsOf, workTargets, type WorkContext } from './work-context.ts'

type Run = (context: WorkContext) => boolean

export function placedRows({ rows }: Pick<WorkContext, 'rows'>): PlacedRow[] {
  return rows
    .filter(({ kind }) => kind === 'todo')
    .map(({ todo, level }) => ({ id: todo.id, level }))
}

/** The chosen todos without those below another chosen one, which come along by themselves. */
export function movedRoots(todos: readonly Todo[], byId: Pick<TodoTable, 'get'>): Todo[] {
  const ids = new Set(idsOf(todos))
  const isBelow = (todo: Todo): boolean => {
    if (todo.parentId === null) return false
    const parent = byId.get(todo.parentId)
    return ids.has(todo.parentId) || (parent !== undefined && isBelow(parent))
  }
  return todos.filter((todo) => !isBelow(todo))
}

function siblingsOf(todo: Todo, rows: readonly PlacedRow[], context: WorkContext): string[] {
  const level = rows.find(({ id }) => id === todo.id)?.level
  return rows
    .filter((row) => row.level === level)
    .map(({ id }) => id)
    .filter((id) => level === 0 || context.state.todos.get(id)?.parentId === todo.parentId)
}

function byHand(step: number, context: WorkContext): boolean {
  const roots = movedRoots(workTargets(context), context.state.todos)
  const [first, last] = [roots[0], roots.at(-1)]
  const edge = step < 0 ? first : last
  if (edge === undefined) return false
  const moved = new Set(idsOf(roots))
  const siblings = siblingsOf(edge, placedRows(context), context)
  const from = siblings.indexOf(edge.id)
  const others = step < 0 ? siblings.slice(0, from).toReversed() : siblings.slice(from + 1)
  const target = others.find((id) => !moved.has(id))
  if (target === undefined) return true
  const place = step < 0 ? { before: target } : { after: target }
  void context.actions.run({ type: 'move', ids: idsOf(roots), place })
  return true
}

function groupIndexOf(todo: Todo, groups: readonly ViewGroup[]): number {
  return groups.findIndex(({ rows }) =>
    rows.some((row) => row.kind === 'todo' && row.todo.id === todo.id),
  )
}

/** In a view with groups, up and down go to the group before and after: to another day, list or priority. */
function byGroup(step: number, context: WorkContext): boolean {
  const { groups } = context.content
  const todos = workTargets(context)
  const [todo] = todos
  const from = todo === undefined ? -1 : groupIndexOf(todo, groups)
  if (todo === undefined || from < 0) return false
  const following = step < 0 ? groups.slice(0, from).toReversed() : groups.slice(from + 1)
  const target = following.find(({ drop }) => drop !== null)
  if (!target?.drop) {
    sayOrder(context)
    return true
  }
  void context.actions.run(groupDropCommand(target.drop, todos, groups[from]?.drop ?? null))
  return true
}

/** Says why a row cannot be put in order by hand here, and offers to change that. */
export function sayOrder({ actions, sortByHand }: WorkContext): void {
  if (sortByHand === null) actions.say('This view keeps its own order.')
  else {
    const action = { label: 'Sort by hand', run: sortByHand }
    actions.say('This view is not sorted by hand.', action)
  }
}

function moveBy(step: number): Run {
  return (context) => (context.content.isManual ? byHand : byGroup)(step, context)
}

function indent(context: WorkContext): boolean {
  const roots = movedRoots(workTargets(context), context.state.todos)
  const [first] = roots
  if (first === undefined) return false
  const all = placedRows(context)
  const rows = restingRows(all, new Set(idsOf(roots)))
  const level = all.find(({ id }) => id === first.id)?.level ?? 0
  const index = rows.findIndex(({ id }) => id === rowBefore(all, rows, first.id)) + 1
  const depth = Math.max(...roots.map(({ id }) => depthOf(all, id)))
  const drop = dropPlace({ rows, index, wantedLevel: level + 1, depth })
  if (drop.level !== level + 1 || drop.parentId === null) return false
  void context.actions.run({ type: 'move', ids: idsOf(roots), ...below(drop.parentId, context) })
  return true
}

function rowBefore(
  all: readonly PlacedRow[],
  resting: readonly PlacedRow[],
  id: string,
): string | undefined {
  const before = all.slice(
    0,
    all.findIndex((row) => row.id === id),
  )
  return before.findLast((row) => resting.includes(row))?.id
}

/** Below a parent, after the subtasks it has. */
function below(
  parentId: string,
  { state }: WorkContext,
): Partial<Extract<Command, { type: 'move' }>> {
  const subtasks = state.todos.rows.filter(
    (todo) => todo.parentId === parentId && todo.deletedAt === null,
  )
  const last = subtasks.toSorted((a, b) => a.order - b.order).at(-1)
  return { parentId, place: { after: last?.id ?? parentId } }
}

function outdent(context: WorkContext): boolean {
  const { state, actions } = context
  const roots = movedRoots(workTargets(context), state.todos)
  const parent = state.todos.get(roots[0]?.parentId ?? '')
  if (parent === undefined) return false
  const ids = idsOf(roots.filter(({ parentId }) => parentId === parent.id))
  void actions.run({
    type: 'move',
    ids,
    parentId: parent.parentId,
    place: { after: parent.id },
  })
  return true
}

export const moveRuns = {
  'move-up': moveBy(-1),
  'move-down': moveBy(1),
  indent,
  outdent,
} satisfies Partial<Record<KeyAction, Run>>
