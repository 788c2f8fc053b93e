import type { LocalNow } from '../../../shared/clock.ts'
import { changeOutsideTrash, type TodoChange } from '../../../shared/todos/change.ts'
import { describeMoment } from '../../../shared/todos/describe-moment.ts'
import { describeRepeat } from '../../../shared/todos/describe-repeat.ts'
import type { Todo } from '../../../shared/todos/todo.ts'

type Describe = (todo: Todo, now: LocalNow) => string

const parts: readonly (readonly [name: string, describe: Describe])[] = [
  ['title', ({ title }) => `"${title}"`],
  ['status', ({ status }) => status],
  ['due', ({ due }, now) => (due === null ? 'no date' : describeMoment(due, now))],
  ['repeat', ({ repeat }) => (repeat === null ? 'never' : describeRepeat(repeat))],
  ['priority', ({ priority }) => priority],
  ['list', ({ list }) => list],
  ['tags', ({ tags }) => (tags.length === 0 ? 'none' : tags.map((tag) => `#${tag}`).join(' '))],
  ['notes', ({ notes }) => (notes === '' ? 'none' : `"${notes.slice(0, 60)}"`)],
]

/** What becomes of a task, part by part. */
export function describeTodoChange(change: TodoChange, now: LocalNow): string {
  const { before, after } = changeOutsideTrash(change)
  if (before === null) return 'comes back'
  if (after === null) return 'is deleted'
  return parts
    .map(([name, describe]) => ({ name, from: describe(before, now), to: describe(after, now) }))
    .filter(({ from, to }) => from !== to)
    .map(({ name, from, to }) => `${name}: ${from} → ${to}`)
    .join(', ')
}
