import type { Change } from '../../src/shared/todos/change.ts'
import { blankTodo } from '../../src/shared/todos/commands/blank-todo.ts'
import type { Todo } from '../../src/shared/todos/todo.ts'

const instant = '2026-11-01T08:00:00.000Z'
const subjects = ['milk', 'the report', 'train tickets', 'a present for Ada', 'the tax return']

/** Todos as people have them, the same ones in every run. */
export function madeTodos(count: number): Todo[] {
  return Array.from({ length: count }, (_, index) => ({
    ...blankTodo(madeId(index), `Buy ${subjects[index % subjects.length]} (${index})`, instant),
    due: index % 3 === 0 ? { date: `2026-12-${String((index % 28) + 1).padStart(2, '0')}` } : null,
    tags: index % 4 === 0 ? ['errands', 'home'] : [],
    notes: index % 10 === 0 ? 'Ask at the counter; the number is on the card. '.repeat(3) : '',
  }))
}

/** The change number `seq`: another title for one of the todos. */
export function madeChange(seq: number, before: Todo): Change {
  const after = { ...before, title: `Renamed by change ${seq}`, updatedAt: instant }
  const changes = [{ id: before.id, before, after }]
  return { seq, at: instant, source: 'list', command: 'update', reverts: null, changes }
}

/** Which of so many todos change number `seq` changes: any of them, in no order. */
export function changedPlace(seq: number, count: number): number {
  return (seq * 7_919) % count
}

function madeId(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
}
