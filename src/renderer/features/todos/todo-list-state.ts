import type { Change, TodoChange } from '../../../shared/todos/change.ts'
import { emptyOutline, type Outline } from '../../../shared/todos/outline.ts'
import type { Todo, TodoStatus } from '../../../shared/todos/todo.ts'
import { TodoTable } from './todo-table.ts'

/** A row that was just ticked: it stays where it was, with its new status, until released. */
export interface HeldTodo {
  placed: Todo
  shown: Todo
}

export interface TodoListState {
  phase: 'loading' | 'ready' | 'failed'
  problem: string | null
  /** The newest change in `todos`. */
  seq: number
  todos: TodoTable
  /** The todos as rows are placed: a held one where it was before it was ticked. */
  placed: readonly Todo[]
  /** The lists and saved filters, in the order of the sidebar. */
  outline: Outline
  /** Changes that cannot be applied yet because an earlier one is missing. */
  waiting: ReadonlyMap<number, Change>
  held: ReadonlyMap<string, HeldTodo>
}

export type TodoListEvent =
  | { type: 'loading' }
  | { type: 'failed'; message: string }
  | { type: 'snapshot'; seq: number; todos: readonly Todo[]; outline: Outline }
  | { type: 'changed'; change: Change }
  | { type: 'hold'; ids: readonly string[]; status: TodoStatus }
  | { type: 'release'; ids: readonly string[] }

export const initialTodoListState: TodoListState = {
  phase: 'loading',
  problem: null,
  seq: 0,
  todos: new TodoTable(),
  placed: [],
  outline: emptyOutline,
  waiting: new Map(),
  held: new Map(),
}

/** True when a change is missing, so that only a new snapshot brings the list up to date. */
export function hasGap(state: TodoListState): boolean {
  return state.phase === 'ready' && state.waiting.size > 0
}

function letGo(held: Map<string, HeldTodo>, { id, after }: TodoChange): void {
  if (after?.status !== held.get(id)?.shown.status) held.delete(id)
}

/** The placed todos; the same array as before when none of them moved. */
function placedAfter(
  before: readonly Todo[],
  todos: TodoTable,
  held: TodoListState['held'],
): readonly Todo[] {
  const placed = todos.rowsWith([...held.values()].map((each) => each.placed))
  const isSame = placed.length === before.length && placed.every((todo, at) => todo === before[at])
  return isSame ? before : placed
}

function drain(state: TodoListState): TodoListState {
  const changes: TodoChange[] = []
  const held = new Map(state.held)
  const waiting = new Map(state.waiting)
  let { seq, outline } = state
  for (let next = waiting.get(seq + 1); next !== undefined; next = waiting.get(seq + 1)) {
    for (const change of next.changes) {
      changes.push(change)
      letGo(held, change)
    }
    outline = next.outline?.after ?? outline
    seq = next.seq
  }
  for (const earlier of waiting.keys()) if (earlier <= seq) waiting.delete(earlier)
  const todos = state.todos.changed(changes)
  const placed = placedAfter(state.placed, todos, held)
  return { ...state, seq, todos, placed, outline, held, waiting }
}

type Snapshot = Extract<TodoListEvent, { type: 'snapshot' }>

function onSnapshot(state: TodoListState, { seq, todos, outline }: Snapshot): TodoListState {
  const outdated = state.phase === 'ready' && seq < state.seq
  if (outdated) return state
  const table = new TodoTable(todos)
  const isCurrent = ([id, { shown }]: [string, HeldTodo]) => table.get(id)?.status === shown.status
  const held = new Map([...state.held].filter(isCurrent))
  return drain({ ...state, phase: 'ready', problem: null, seq, todos: table, outline, held })
}

function onChanged(state: TodoListState, change: Change): TodoListState {
  const known = state.phase === 'ready' && change.seq <= state.seq
  if (known || state.waiting.has(change.seq)) return state
  const waiting = new Map(state.waiting).set(change.seq, change)
  const next = { ...state, waiting }
  return state.phase === 'ready' ? drain(next) : next
}

function onHold(state: TodoListState, ids: readonly string[], status: TodoStatus): TodoListState {
  const held = new Map(state.held)
  for (const id of ids) {
    const todo = state.todos.get(id)
    const placed = held.get(id)?.placed ?? todo
    if (todo && placed) held.set(id, { placed, shown: { ...todo, status } })
  }
  return { ...state, held }
}

function onRelease(state: TodoListState, ids: readonly string[]): TodoListState {
  const held = new Map(state.held)
  for (const id of ids) held.delete(id)
  if (held.size === state.held.size) return state
  return { ...state, held, placed: placedAfter(state.placed, state.todos, held) }
}

export function reduceTodoList(state: TodoListState, event: TodoListEvent): TodoListState {
  switch (event.type) {
    case 'loading':
      return { ...state, phase: 'loading', problem: null }
    case 'failed':
      return { ...state, phase: 'failed', problem: event.message }
    case 'snapshot':
      return onSnapshot(state, event)
    case 'changed':
      return onChanged(state, event.change)
    case 'hold':
      return onHold(state, event.ids, event.status)
    case 'release':
      return onRelease(state, event.ids)
  }
}

/** The todo as its row shows it. */
export function shownTodo(state: TodoListState, id: string | null): Todo | null {
  if (id === null) return null
  return state.held.get(id)?.shown ?? state.todos.get(id) ?? null
}
