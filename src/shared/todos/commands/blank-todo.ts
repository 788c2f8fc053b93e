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
    start: null,
    repeat: null,
    list: defaultList,
    tags: [],
    parentId: null,
    createdAt: nowIso,
    updatedAt: nowIso,
    completedAt: null,
  }
}
