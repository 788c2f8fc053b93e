import { sameValue } from '../same-value.ts'
import { defaultList, type Todo } from '../todo.ts'
import type { CommandContext } from './command-context.ts'
import { CommandRejection } from './command-rejection.ts'
import { deleteTodos } from './trash-todos.ts'
import type { WorkingTodos } from './working-todos.ts'

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** Tells whether a name is the same, at the cost of once for each spelling. */
function sameAs(name: string): (other: string) => boolean {
  const known = new Map<string, boolean>()
  return (other) => {
    const answer = known.get(other) ?? isSame(other, name)
    known.set(other, answer)
    return answer
  }
}

function change(
  working: WorkingTodos,
  todos: readonly Todo[],
  nowIso: string,
  edit: (todo: Todo) => Partial<Todo>,
): void {
  for (const todo of todos) {
    const next = { ...todo, ...edit(todo) }
    if (!sameValue(todo, next)) working.put({ ...next, updatedAt: nowIso })
  }
}

function inList(working: WorkingTodos, name: string): Todo[] {
  const isNamed = sameAs(name)
  return working.filter(({ list }) => isNamed(list))
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
  change(working, inList(working, from), nowIso, () => ({ list: target }))
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
    const live = inList(working, name).filter(({ deletedAt }) => deletedAt === null)
    deleteTodos(
      working,
      live.map(({ id }) => id),
      context,
    )
  } else {
    const list = working.knownList(moveTo) ?? moveTo
    change(working, inList(working, name), context.nowIso, () => ({ list }))
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
  const isNamed = sameAs(from)
  const tagged = working.filter(({ tags }) => tags.some(isNamed))
  change(working, tagged, nowIso, ({ tags }) => {
    const replaced = tags.flatMap((tag) => (isNamed(tag) ? to : [tag]))
    return { tags: [...new Map(replaced.map((tag) => [tag.toLowerCase(), tag])).values()] }
  })
  if (tagged.length === 0) throw new CommandRejection('not-found', `There is no tag “${from}”.`)
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
