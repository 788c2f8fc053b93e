import { defaultList, type Todo } from '../todo.ts'

/** A new open todo with nothing but a title, made at `nowIso`. */
export function blankTodo(id: string, title: string, nowIso: string): Todo {
  return {
    id,
    title,
    notes: '',
    status: 'open',
    priority: 'none',
    due: null,
    duePhrase: null,
    start: null,
    reminders: [],
    repeat: null,
    occurrences: [],
    list: defaultList,
    tags: [],
    parentId: null,
    order: 0,
    createdAt: nowIso,
    updatedAt: nowIso,
    completedAt: null,
    deletedAt: null,
  }
}
