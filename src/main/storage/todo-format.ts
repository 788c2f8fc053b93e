import type { Change, TodoChange } from '../../shared/todos/change.ts'
import { blankTodo } from '../../shared/todos/commands/blank-todo.ts'
import { emptyOutline, outlineSchema, type Outline } from '../../shared/todos/outline.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import { journalLimit } from '../todos/todo-repository.ts'
import {
  changeRecords,
  ChangeParts,
  countRecords,
  type ChangePart,
  type ChangeRecord,
} from './change-parts.ts'
import type { Format } from './durable/format.ts'

/** The todos in list order, the lists and filters beside them, and the newest changes, oldest first. */
export interface StoredTodos {
  todos: Map<string, Todo>
  outline: Outline
  changes: Change[]
  /** What was read of a change in parts so far. */
  parts: ChangeParts
}

/** A todo, the outline, a change that both have in them already, a change of them, or a part of either. */
export type TodoEntry =
  | { todo: Todo }
  | { outline: Outline }
  | ChangeRecord<'past'>
  | ChangeRecord<'change'>
  | ChangePart
  // One todo of a large change that is stored already; never written.
  | { settled: TodoChange }

/** How todos are stored. A change is stored as what it is everywhere else, so the journal is what undo reads. */
export const todoFormat: Format<StoredTodos, TodoEntry> = {
  name: 'offhand-todos',
  version: 3,
  empty: () => ({
    todos: new Map(),
    outline: emptyOutline,
    changes: [],
    parts: new ChangeParts(),
  }),
  parse(value) {
    if (isEntry(value)) return value
    throw new Error('This is neither a todo nor a change.')
  },
  apply(state, entry) {
    if ('todo' in entry) state.todos.set(entry.todo.id, entry.todo)
    else if ('outline' in entry) state.outline = entry.outline
    else if ('part' in entry) state.parts.add(entry)
    else if ('settled' in entry) applyTodoChange(state, entry.settled)
    else if ('past' in entry) remember(state, state.parts.join(entry.past, entry.parts))
    else applyChange(state, state.parts.join(entry.change, entry.parts))
  },
  divide(state, entry) {
    return divideLarge(state.parts, entry)
  },
  freeze({ todos, outline, changes }) {
    const records = changes.reduce((sum, change) => sum + countRecords(change), 0)
    const count = todos.size + 1 + records
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
  for (const change of changes) yield* changeRecords<'past'>(change, pastRecord)
}

function pastRecord(past: Change, parts?: number): ChangeRecord<'past'> {
  return parts === undefined ? { past } : { past, parts }
}

/** The records that store a change. */
export function entriesOfChange(change: Change): TodoEntry[] {
  return [
    ...changeRecords<'change'>(change, (one, parts) =>
      parts === undefined ? { change: one } : { change: one, parts },
    ),
  ]
}

/** What a change in parts does, todo by todo; null for everything else. */
export function divideLarge(parts: ChangeParts, entry: TodoEntry): Iterable<TodoEntry> | null {
  if (!('change' in entry) || entry.parts === undefined) return null
  return settledEntries(parts.join(entry.change, entry.parts))
}

function* settledEntries(change: Change): Generator<TodoEntry> {
  for (const settled of change.changes) yield { settled }
  if (change.outline !== undefined) yield { outline: change.outline.after }
  yield { past: change }
}

function applyTodoChange({ todos }: StoredTodos, { id, after }: TodoChange): void {
  if (after === null) todos.delete(id)
  else todos.set(id, after)
}

function applyChange(state: StoredTodos, change: Change): void {
  for (const one of change.changes) applyTodoChange(state, one)
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
  const { todo, outline, past, change, part } = value
  if (outline !== undefined) return outlineSchema.safeParse(outline).success
  if (part !== undefined) return areStoredTodoChanges(part)
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
  return areStoredTodoChanges(value['changes'])
}

function areStoredTodoChanges(value: unknown): boolean {
  return Array.isArray(value) && value.every(isStoredTodoChange)
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
