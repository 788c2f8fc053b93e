import { writeTodo } from '../../todo-notation.testing.ts'
import type { Outline } from '../../../../shared/todos/outline.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import { liveTodos } from '../../../../shared/todos/views/todo-views.ts'

/**
 * What people say, what changes by it, and a pattern that the last reply matches. Changes: `+line` a
 * new todo, `-title` a deleted one, `x title` a completed one, `title -> line` one with new values. A
 * line is written as in examples, then ` ~RULE` for a repeat and ` // notes`. It starts with `board`
 * unless `before` is given.
 */
export type CorpusCase = readonly [
  say: string | readonly string[],
  changes: readonly string[],
  reply: RegExp,
  before?: readonly string[],
]

/** What most cases start with. It is Wednesday, March 4, 2026, 9:00 AM. */
const board = [
  'Buy milk @2026-03-05',
  'Dentist @2026-03-06 15:00 +Health',
  'Write report @2026-03-02 !high +Work #q1',
  'Call mom #family',
  'Pay rent @2026-03-04',
  'Water plants +Home',
  'Email Bob +Work',
  'Old chore \u2713',
]

function reminderOf(reminder: Todo['reminders'][number]): string {
  return reminder.type === 'before'
    ? ` ^${reminder.minutes}`
    : ` ^${reminder.date}T${reminder.time}`
}

function lineOf(todo: Todo, todos: readonly Todo[]): string {
  const parent = todos.find(({ id }) => id === todo.parentId)
  return [
    writeTodo(todo),
    todo.repeat === null ? '' : ` ~${todo.repeat.rule}`,
    ...todo.reminders.map(reminderOf),
    parent === undefined ? '' : ` < ${parent.title}`,
    todo.notes === '' ? '' : ` // ${todo.notes}`,
  ].join('')
}

/** The lines of all todos, of lists without one, and of saved views. */
export function stateOf({
  todos,
  outline,
}: {
  todos: readonly Todo[]
  outline: Outline
}): string[] {
  const live = liveTodos(todos)
  const used = new Set(live.map(({ list }) => list))
  const empty = outline.lists.filter(({ name }) => !used.has(name))
  return [
    ...live.map((todo) => lineOf(todo, live)),
    ...empty.map(({ name }) => `[list] ${name}`),
    ...outline.filters.map(({ name, query }) => `[view] ${name}: ${query}`),
  ].toSorted()
}

function replaceLine(lines: readonly string[], title: string, change: (line: string) => string[]) {
  const at = lines.findIndex((line) => line === title || line.startsWith(`${title} `))
  if (at < 0) throw new Error(`The case names "${title}", which is not there.`)
  return lines.flatMap((line, index) => (index === at ? change(line) : [line]))
}

function applyChange(lines: readonly string[], change: string): string[] {
  if (change.startsWith('+')) return [...lines, change.slice(1)]
  if (change.startsWith('-')) return replaceLine(lines, change.slice(1), () => [])
  if (change.startsWith('x ')) {
    return replaceLine(lines, change.slice(2), (line) => [`${line} \u2713`])
  }
  const [title = '', line = ''] = change.split(' -> ')
  return replaceLine(lines, title, () => [line])
}

/** The todos after a case, one line each, as `stateOf` writes them. */
export function expectedState([, changes, , before = board]: CorpusCase): string[] {
  return changes.reduce(applyChange, [...before]).toSorted()
}

/** The todos that a case starts with. */
export const startOf = ([, , , before = board]: CorpusCase): readonly string[] => before
