import type { Command } from '../../../../shared/todos/command.ts'
import { prioritySchema, type Todo } from '../../../../shared/todos/todo.ts'
import type { GroupDrop } from '../views/view-model.ts'

/** A place outside the rows where todos can be dropped. */
export type DropTarget = GroupDrop | { view: 'inbox' | 'trash' | 'done' }

type Ids = string[]

function tagCommand(ids: Ids, tag: string | null, from: GroupDrop | null): Command {
  const left = from !== null && 'tag' in from ? from.tag : null
  return {
    type: 'tag',
    ids,
    ...(tag === null ? {} : { add: [tag] }),
    ...(left === null ? {} : { remove: [left] }),
  }
}

/** What putting todos into a group does; they leave the tag of the group they come from. */
export function groupDropCommand(
  drop: GroupDrop,
  todos: readonly Todo[],
  from: GroupDrop | null = null,
): Command {
  const ids = todos.map(({ id }) => id)
  if ('date' in drop) return { type: 'reschedule', ids, date: drop.date }
  if ('list' in drop) return { type: 'move', ids, list: drop.list }
  if ('priority' in drop) return { type: 'update', ids, patch: { priority: drop.priority } }
  return tagCommand(ids, drop.tag, from)
}

/** What dropping todos on a target does. */
export function dropCommand(
  target: DropTarget,
  todos: readonly Todo[],
  from: GroupDrop | null = null,
): Command {
  if (!('view' in target)) return groupDropCommand(target, todos, from)
  const ids = todos.map(({ id }) => id)
  if (target.view === 'trash') return { type: 'delete', ids }
  return target.view === 'done' ? { type: 'complete', ids } : { type: 'move', ids, list: 'Inbox' }
}

type Attributes = Readonly<Record<string, string | undefined>>

const readers: readonly ((attributes: Attributes) => DropTarget | null)[] = [
  ({ dropDate }) => (dropDate === undefined ? null : { date: dropDate === '' ? null : dropDate }),
  ({ dropList }) => (dropList === undefined ? null : { list: dropList }),
  ({ dropTag }) => (dropTag === undefined ? null : { tag: dropTag === '' ? null : dropTag }),
  ({ dropPriority }) => {
    const priority = prioritySchema.safeParse(dropPriority)
    return priority.success ? { priority: priority.data } : null
  },
  ({ dropView }) =>
    dropView === 'inbox' || dropView === 'trash' || dropView === 'done' ? { view: dropView } : null,
]

/** The target that the data attributes of an element stand for; null when it is none. */
export function readDropTarget(attributes: Attributes): DropTarget | null {
  for (const read of readers) {
    const target = read(attributes)
    if (target !== null) return target
  }
  return null
}

/** Finds what `readDropTarget` reads. */
export const dropSelector =
  '[data-drop-date],[data-drop-list],[data-drop-tag],[data-drop-priority],[data-drop-view]'
