import { z } from 'zod'

import { isOverdue } from '../../../shared/todos/describe-moment.ts'
import { localDateSchema, type Todo } from '../../../shared/todos/todo.ts'
import { compareUrgency } from '../../../shared/todos/compare-urgency.ts'
import { firstInOrder } from '../../../shared/todos/first-in-order.ts'
import { filterTodos } from '../../../shared/todos/query.ts'
import { addDays } from '../../../shared/todos/local-date.ts'
import { dayPlanWidget } from '../widgets/day-plan-widget.ts'
import {
  defineTodoTool,
  ToolArgumentError,
  type ToolCallScope,
  type ToolDependencies,
} from './define-todo-tool.ts'
import { taskFacts } from './task-facts.ts'
import type { PlanResult } from './tool-results.ts'

const mostPlanned = 8
const soonDays = 2

export const planDayParameters = z.object({
  date: z.string().optional().describe('YYYY-MM-DD; default: today.'),
})

export type PlanDayArguments = z.infer<typeof planDayParameters>

const withTimesFirst = (one: Todo, other: Todo) =>
  (one.due?.time ?? '99:99').localeCompare(other.due?.time ?? '99:99')

function rankOf({ due, priority }: Todo): number {
  if (priority === 'high') return 0
  return due === null ? 1 : 2
}

interface Days {
  date: string
  soon: string
}

// A later date of a repeat, or one with a time, is when it is to be done, not when at the latest.
function isWorthDoing({ due, priority, repeat }: Todo, { date, soon }: Days): boolean {
  if (due === null) return priority !== 'low'
  const isLater = due.date > date && due.time === undefined && repeat === null
  return isLater && (due.date <= soon || priority === 'high')
}

/** What is due by the day, then what is important, has no date, or is due soon, until the day is full. */
function planned({ todos, now }: ToolCallScope, date: string): Todo[] {
  const byUrgency = (one: Todo, other: Todo) => compareUrgency(one, other, now)
  const open = filterTodos(todos.snapshot().todos, { status: 'open' }, now).filter(
    ({ parentId, start }) => parentId === null && (start === null || start.date <= date),
  )
  const due = open.filter((todo) => todo.due !== null && todo.due.date <= date).sort(byUrgency)
  const fixed = due.filter((todo) => todo.due?.date === date).toSorted(withTimesFirst)
  const late = due.filter((todo) => isOverdue(todo, now) && todo.due?.date !== date)
  const soon = addDays(date, soonDays)
  const worth = open.filter((todo) => isWorthDoing(todo, { date, soon }))
  const room = Math.max(0, mostPlanned - fixed.length - late.length)
  const order = (one: Todo, other: Todo) => rankOf(one) - rankOf(other) || byUrgency(one, other)
  return [...fixed, ...late, ...firstInOrder(worth, order, room)]
}

async function planDay(input: PlanDayArguments, scope: ToolCallScope): Promise<PlanResult> {
  const date = input.date ?? scope.now.date
  if (!localDateSchema.safeParse(date).success) {
    throw new ToolArgumentError('date has to be a day in the form YYYY-MM-DD.')
  }
  const todos = planned(scope, date)
  const moved = todos.filter(({ due }) => due?.date !== date)
  scope.answer.record.listed(todos)
  if (todos.length > 0) {
    await scope.answer.streamWidget(dayPlanWidget({ todos, date, now: scope.now }), {
      copyText: todos.map(({ title }) => `- [ ] ${title}`).join('\n'),
    })
  }
  const tasks = todos.map((todo) => taskFacts(todo, scope.now))
  return { ok: true, date, tasks, moved: moved.length }
}

export function planDayTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'plan_day',
      description:
        'Suggests what to do on a day and shows it as a card that the person can accept; nothing changes before.',
      parameters: planDayParameters,
      run: planDay,
    },
    dependencies,
  )
}
