import { z } from 'zod'

import { firstInOrder } from '../../../shared/todos/first-in-order.ts'
import { filterTodos, type TodoQuery } from '../../../shared/todos/query.ts'
import { isOverdue } from '../../../shared/todos/describe-moment.ts'
import { compileFilter } from '../../../shared/todos/filter/compile-filter.ts'
import { parseFilter } from '../../../shared/todos/filter/parse-filter.ts'
import { foldText } from '../../../shared/todos/fold-text.ts'
import { localDateSchema, prioritySchema, type Todo } from '../../../shared/todos/todo.ts'
import { taskListWidget } from '../widgets/task-list-widget.ts'
import {
  defineTodoTool,
  ToolArgumentError,
  type ToolCallScope,
  type ToolDependencies,
} from './define-todo-tool.ts'
import { narrowingTest, taskOrder, taskOrders } from './narrow-tasks.ts'
import { taskFacts } from './task-facts.ts'
import type { ListResult } from './tool-results.ts'

const namedTasks = 50
const shownTasks = 200
const firstDay = '1900-01-01'

export const listTasksParameters = z.object({
  status: z.enum(['open', 'done', 'all']).optional().describe('Default: open.'),
  due: z
    .enum(['today', 'tomorrow', 'overdue', 'this_week', 'next_7_days', 'none', 'any'])
    .optional()
    .describe('"none" means tasks without a date, "any" those with one.'),
  due_from: z.string().optional().describe('First due day of a range, YYYY-MM-DD, inclusive.'),
  due_to: z.string().optional().describe('Last due day of a range, YYYY-MM-DD, inclusive.'),
  completed_from: z
    .string()
    .optional()
    .describe('With status "done": first day on which they were completed, YYYY-MM-DD.'),
  completed_to: z.string().optional().describe('The last such day, inclusive.'),
  list: z.string().optional().describe('Only tasks in this list.'),
  tags: z.array(z.string()).optional().describe('Only tasks with all of these tags.'),
  priority: prioritySchema.optional(),
  text: z.string().optional().describe('Only tasks that contain this text.'),
  repeating: z.boolean().optional().describe('Only tasks that repeat.'),
  untagged: z.boolean().optional().describe('Only tasks without a tag.'),
  time_from: z.string().optional().describe('Only tasks due at this time of day or later, HH:MM.'),
  time_to: z.string().optional().describe('Only tasks due at this time of day or earlier, HH:MM.'),
  weekdays: z
    .array(z.int().min(1).max(7))
    .optional()
    .describe('Only tasks due on these days of the week; 1 is Monday.'),
  created_from: z.string().optional().describe('First day on which they were added, YYYY-MM-DD.'),
  created_to: z.string().optional().describe('The last such day, inclusive.'),
  ids: z.array(z.string()).optional().describe('Only these tasks.'),
  subtasks_of: z.string().optional().describe('Only the subtasks of the task with this id.'),
  sort: z.enum(taskOrders).optional().describe('Default: urgency.'),
  view: z.string().optional().describe('Only the tasks of the saved view of this name.'),
  heading: z.string().optional().describe('A few words above the list, such as "Due today".'),
  limit: z.int().positive().max(1_000).optional().describe('How many you are told; default: 50.'),
  show: z.boolean().optional().describe('false: look only, show no list. Default: true.'),
})

export type ListTasksArguments = z.infer<typeof listTasksParameters>

const whens = {
  today: 'today',
  tomorrow: 'tomorrow',
  overdue: 'overdue',
  this_week: 'this-week',
  next_7_days: 'next-7-days',
  none: 'no-date',
} as const satisfies Record<
  Exclude<NonNullable<ListTasksArguments['due']>, 'any'>,
  TodoQuery['when']
>

function day(value: string | undefined, name: string): string | undefined {
  if (value === undefined || localDateSchema.safeParse(value).success) return value
  throw new ToolArgumentError(`${name} has to be a day in the form YYYY-MM-DD.`)
}

function dueOf({ due }: ListTasksArguments): Pick<TodoQuery, 'when' | 'from'> {
  if (due === undefined) return {}
  return due === 'any' ? { from: firstDay } : { when: whens[due] }
}

function queryOf(input: ListTasksArguments): TodoQuery {
  const from = day(input.due_from, 'due_from')
  const to = day(input.due_to, 'due_to')
  return {
    status: input.status ?? 'open',
    ...dueOf(input),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(input.list === undefined ? {} : { list: input.list }),
    ...(input.tags === undefined ? {} : { tags: input.tags }),
    ...(input.priority === undefined ? {} : { priority: input.priority }),
    ...(input.text === undefined ? {} : { text: input.text }),
  }
}

function viewTest({ view }: ListTasksArguments, { todos, now }: ToolCallScope) {
  if (view === undefined) return () => true
  const { filters } = todos.snapshot().outline
  const saved = filters.find(({ name }) => foldText(name) === foldText(view))
  const parsed = saved === undefined ? null : parseFilter(saved.query)
  if (parsed?.ok !== true) throw new ToolArgumentError(`There is no view called "${view}".`)
  return compileFilter(parsed.filter, now)
}

const parentOf = ({ subtasks_of: parent }: ListTasksArguments, { todos }: ToolCallScope) =>
  parent === undefined ? undefined : todos.find(parent)

/** Shows the first of the tasks. */
async function showTasks(first: readonly Todo[], input: ListTasksArguments, scope: ToolCallScope) {
  const { answer, now } = scope
  const { heading = 'Tasks' } = input
  answer.record.listed(first, parentOf(input, scope))
  if (first.length === 0) return
  const shown = first.slice(0, shownTasks)
  const copyText = shown.map(({ title, status }) => `- [${status === 'done' ? 'x' : ' '}] ${title}`)
  await answer.streamWidget(taskListWidget({ todos: shown, heading, now }), {
    copyText: copyText.join('\n'),
  })
}

async function listTasks(input: ListTasksArguments, scope: ToolCallScope): Promise<ListResult> {
  const { limit = namedTasks, show = true, sort = 'urgency' } = input
  const { now } = scope
  const found = filterTodos(scope.todos.snapshot().todos, queryOf(input), now)
    .filter(narrowingTest(input, day))
    .filter(viewTest(input, scope))
  const first = firstInOrder(found, taskOrder(sort, now), Math.max(limit, show ? shownTasks : 0))
  const named = first.slice(0, limit)
  if (show) await showTasks(first, input, scope)
  else scope.answer.record.found(named, parentOf(input, scope))
  const open = found.filter(({ status }) => status === 'open').length
  return {
    ok: true,
    total: found.length,
    open,
    done: found.length - open,
    overdue: found.filter((todo) => isOverdue(todo, now)).length,
    tasks: named.map((todo) => taskFacts(todo, now)),
  }
}

export function listTasksTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'list_tasks',
      description:
        'Shows tasks to the person as a list with check boxes, and tells you the first 50 of them. ' +
        'Do not repeat the list in your answer. All filters have to match.',
      parameters: listTasksParameters,
      run: listTasks,
    },
    dependencies,
  )
}
