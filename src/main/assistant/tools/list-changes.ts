import { z } from 'zod'

import { localNow } from '../../../shared/clock.ts'
import type { Change } from '../../../shared/todos/change.ts'
import { standingSeq } from '../undo-state.ts'
import { defineTodoTool, type ToolCallScope, type ToolDependencies } from './define-todo-tool.ts'
import { changedTasks } from './task-facts.ts'
import type { ChangesResult } from './tool-results.ts'

const namedTasks = 5

export const listChangesParameters = z.object({
  limit: z.int().positive().max(50).optional().describe('How many of the newest; default: 5.'),
  source: z
    .enum(['chat', 'all'])
    .optional()
    .describe('"chat": only what you and the check boxes in this chat changed. Default: all.'),
})

export type ListChangesArguments = z.infer<typeof listChangesParameters>

const chatSources: readonly Change['source'][] = ['chat', 'widget']

function describe(change: Change, { todos, now }: ToolCallScope): ChangesResult['changes'][number] {
  const tasks = changedTasks(change, now)
  return {
    seq: change.seq,
    ...localNow(new Date(change.at)),
    command: change.command,
    source: change.source,
    undone: standingSeq(change.seq, todos.journal()) === null,
    tasks: tasks.slice(0, namedTasks),
    more: Math.max(0, tasks.length - namedTasks),
  }
}

function listChanges({ limit = 5, source }: ListChangesArguments, scope: ToolCallScope) {
  const changes = scope.todos
    .journal()
    .filter((change) => source !== 'chat' || chatSources.includes(change.source))
    .filter(({ changes, outline }) => changes.length > 0 || outline !== undefined)
    .slice(-limit)
    .toReversed()
  return { ok: true, changes: changes.map((change) => describe(change, scope)) } as const
}

export function listChangesTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'list_changes',
      description: 'Tells the newest changes to the tasks, newest first, with their numbers.',
      parameters: listChangesParameters,
      run: listChanges,
    },
    dependencies,
  )
}
