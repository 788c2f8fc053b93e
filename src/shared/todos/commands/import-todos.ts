import type { ImportedTodo } from '../command.ts'
import { emptyOutline, type Outline } from '../outline.ts'
import { sameValue } from '../same-value.ts'
import type { Todo } from '../todo.ts'
import { blankTodo } from './blank-todo.ts'
import type { CommandContext } from './command-context.ts'
import { CommandRejection } from './command-rejection.ts'
import { checkSize } from './edit-outline.ts'
import { newId } from './edit-todos.ts'
import { orderAtEnd } from './place-todos.ts'
import type { WorkingTodos } from './working-todos.ts'

function defined(row: ImportedTodo): Partial<Todo> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}

function completion(row: ImportedTodo, known: Todo | undefined, nowIso: string) {
  const stamp = row.completedAt ?? null
  const status = row.status ?? (stamp === null ? known?.status : 'done') ?? 'open'
  const completedAt = stamp ?? known?.completedAt ?? nowIso
  return { status, completedAt: status === 'done' ? completedAt : null }
}

function imported(
  row: ImportedTodo,
  working: WorkingTodos,
  order: number,
  context: CommandContext,
): { before: Todo | undefined; after: Todo } {
  const before = row.id === undefined ? undefined : working.find(row.id)
  const base = before ?? blankTodo(row.id ?? newId(working, context), row.title, context.nowIso)
  const after = {
    ...base,
    ...(before === undefined ? { order } : {}),
    deletedAt: null,
    ...defined(row),
    ...completion(row, before, context.nowIso),
  }
  return { before, after }
}

function repeatedIds(rows: readonly ImportedTodo[]): string[] {
  const seen = new Set<string>()
  return rows.flatMap(({ id }, index) => {
    if (id === undefined) return []
    const isRepeated = seen.has(id)
    seen.add(id)
    return isRepeated ? [`row ${index + 1}: another row has the same id.`] : []
  })
}

function rowOf(todo: Todo, places: Map<string, number>): string {
  const index = places.get(todo.id)
  const problem = 'its parent does not exist, is one of its own subtasks, or is too deep.'
  return index === undefined ? `“${todo.title}”: ${problem}` : `row ${index + 1}: ${problem}`
}

function reject(errors: string[]): void {
  if (errors.length === 0) return
  const [first = ''] = errors
  const more = errors.length > 1 ? ` ${errors.length - 1} more rows have errors.` : ''
  throw new CommandRejection('invalid', `Nothing was imported. ${first}${more}`, errors)
}

function mergedOutline(known: Outline, added: Outline): Outline {
  const lists = new Set(known.lists.map(({ name }) => name.toLowerCase()))
  const filters = new Set(known.filters.flatMap(({ id, name }) => [id, name.toLowerCase()]))
  return {
    lists: [...known.lists, ...added.lists.filter(({ name }) => !lists.has(name.toLowerCase()))],
    filters: [
      ...known.filters,
      ...added.filters.filter(
        ({ id, name }) => !filters.has(id) && !filters.has(name.toLowerCase()),
      ),
    ],
  }
}

/**
 * Merges rows: a known id replaces the parts that are given and comes back from the trash, all others
 * become new todos at the end. All or nothing.
 */
export function importTodos(
  working: WorkingTodos,
  { todos: rows, outline }: { todos: readonly ImportedTodo[]; outline?: Outline | undefined },
  context: CommandContext,
): void {
  reject(repeatedIds(rows))
  const end = orderAtEnd(working)
  const places = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    const { before, after } = imported(row, working, end + index, context)
    places.set(after.id, index)
    if (before !== undefined && sameValue(before, after)) continue
    working.put({ ...after, updatedAt: row.updatedAt ?? context.nowIso })
  }
  reject(working.misplaced().map((todo) => rowOf(todo, places)))
  working.outline = checkSize(mergedOutline(working.outline, outline ?? emptyOutline))
}
