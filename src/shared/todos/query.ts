import { z } from 'zod'

import type { LocalNow } from '../clock.ts'
import { isOverdue } from './describe-moment.ts'
import { foldText } from './fold-text.ts'
import { addDays, startOfWeek } from './local-date.ts'
import { compareManually } from './manual-order.ts'
import { localDateSchema, type Priority, prioritySchema, type Todo } from './todo.ts'

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
  /** By urgency unless `manual`, which is the order that the person made. */
  sort: z.enum(['default', 'manual']).optional(),
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
  const tests: Test[] = wanted.map(
    (tag) => (todo) => todo.tags.some((own) => foldText(own) === tag),
  )
  if (list === undefined) return tests
  const name = foldText(list)
  return [...tests, (todo) => foldText(todo.list) === name]
}

function textTests({ text = '' }: TodoQuery): Test[] {
  const words = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  return [
    ({ title, notes, list, tags }) => {
      const own = foldText([title, notes, list, ...tags].join('\n'))
      return words.every((word) => own.includes(word))
    },
  ]
}

function statusTests({ status = 'open' }: TodoQuery): Test[] {
  return status === 'all' ? [] : [(todo) => todo.status === status]
}

const ranks: Record<Priority, number> = { high: 0, medium: 1, low: 2, none: 3 }

function urgency(todo: Todo, now: LocalNow): string {
  if (todo.status === 'done') return '3'
  if (isOverdue(todo, now)) return '0'
  return todo.due === null ? '2' : '1'
}

function sortKey(todo: Todo, now: LocalNow): string {
  const due = todo.due === null ? '' : `${todo.due.date} ${todo.due.time ?? '99:99'}`
  return `${urgency(todo, now)}|${due}|${ranks[todo.priority]}|${todo.createdAt}`
}

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function byUrgency(todos: readonly Todo[], now: LocalNow): Todo[] {
  return todos
    .map((todo) => ({ todo, key: sortKey(todo, now) }))
    .toSorted((one, other) => {
      const bothDone = one.todo.status === 'done' && other.todo.status === 'done'
      return bothDone
        ? compareText(other.todo.completedAt ?? '', one.todo.completedAt ?? '')
        : compareText(one.key, other.key)
    })
    .map(({ todo }) => todo)
}

/**
 * The todos outside the trash that a query asks for: overdue ones first, then by due date, priority
 * and age; those without a date after them, done ones last with the latest on top.
 */
export function queryTodos(todos: readonly Todo[], query: TodoQuery, now: LocalNow): Todo[] {
  const { priority } = query
  const tests: Test[] = [
    (todo) => todo.deletedAt === null,
    ...statusTests(query),
    ...dateTests(query, now),
    ...placeTests(query),
    ...(priority === undefined ? [] : [(todo: Todo) => todo.priority === priority]),
    ...textTests(query),
  ]
  const found = todos.filter((todo) => tests.every((test) => test(todo)))
  return query.sort === 'manual' ? found.sort(compareManually) : byUrgency(found, now)
}
