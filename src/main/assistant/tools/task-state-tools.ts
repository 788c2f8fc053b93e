import { z } from 'zod'

import type { Todo } from '../../../shared/todos/todo.ts'
import { defineTodoTool, type ToolCallScope, type ToolDependencies } from './define-todo-tool.ts'
import { changedTasks } from './task-facts.ts'
import type { ChangeResult } from './tool-results.ts'

export const taskIdsParameters = z.object({
  ids: z.array(z.string()).min(1, 'at least one id is needed').max(1_000),
})

export type TaskIdsArguments = z.infer<typeof taskIdsParameters>

/** What can be done to whole tasks. */
export type TaskDeed = 'complete' | 'reopen' | 'skip' | 'duplicate' | 'delete' | 'restore'

/** The open task of which all of these are steps. */
function openParentOf(ids: ReadonlySet<string>, { todos }: ToolCallScope): Todo | undefined {
  const parents = new Set([...ids].map((id) => todos.find(id)?.parentId ?? null))
  const [only] = parents
  const parent = parents.size === 1 && only ? todos.find(only) : undefined
  return parent?.status === 'open' ? parent : undefined
}

async function changeState(
  type: TaskDeed,
  ids: readonly string[],
  scope: ToolCallScope,
): Promise<ChangeResult> {
  const unique = [...new Set(ids)]
  const change = await scope.execute({ type, ids: unique })
  const changed = new Set(change.changes.map(({ id }) => id))
  const parent = type === 'complete' ? openParentOf(changed, scope) : undefined
  if (parent !== undefined) scope.answer.record.steppedOn(parent)
  return {
    ok: true,
    seq: change.seq,
    tasks: changedTasks(change, scope.now),
    unchanged: unique
      .filter((id) => !changed.has(id))
      .map((id) => ({ id, title: scope.todos.find(id)?.title ?? '' })),
  }
}

function stateTool(type: TaskDeed, description: string) {
  return (dependencies: ToolDependencies) =>
    defineTodoTool(
      {
        name: `${type}_task`,
        description,
        parameters: taskIdsParameters,
        risk: type === 'delete' ? 'deletes' : 'changes',
        run: ({ ids }, scope) => changeState(type, ids, scope),
      },
      dependencies,
    )
}

export const completeTaskTool = stateTool(
  'complete',
  'Marks tasks as done. A repeating task gets its next date instead.',
)
export const reopenTaskTool = stateTool('reopen', 'Marks done tasks as not done.')
export const deleteTaskTool = stateTool(
  'delete',
  'Deletes tasks: they stay in the trash for 30 days, and undo brings them back.',
)
export const restoreTaskTool = stateTool('restore', 'Takes tasks out of the trash again.')
export const skipTaskTool = stateTool(
  'skip',
  'Moves repeating tasks to their next date without completing them.',
)
export const duplicateTaskTool = stateTool(
  'duplicate',
  'Makes copies of tasks, with their subtasks, open and right after the originals.',
)
