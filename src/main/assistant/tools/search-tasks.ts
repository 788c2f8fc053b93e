import { z } from 'zod'

import { decideMatch, lookUpTitles, type TitleMatch } from '../../../shared/todos/match-title.ts'
import { lookUpMentioned } from '../../../shared/todos/mentioned-titles.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { defineTodoTool, type ToolCallScope, type ToolDependencies } from './define-todo-tool.ts'
import { taskFacts } from './task-facts.ts'
import type { SearchResult } from './tool-results.ts'

const namedOthers = 5

export const searchTasksParameters = z.object({
  query: z.string().describe('Words of the title, in any order; typos are tolerated.'),
  status: z.enum(['open', 'done', 'all']).optional().describe('Default: all.'),
  words: z
    .enum(['all', 'any'])
    .optional()
    .describe(
      'Default: all. any: the query is a sentence, and only some of its words name a task.',
    ),
})

export type SearchTasksArguments = z.infer<typeof searchTasksParameters>

function decide(scored: readonly TitleMatch<Todo>[]): Pick<SearchResult, 'match'> & {
  todos: Todo[]
} {
  const decision = decideMatch(scored)
  if (decision.kind === 'one') return { match: 'one', todos: [decision.todo] }
  if (decision.kind === 'several') return { match: 'several', todos: decision.todos }
  return { match: 'none', todos: [] }
}

const longestNotes = 2_000

function notesOf([todo, second]: readonly Todo[]): Pick<SearchResult, 'notes'> {
  const clear = second === undefined && todo !== undefined && todo.notes !== ''
  return clear ? { notes: todo.notes.slice(0, longestNotes) } : {}
}

function listsOf(todos: readonly Todo[]): string[] {
  const lists = new Set<string>()
  let last: string | undefined
  for (const { list, deletedAt } of todos) {
    // Most todos have the list of the one before.
    if (deletedAt !== null || list === last) continue
    lists.add(list)
    last = list
  }
  return [...lists]
}

/** The lists of todos that were asked about before, as long as these are the same. */
function listReader(): (todos: readonly Todo[]) => string[] {
  let known: { todos: readonly Todo[]; lists: string[] } = { todos: [], lists: [] }
  return (todos) => {
    if (known.todos !== todos) known = { todos, lists: listsOf(todos) }
    return known.lists
  }
}

function searchTasks(
  { query, status, words }: SearchTasksArguments,
  scope: ToolCallScope,
  readLists: (todos: readonly Todo[]) => string[],
): SearchResult {
  const { todos, outline } = scope.todos.snapshot()
  const isAnyStatus = status === undefined || status === 'all'
  const isAskedFor = (todo: Todo) =>
    todo.deletedAt === null && (isAnyStatus || todo.status === status)
  const lookUp = words === 'any' ? lookUpMentioned : lookUpTitles
  const scored = lookUp(query, { todos, index: scope.titles, isAskedFor })
  const decided = decide(scored)
  const others = scored.map(({ todo }) => todo).filter((todo) => !decided.todos.includes(todo))
  scope.answer.record.found(decided.todos)
  return {
    ok: true,
    match: decided.match,
    matches: decided.todos.map((todo) => taskFacts(todo, scope.now)),
    ...notesOf(decided.todos),
    others: others.slice(0, namedOthers).map((todo) => taskFacts(todo, scope.now)),
    lists: [...new Set([...readLists(todos), ...outline.lists.map(({ name }) => name)])],
  }
}

export function searchTasksTool(dependencies: ToolDependencies) {
  const readLists = listReader()
  return defineTodoTool(
    {
      name: 'search_tasks',
      description:
        'Finds tasks by words of their titles and tells you their ids; the person sees nothing of it. ' +
        'match "one": clear; "several": ask the person which one; "none": others are the nearest.',
      parameters: searchTasksParameters,
      run: (input, scope) => searchTasks(input, scope, readLists),
    },
    dependencies,
  )
}
