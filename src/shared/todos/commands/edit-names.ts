import { sameValue } from '../same-value.ts'
import { defaultList, type Todo } from '../todo.ts'
import type { CommandContext } from './command-context.ts'
import { CommandRejection } from './command-rejection.ts'
import { deleteTodos } from './trash-todos.ts'
import type { WorkingTodos } from './working-todos.ts'

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

function change(
  working: WorkingTodos,
  nowIso: string,
  edit: (todo: Todo) => Partial<Todo> | null,
): number {
  const edits = [...working.all()].flatMap((todo) => {
    const parts = edit(todo)
    return parts === null ? [] : [{ todo, next: { ...todo, ...parts } }]
  })
  for (const { todo, next } of edits) {
    if (!sameValue(todo, next)) working.put({ ...next, updatedAt: nowIso })
  }
  return edits.length
}

function knownListName(working: WorkingTodos, name: string): string {
  const known = working.knownList(name)
  if (known !== null) return known
  throw new CommandRejection('not-found', `There is no list “${name}”.`)
}

function refuseInbox(name: string, verb: string): void {
  if (!isSame(name, defaultList)) return
  throw new CommandRejection('invalid', `The list “${defaultList}” cannot be ${verb}.`)
}

/** Renames a list; with the name of another list, the two become one. */
export function renameList(
  working: WorkingTodos,
  { from, to }: { from: string; to: string },
  { nowIso }: CommandContext,
): void {
  refuseInbox(from, 'renamed')
  knownListName(working, from)
  const target = isSame(from, to) ? to : (working.knownList(to) ?? to)
  change(working, nowIso, ({ list }) => (isSame(list, from) ? { list: target } : null))
  const { lists } = working.outline
  const isMerged = isSame(target, defaultList) || lists.some(({ name }) => name === target)
  working.outline = {
    ...working.outline,
    lists: isMerged
      ? lists.filter(({ name }) => !isSame(name, from) || name === target)
      : lists.map((entry) => (isSame(entry.name, from) ? { ...entry, name: target } : entry)),
  }
}

/** Deletes a list; its todos go to another list, or into the trash when that is null. */
export function deleteList(
  working: WorkingTodos,
  { name, moveTo }: { name: string; moveTo: string | null },
  context: CommandContext,
): void {
  refuseInbox(name, 'deleted')
  knownListName(working, name)
  if (moveTo !== null && isSame(name, moveTo)) {
    throw new CommandRejection('invalid', 'The tasks must go to another list.')
  }
  if (moveTo === null) {
    const ids = [...working.all()].filter(
      ({ list, deletedAt }) => deletedAt === null && isSame(list, name),
    )
    deleteTodos(
      working,
      ids.map(({ id }) => id),
      context,
    )
  } else {
    const list = working.knownList(moveTo) ?? moveTo
    change(working, context.nowIso, (todo) => (isSame(todo.list, name) ? { list } : null))
  }
  const lists = working.outline.lists.filter((entry) => !isSame(entry.name, name))
  working.outline = { ...working.outline, lists }
}

function changeTag(
  working: WorkingTodos,
  from: string,
  to: readonly string[],
  { nowIso }: CommandContext,
): void {
  const found = change(working, nowIso, ({ tags }) => {
    if (!tags.some((tag) => isSame(tag, from))) return null
    const replaced = tags.flatMap((tag) => (isSame(tag, from) ? to : [tag]))
    return { tags: [...new Map(replaced.map((tag) => [tag.toLowerCase(), tag])).values()] }
  })
  if (found === 0) throw new CommandRejection('not-found', `There is no tag “${from}”.`)
}

/** Renames a tag; with the name of another tag, the two become one. */
export function renameTag(
  working: WorkingTodos,
  { from, to }: { from: string; to: string },
  context: CommandContext,
): void {
  const target = isSame(from, to) ? to : (working.knownTags([to])[0] ?? to)
  changeTag(working, from, [target], context)
}

/** Takes a tag off every todo. */
export function deleteTag(working: WorkingTodos, name: string, context: CommandContext): void {
  changeTag(working, name, [], context)
}
