import { z } from 'zod'

import type { TodoDraft } from '../../../shared/todos/command.ts'
import type { LocalMoment } from '../../../shared/todos/todo.ts'
import type { LocalNow } from '../../../shared/clock.ts'
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

async function addTask({ tasks }: AddTaskArguments, scope: ToolCallScope): Promise<ChangeResult> {
  const change = await scope.execute({
    type: 'add',
    todos: tasks.map((task) => draftOf(task, scope.now)),
  })
  return { ok: true, seq: change.seq, tasks: changedTasks(change, scope.now), unchanged: [] }
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
