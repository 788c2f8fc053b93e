import type { Todo } from '../todo.ts'

/** What a format cannot hold, in words that follow "1 task" and "2 tasks", and which todos have it. */
export interface Loss {
  one: string
  more: string
  has: (todo: Todo, parent: Todo | undefined) => boolean
}

/** Losses that several formats have in common. */
export const commonLosses = {
  reminders: {
    one: 'loses its reminders',
    more: 'lose their reminders',
    has: ({ reminders }) => reminders.length > 0,
  },
  start: {
    one: 'loses its start date',
    more: 'lose their start dates',
    has: ({ start }) => start !== null,
  },
  notes: {
    one: 'loses its notes',
    more: 'lose their notes',
    has: ({ notes }) => notes !== '',
  },
  subtasks: {
    one: 'stands alone instead of below its parent',
    more: 'stand alone instead of below their parents',
    has: ({ parentId }) => parentId !== null,
  },
  occurrences: {
    one: 'loses the record of its earlier dates',
    more: 'lose the record of their earlier dates',
    has: ({ occurrences }) => occurrences.length > 0,
  },
  missed: {
    one: 'loses what becomes of missed dates',
    more: 'lose what becomes of missed dates',
    has: ({ repeat }) => (repeat?.missed ?? 'one') !== 'one',
  },
  tagSpaces: {
    one: 'has “_” instead of spaces in its tags',
    more: 'have “_” instead of spaces in their tags',
    has: ({ tags }) => tags.some((tag) => /\s/.test(tag)),
  },
  otherList: {
    one: 'goes to the list of its parent',
    more: 'go to the lists of their parents',
    has: ({ list }, parent) => parent !== undefined && parent.list !== list,
  },
} satisfies Record<string, Loss>

/** One sentence for each loss that concerns any of the todos. */
export function lossesOf(todos: readonly Todo[], losses: readonly Loss[]): string[] {
  const byId = new Map(todos.map((todo) => [todo.id, todo]))
  return losses.flatMap(({ one, more, has }) => {
    const count = todos.filter((todo) => has(todo, byId.get(todo.parentId ?? ''))).length
    if (count === 0) return []
    return [count === 1 ? `1 task ${one}.` : `${count} tasks ${more}.`]
  })
}
