import type { Change } from '../../shared/todos/change.ts'
import { blankTodo } from '../../shared/todos/commands/blank-todo.ts'
import { emptyOutline, outlineSchema, type Outline } from '../../shared/todos/outline.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import { journalLimit } from '../todos/todo-repository.ts'
import type { Format } from './durable/format.ts'

/** The todos in list order, the lists and filters beside them, and the newest changes, oldest first. */
export interface StoredTodos {
  todos: Map<string, Todo>
  outline: Outline
  changes: Change[]
}

/** A todo, the outline, a change that both have in them already, or a change of them. */
export type TodoEntry =
  | { todo: Todo }
  | { outline: Outline }
  | { past: Change }
  | { change: Change }

/** How todos are stored. A change is stored as what it is everywhere else, so the journal is what undo reads. */
export const todoFormat: Format<StoredTodos, TodoEntry> = {
  name: 'offhand-todos',
  version: 2,
  empty: () => ({ todos: new Map(), outline: emptyOutline, changes: [] }),
  parse(value) {
    if (isEntry(value)) return value
    throw new Error('This is neither a todo nor a change.')
  },
  apply(state, entry) {
    if ('todo' in entry) state.todos.set(entry.todo.id, entry.todo)
    else if ('outline' in entry) state.outline = entry.outline
    else if ('past' in entry) remember(state, entry.past)
    else applyChange(state, entry.change)
  },
  freeze({ todos, outline, changes }) {
    const count = todos.size + 1 + changes.length
    return { count, entries: entriesOf([...todos.values()], outline, [...changes]) }
  },
}

function* entriesOf(
  todos: readonly Todo[],
  outline: Outline,
  changes: readonly Change[],
): Generator<TodoEntry> {
  for (const todo of todos) yield { todo }
  yield { outline }
  for (const past of changes) yield { past }
}

function applyChange(state: StoredTodos, change: Change): void {
  for (const { id, after } of change.changes) {
    if (after === null) state.todos.delete(id)
    else state.todos.set(id, after)
  }
  state.outline = change.outline?.after ?? state.outline
  remember(state, change)
}

function remember({ changes }: StoredTodos, change: Change): void {
  // A change that the snapshot has already may be in the journal too.
  if (change.seq <= (changes.at(-1)?.seq ?? 0)) return
  changes.push(change)
  if (changes.length > journalLimit) changes.shift()
}

function isEntry(value: unknown): value is TodoEntry {
  if (!isRecord(value)) return false
  const { todo, outline, past, change } = value
  if (outline !== undefined) return outlineSchema.safeParse(outline).success
  return isStoredTodo(todo) || isStoredChange(past) || isStoredChange(change)
}

const blank = Object.entries(blankTodo('', '', ''))

/**
 * The one place where a todo of an earlier version gets the fields that it did not have: those of a
 * blank todo. Fields that only a later version knows stay.
 */
function isStoredTodo(value: unknown): value is Todo {
  if (!isRecord(value) || typeof value['id'] !== 'string') return false
  for (const [field, missing] of blank) if (value[field] === undefined) value[field] = missing
  return true
}

function isStoredChange(value: unknown): value is Change {
  if (!isRecord(value) || typeof value['seq'] !== 'number') return false
  const { changes } = value
  return Array.isArray(changes) && changes.every(isStoredTodoChange)
}

function isStoredTodoChange(value: unknown): boolean {
  if (!isRecord(value) || typeof value['id'] !== 'string') return false
  return isNullOrTodo(value['before']) && isNullOrTodo(value['after'])
}

function isNullOrTodo(value: unknown): boolean {
  return value === null || isStoredTodo(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
