import { z } from 'zod'

import type { Command } from '../../../shared/todos/command.ts'
import { defineTodoTool, type ToolCallScope, type ToolDependencies } from './define-todo-tool.ts'
import { changedTasks } from './task-facts.ts'
import type { UndoResult } from './tool-results.ts'

export const undoParameters = z.object({
  seq: z.int().positive().optional().describe('The number of the change; default: the newest.'),
})
const redoParameters = z.object({})

export type UndoArguments = z.infer<typeof undoParameters>

async function revert(command: Command, scope: ToolCallScope): Promise<UndoResult> {
  const change = await scope.execute(command)
  const reverted = scope.todos.journal().find(({ seq }) => seq === change.reverts)
  return {
    ok: true,
    seq: change.seq,
    reverted: { seq: change.reverts ?? 0, command: reverted?.command ?? 'update' },
    tasks: changedTasks(change, scope.now),
  }
}

export function undoTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'undo',
      description: 'Takes a change back, whoever made it.',
      parameters: undoParameters,
      risk: 'changes',
      run: ({ seq }, scope) =>
        revert(seq === undefined ? { type: 'undo' } : { type: 'undo', seq }, scope),
    },
    dependencies,
  )
}

export function redoTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'redo',
      description: 'Makes the change again that was undone last.',
      parameters: redoParameters,
      risk: 'changes',
      run: (_input, scope) => revert({ type: 'redo' }, scope),
    },
    dependencies,
  )
}
