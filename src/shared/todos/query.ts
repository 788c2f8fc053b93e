import { z } from 'zod'

import type { LocalNow } from '../clock.ts'
import { isOverdue } from './describe-moment.ts'
import { foldText } from './fold-text.ts'
import { addDays, startOfWeek } from './local-date.ts'
import { localDateSchema, prioritySchema, type Todo } from './todo.ts'

/** Which todos to list; what is left out does not narrow. Days are inclusive. */
export const todoQuerySchema = z.strictObject({
  /** Open ones unless said otherwise. */
  status: z.enum(['open', 'done', 'all']).optional(),
  when: z.enum(['today', 'tomorrow', 'overdue', 'this-week', 'next-7-days', 'no-date']).optional(),
  /** Also what is overdue, beside the days asked for. */
  includeOverdue: z.boolean().optional(),
  from: localDateSchema.optional(),
  to: localDateSchema.optional(),
  list: z.string().max(100).optional(),
  /** Each of these. */
  tags: z.array(z.string().max(100)).max(100).optional(),
  priority: prioritySchema.optional(),
  /** Words that all occur in the title, the notes, the list or a tag. */
  text: z.string().max(500).optional(),
})

export type TodoQuery = z.infer<typeof todoQuerySchema>

type Test = (todo: Todo) => boolean

interface Span {
  from: string
  to: string
}

const spans: Partial<Record<NonNullable<TodoQuery['when']>, (date: string) => Span>> = {
  today: (date) => ({ from: date, to: date }),
  tomorrow: (date) => ({ from: addDays(date, 1), to: addDays(date, 1) }),
  'this-week': (date) => ({ from: startOfWeek(date), to: addDays(startOfWeek(date), 6) }),
  'next-7-days': (date) => ({ from: date, to: addDays(date, 6) }),
}

function inSpan(todo: Todo, span: Span): boolean {
  return todo.due !== null && todo.due.date >= span.from && todo.due.date <= span.to
}

function whenTest({ when }: TodoQuery, now: LocalNow): Test | null {
  if (when === undefined) return null
  if (when === 'overdue') return (todo) => isOverdue(todo, now)
  if (when === 'no-date') return (todo) => todo.due === null
  const span = spans[when]?.(now.date)
  return span === undefined ? null : (todo) => inSpan(todo, span)
}

function rangeTest({ from, to }: TodoQuery): Test | null {
  if (from === undefined && to === undefined) return null
  const span = { from: from ?? '0000-00-00', to: to ?? '9999-99-99' }
  return (todo) => inSpan(todo, span)
}

function dateTests(query: TodoQuery, now: LocalNow): Test[] {
  const tests = [whenTest(query, now), rangeTest(query)].filter((test) => test !== null)
  if (query.includeOverdue !== true || tests.length === 0) return tests
  return [(todo) => isOverdue(todo, now) || tests.every((test) => test(todo))]
}

function placeTests({ list, tags = [] }: TodoQuery): Test[] {
  const wanted = tags.map((tag) => foldText(tag.replace(/^[#@]/, '')))
  const foldName = folder()
  const tests: Test[] = wanted.map(
    (tag) => (todo) => todo.tags.some((own) => foldName(own) === tag),
  )
  if (list === undefined) return tests
  const name = foldText(list)
  return [...tests, (todo) => foldName(todo.list) === name]
}

/** Folds texts of which many are the same. */
function folder(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const folded = known.get(text) ?? foldText(text)
    known.set(text, folded)
    return folded
  }
}

function textTests({ text = '' }: TodoQuery): Test[] {
  const words = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const foldName = folder()
  return [
    ({ title, notes, list, tags }) => {
      const own = foldText(title)
      return words.every(
        (word) =>
          own.includes(word) ||
          foldName(list).includes(word) ||
          tags.some((tag) => foldName(tag).includes(word)) ||
          (notes !== '' && foldText(notes).includes(word)),
      )
    },
  ]
}

function statusTests({ status = 'open' }: TodoQuery): Test[] {
  return status === 'all' ? [] : [(todo) => todo.status === status]
}

/** The todos outside the trash that a query asks for, in the order in which they were given. */
export function filterTodos(todos: readonly Todo[], query: TodoQuery, now: LocalNow): Todo[] {
  const { priority } = query
  const tests: Test[] = [
    (todo) => todo.deletedAt === null,
    ...statusTests(query),
    ...dateTests(query, now),
    ...placeTests(query),
    ...(priority === undefined ? [] : [(todo: Todo) => todo.priority === priority]),
    ...textTests(query),
  ]
  return todos.filter((todo) => tests.every((test) => test(todo)))
}
