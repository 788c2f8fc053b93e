import { z } from 'zod'

import { decideMatch, matchTitles } from '../../../shared/todos/match-title.ts'
import { trashedTodos } from '../../../shared/todos/views/todo-views.ts'
import { defineTodoTool, type ToolCallScope, type ToolDependencies } from './define-todo-tool.ts'
import { taskFacts } from './task-facts.ts'
import type { SearchResult } from './tool-results.ts'

const namedTasks = 50

export const searchTrashParameters = z.object({
  query: z.string().optional().describe('Words of the title; without it, everything in it.'),
})

export type SearchTrashArguments = z.infer<typeof searchTrashParameters>

function searchTrash({ query }: SearchTrashArguments, scope: ToolCallScope): SearchResult {
  const todos = trashedTodos(scope.todos.snapshot().todos)
  const decision = query === undefined ? null : decideMatch(matchTitles(query, todos))
  const found = (() => {
    if (decision === null) return todos
    if (decision.kind === 'none') return []
    return decision.kind === 'one' ? [decision.todo] : decision.todos
  })()
  const [first] = found
  const match = first === undefined ? 'none' : found.length === 1 ? 'one' : 'several'
  return {
    ok: true,
    match,
    matches: found.slice(0, namedTasks).map((todo) => taskFacts(todo, scope.now)),
    others: [],
    lists: [],
  }
}

export function searchTrashTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'search_trash',
      description: 'Tells what is in the trash, latest first; restore_task brings it back.',
      parameters: searchTrashParameters,
      run: searchTrash,
    },
    dependencies,
  )
}

export function emptyTrashTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'empty_trash',
      description: 'Removes everything in the trash for good.',
      parameters: z.object({}),
      risk: 'deletes',
      run: async (_input, scope) => {
        const change = await scope.execute({ type: 'empty-trash' })
        return { ok: true, seq: change.seq, tasks: [], unchanged: [] } as const
      },
    },
    dependencies,
  )
}
