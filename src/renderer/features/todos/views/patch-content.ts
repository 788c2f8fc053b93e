import type { Todo } from '../../../../shared/todos/todo.ts'
import { groupTodos } from '../../../../shared/todos/views/group-todos.ts'
import { sortTodos, type SortKey } from '../../../../shared/todos/views/sort-todos.ts'
import type { ViewOrder } from '../../../../shared/todos/views/view-order.ts'
import type { TodoView } from '../todo-view.ts'
import { byCompletion } from './open-contents.ts'
import type { TodoStep } from './todo-steps.ts'
import { viewContent } from './view-content.ts'
import type { ViewContent, ViewGroup, ViewReading, ViewRow, ViewSource } from './view-model.ts'

/** The views of which every row has one place that only its own tree decides. */
const patched: ReadonlySet<TodoView['kind']> = new Set(['inbox', 'all', 'list', 'tag', 'filter'])

/**
 * What a view shows after some todos changed. The trees that they are in are taken out of what it
 * showed before, read again as if there were no others, and put in where they belong. Null for a
 * view that has to be read as a whole.
 */
export function patchContent(
  { source: before, selection, content }: ViewReading,
  source: ViewSource,
  steps: readonly TodoStep[],
): ViewContent | null {
  const { view, order } = selection
  if (order === null || !patched.has(view.kind)) return null
  if (steps.length === 0) return content
  const trees = changedTrees(steps, before, source)
  const part = viewContent({ ...source, todos: trees.after }, selection)
  const old = viewContent({ ...before, todos: trees.before }, selection)
  const touched = new Set(old.groups.map(({ key }) => key))
  const groups = withoutTrees(content.groups, touched, trees.ids)
  const isDoneTouched = old.completed.length + part.completed.length > 0
  const done = () => content.completed.filter(isNotIn(trees.ids))
  return {
    groups: mergedGroups(groups, part.groups, order, source),
    completed: isDoneTouched ? mergedRows(done(), part.completed, byCompletion) : content.completed,
    isManual: content.isManual,
  }
}

function isNotIn(ids: ReadonlySet<string>): (row: ViewRow) => boolean {
  return ({ todo }) => !ids.has(todo.id)
}

interface ChangedTrees {
  /** Of the changed todos and of all above and below them, before and after. */
  ids: ReadonlySet<string>
  before: Todo[]
  after: Todo[]
}

function changedTrees(
  steps: readonly TodoStep[],
  before: ViewSource,
  source: ViewSource,
): ChangedTrees {
  const gone = steps.flatMap((step) => step.before ?? [])
  const ids = treeIds([...gone, ...steps.flatMap(({ after }) => after ?? [])], [before, source])
  const after = source.todos.filter(({ id }) => ids.has(id))
  const changed = new Set(steps.map((step) => step.after))
  return { ids, before: [...after.filter((todo) => !changed.has(todo)), ...gone], after }
}

const nestedOf = new WeakMap<readonly Todo[], readonly Todo[]>()

function nestedIn({ todos }: ViewSource): readonly Todo[] {
  const nested = nestedOf.get(todos) ?? todos.filter(({ parentId }) => parentId !== null)
  nestedOf.set(todos, nested)
  return nested
}

function treeIds(changed: readonly Todo[], states: readonly ViewSource[]): ReadonlySet<string> {
  const ids = new Set(changed.flatMap(({ id, parentId }) => [id, parentId ?? id]))
  const nested = states.map(nestedIn)
  for (let known = -1; known !== ids.size;) {
    known = ids.size
    for (const todos of nested) for (const todo of todos) addRelative(ids, todo)
  }
  return ids
}

function addRelative(ids: Set<string>, { id, parentId }: Todo): void {
  if (parentId === null) return
  if (ids.has(parentId)) ids.add(id)
  else if (ids.has(id)) ids.add(parentId)
}

function withoutTrees(
  groups: readonly ViewGroup[],
  touched: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): ViewGroup[] {
  const kept = groups.map((group) => {
    return touched.has(group.key) ? { ...group, rows: group.rows.filter(isNotIn(ids)) } : group
  })
  return kept.filter(({ rows }) => rows.length > 0)
}

function mergedGroups(
  groups: readonly ViewGroup[],
  parts: readonly ViewGroup[],
  order: ViewOrder,
  source: ViewSource,
): ViewGroup[] {
  const byKey = new Map(groups.map((group) => [group.key, group]))
  for (const part of parts) {
    const known = byKey.get(part.key)
    const rows = known ? mergedRows(known.rows, part.rows, order.sort) : part.rows
    byKey.set(part.key, { ...part, rows })
  }
  const merged = [...byKey.values()]
  return merged.length === groups.length ? merged : inGroupOrder(merged, order, source)
}

/** The groups as they follow each other when they are made together. */
function inGroupOrder(
  groups: ViewGroup[],
  { group: by }: ViewOrder,
  { now, outline }: ViewSource,
): ViewGroup[] {
  if (by === null) return groups
  const first = groups.flatMap(({ rows }) => rows[0]?.todo ?? [])
  const lists = outline.lists.map(({ name }) => name)
  const ranks = new Map(groupTodos(first, by, { now, lists }).map(({ id }, rank) => [id, rank]))
  const rankOf = ({ key }: ViewGroup) => ranks.get(key) ?? ranks.size
  return groups.toSorted((one, other) => rankOf(one) - rankOf(other))
}

function mergedRows(
  rows: readonly ViewRow[],
  parts: readonly ViewRow[],
  sort: readonly SortKey[],
): ViewRow[] {
  const merged = [...rows]
  for (const tree of treesOf(parts)) merged.splice(placeOf(tree, merged, sort), 0, ...tree)
  return merged
}

/** Rows of the top level, each with those below it. */
function treesOf(rows: readonly ViewRow[]): ViewRow[][] {
  const trees: ViewRow[][] = []
  for (const row of rows) {
    const last = trees.at(-1)
    if (row.level === 0 || last === undefined) trees.push([row])
    else last.push(row)
  }
  return trees
}

function isBefore(one: Todo, other: Todo, sort: readonly SortKey[]): boolean {
  return sortTodos([one, other], sort)[0] === one
}

/** The place among the rows where a tree belongs: before the first tree that comes after it. */
function placeOf(
  [root]: readonly ViewRow[],
  rows: readonly ViewRow[],
  sort: readonly SortKey[],
): number {
  let [low, high] = [0, rows.length]
  while (root !== undefined && low < high) {
    const middle = startOfTree(rows, (low + high) >> 1)
    const other = rows[middle]
    if (other === undefined || isBefore(root.todo, other.todo, sort)) high = middle
    else low = endOfTree(rows, middle)
  }
  return low
}

function startOfTree(rows: readonly ViewRow[], place: number): number {
  let start = place
  while ((rows[start]?.level ?? 0) > 0) start -= 1
  return start
}

function endOfTree(rows: readonly ViewRow[], start: number): number {
  let end = start + 1
  while ((rows[end]?.level ?? 0) > 0) end += 1
  return end
}
