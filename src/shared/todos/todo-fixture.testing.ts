import type { Todo } from './todo.ts'

/** A todo for tests with the given parts. */
export function todoFixture(parts: Partial<Todo> & { id: string }): Todo {
  return {
    title: `Task ${parts.id}`,
    notes: '',
    status: 'open',
    priority: 'none',
    due: null,
    start: null,
    repeat: null,
    list: 'Inbox',
    tags: [],
    parentId: null,
    createdAt: '2026-11-01T08:00:00.000Z',
    updatedAt: '2026-11-01T08:00:00.000Z',
    completedAt: null,
    ...parts,
  }
}
