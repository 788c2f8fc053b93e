import type { Command } from '../command.ts'
import { sameValue } from '../same-value.ts'
import type { Todo } from '../todo.ts'
import type { CommandContext } from './command-context.ts'
import { CommandRejection } from './command-rejection.ts'
import { checkPlaces, moveSubtasks, newId, parentOf } from './edit-todos.ts'
import { orderAtEnd, placeTodos } from './place-todos.ts'
import type { WorkingTodos } from './working-todos.ts'

const mostTags = 100

type Move = Extract<Command, { type: 'move' }>

function destination(
  todo: Todo,
  { ids, list, parentId }: Move,
  parent: Todo | null,
): Partial<Todo> {
  if (parent !== null) return { parentId: parent.id, list: list ?? parent.list }
  if (list === undefined) return parentId === null ? { parentId } : {}
  const staysBelow = parentId === undefined && todo.parentId !== null && ids.includes(todo.parentId)
  return { list, parentId: staysBelow ? todo.parentId : null }
}

/**
 * Moves todos to a list, below a parent or to another place. A subtask that goes to a list without
 * its parent becomes a todo of its own.
 */
export function moveTodos(working: WorkingTodos, move: Move, { nowIso }: CommandContext): void {
  const parent = parentOf(working, move.parentId ?? null)
  const list = move.list === undefined ? undefined : (working.knownList(move.list) ?? move.list)
  const known = list === undefined ? move : { ...move, list }
  for (const id of new Set(move.ids)) {
    const todo = working.get(id)
    const next = { ...todo, ...destination(todo, known, parent) }
    if (sameValue(todo, next)) continue
    working.put({ ...next, updatedAt: nowIso })
    moveSubtasks(working, next, todo.list, nowIso)
  }
  checkPlaces(working)
  if (move.place !== undefined) placeTodos(working, move.ids, move.place)
}

interface Copies {
  ids: Map<string, string>
  order: number
}

function copyTodo(
  working: WorkingTodos,
  todo: Todo,
  { ids, order }: Copies,
  context: CommandContext,
): string {
  const id = newId(working, context)
  ids.set(todo.id, id)
  working.put({
    ...todo,
    id,
    status: 'open',
    parentId: ids.get(todo.parentId ?? '') ?? todo.parentId,
    occurrences: [],
    order: order + ids.size,
    createdAt: context.nowIso,
    updatedAt: context.nowIso,
    completedAt: null,
  })
  return id
}

function isBelow(working: WorkingTodos, todo: Todo, ids: ReadonlySet<string>): boolean {
  const { parentId } = todo
  if (parentId === null) return false
  return ids.has(parentId) || isBelow(working, working.any(parentId), ids)
}

/** Copies todos with everything below them; the copies are open and stand after their originals. */
export function duplicateTodos(
  working: WorkingTodos,
  ids: readonly string[],
  context: CommandContext,
): void {
  const chosen = new Set(ids)
  const roots = [...chosen].filter((id) => !isBelow(working, working.get(id), chosen))
  for (const root of roots) {
    const originals = [working.get(root), ...working.descendantsOf([root])]
    const copies = { ids: new Map<string, string>(), order: orderAtEnd(working) }
    const [copy] = originals
      .filter(({ deletedAt }) => deletedAt === null)
      .map((todo) => copyTodo(working, todo, copies, context))
    if (copy !== undefined) placeTodos(working, [copy], { after: root })
  }
}

/** Adds and removes tags of todos. */
export function tagTodos(
  working: WorkingTodos,
  { ids, add = [], remove = [] }: Extract<Command, { type: 'tag' }>,
  { nowIso }: CommandContext,
): void {
  const removed = new Set(remove.map((tag) => tag.toLowerCase()))
  for (const id of new Set(ids)) {
    const todo = working.get(id)
    const kept = todo.tags.filter((tag) => !removed.has(tag.toLowerCase()))
    const tags = working.knownTags([...kept, ...add])
    if (tags.length > mostTags) {
      throw new CommandRejection('invalid', `“${todo.title}” would have too many tags.`)
    }
    if (!sameValue(todo.tags, tags)) working.put({ ...todo, tags, updatedAt: nowIso })
  }
}
