import { z } from 'zod'

import type { TodoDraft } from '../../../shared/todos/command.ts'
import type { LocalMoment, Todo } from '../../../shared/todos/todo.ts'
import type { LocalNow } from '../../../shared/clock.ts'
import type { NamedTask } from '../references.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { defineTodoTool, type ToolCallScope, type ToolDependencies } from './define-todo-tool.ts'
import { changedTasks } from './task-facts.ts'
import { readDate, readMoment, readReminders, readRepeat, taskFieldsShape } from './task-fields.ts'
import type { ChangeResult } from './tool-results.ts'

const newTaskSchema = z.object({
  title: z.string().describe('What has to be done, without date, time, list or tags.'),
  ...taskFieldsShape,
  tags: z.array(z.string()).optional(),
  parent_id: z.string().optional().describe('The task that this one is a step of.'),
})

export const addTaskParameters = z.object({
  tasks: z.array(newTaskSchema).min(1, 'at least one task is needed').max(100),
  skip_same: z
    .boolean()
    .optional()
    .describe('Leaves out a task when an open one of that name is there; it is in "unchanged".'),
})

export type NewTask = z.infer<typeof newTaskSchema>
export type AddTaskArguments = z.infer<typeof addTaskParameters>

function dueOf({ due_date: date, due_time: time }: NewTask, now: LocalNow): LocalMoment | null {
  if (date === undefined) return time === undefined ? null : readMoment(now.date, time)
  return readMoment(date, time)
}

function draftOf(task: NewTask, now: LocalNow): TodoDraft {
  const { title, notes, start_date: start, repeat_rule: rule, priority, list, tags } = task
  return withoutUndefined({
    title,
    notes,
    due: dueOf(task, now) ?? undefined,
    start: start === undefined ? undefined : { date: readDate(start, 'start_date') },
    repeat: rule === undefined ? undefined : readRepeat(rule, task.repeat_from),
    reminders: readReminders(task),
    priority,
    list,
    tags: tags?.map((tag) => tag.replace(/^#/, '')),
    parentId: task.parent_id,
  })
}

const determiner = /^(?:the|my|our|an?|some) /
const nameOf = (title: string) =>
  title
    .toLowerCase()
    .replace(determiner, '')
    .replace(/ (?:the|my|our|an?|some) /g, ' ')

const endOf = (title: string) => title.slice(-3).toLowerCase()

/** In another list, or repeating where that one comes once, it is another task. */
function isSame(task: NewTask, { list, repeat }: Todo): boolean {
  return (task.list ?? list) === list && (task.repeat_rule === undefined || repeat !== null)
}

/** The open tasks that are called like a new one. */
function sameNamed(tasks: readonly NewTask[], { todos }: ToolCallScope): Map<NewTask, Todo> {
  const wanted = new Map(tasks.map((task) => [nameOf(task.title), task]))
  const ends = new Set(tasks.map(({ title }) => endOf(title)))
  const found = new Map<NewTask, Todo>()
  for (const todo of todos.snapshot().todos) {
    // Few titles of thousands end alike, and comparing ends is quick.
    if (!ends.has(endOf(todo.title)) || todo.status !== 'open' || todo.deletedAt !== null) continue
    const task = wanted.get(nameOf(todo.title))
    if (task !== undefined && isSame(task, todo)) found.set(task, todo)
  }
  return found
}

/** The task that several new ones are steps of. */
function parentOf(tasks: readonly NewTask[], { todos }: ToolCallScope): NamedTask | undefined {
  const [first, second] = tasks
  const id = first?.parent_id
  if (id === undefined || second?.parent_id !== id) return undefined
  const parent = todos.snapshot().todos.find((todo) => todo.id === id)
  return parent === undefined ? undefined : { id, title: parent.title }
}

async function addTask(input: AddTaskArguments, scope: ToolCallScope): Promise<ChangeResult> {
  const same = input.skip_same === true ? sameNamed(input.tasks, scope) : new Map<NewTask, Todo>()
  const unchanged = [...same.values()].map(({ id, title }) => ({ id, title }))
  const tasks = input.tasks.filter((task) => !same.has(task))
  if (tasks.length === 0) return { ok: true, seq: null, tasks: [], unchanged }
  const change = await scope.execute({
    type: 'add',
    todos: tasks.map((task) => draftOf(task, scope.now)),
  })
  const parent = parentOf(tasks, scope)
  if (parent !== undefined) scope.answer.record.steppedUnder(parent)
  const added = changedTasks(change, scope.now)
  return withoutUndefined({ ok: true, seq: change.seq, tasks: added, unchanged, parent })
}

export function addTaskTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'add_task',
      description: 'Adds one or more tasks. Several tasks of one request belong in one call.',
      parameters: addTaskParameters,
      run: addTask,
    },
    dependencies,
  )
}
