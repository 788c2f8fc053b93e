import { z } from 'zod'

import { foldText } from '../../../shared/todos/fold-text.ts'
import { parseFilter } from '../../../shared/todos/filter/parse-filter.ts'
import { defaultList } from '../../../shared/todos/todo.ts'
import { summarise } from '../../../shared/todos/views/summaries.ts'
import type { Command } from '../../../shared/todos/command.ts'
import {
  defineTodoTool,
  ToolArgumentError,
  type ToolCallScope,
  type ToolDependencies,
} from './define-todo-tool.ts'
import { changedTasks } from './task-facts.ts'
import type { ChangeResult, OutlineResult } from './tool-results.ts'

export const changeListParameters = z.object({
  action: z.enum(['create', 'rename', 'delete']),
  name: z.string(),
  to: z.string().optional().describe('The new name; renaming to another list makes them one.'),
  keep_tasks: z
    .boolean()
    .optional()
    .describe(`With "delete": its tasks go to ${defaultList}, not into the trash.`),
})
export const changeTagParameters = z.object({
  action: z.enum(['rename', 'delete']),
  name: z.string().describe('Without #.'),
  to: z.string().optional().describe('The new name.'),
})
export const saveViewParameters = z.object({
  name: z.string(),
  query: z
    .string()
    .describe('For example "overdue & list:Work", "#home | p1", "no date", "due<=2026-12-31".'),
})
const deleteViewParameters = z.object({ name: z.string() })

export type ChangeListArguments = z.infer<typeof changeListParameters>
export type ChangeTagArguments = z.infer<typeof changeTagParameters>
export type SaveViewArguments = z.infer<typeof saveViewParameters>

function outlineOf({ todos, now }: ToolCallScope): OutlineResult {
  const { todos: all, outline } = todos.snapshot()
  const { lists, tags } = summarise(all, outline, now)
  return {
    ok: true,
    lists: lists.map(({ name, open }) => ({ name, open })),
    tags: tags.map(({ name, open }) => ({ name, open })),
    views: outline.filters.map(({ name, query }) => ({ name, query })),
  }
}

/** The name as it is spelled; the given one when there is none like it. */
function spelled(name: string, known: readonly { name: string }[]): string {
  return known.find((one) => foldText(one.name) === foldText(name))?.name ?? name
}

async function executed(command: Command, scope: ToolCallScope): Promise<ChangeResult> {
  const change = await scope.execute(command)
  return { ok: true, seq: change.seq, tasks: changedTasks(change, scope.now), unchanged: [] }
}

function newName(to: string | undefined): string {
  if (to === undefined) throw new ToolArgumentError('to: the new name is missing.')
  return to
}

function changeList(input: ChangeListArguments, scope: ToolCallScope): Promise<ChangeResult> {
  const name = spelled(input.name, outlineOf(scope).lists)
  switch (input.action) {
    case 'create':
      return executed({ type: 'save-list', name }, scope)
    case 'rename':
      return executed({ type: 'rename-list', from: name, to: newName(input.to) }, scope)
    case 'delete': {
      const moveTo = input.keep_tasks === true ? defaultList : null
      return executed({ type: 'delete-list', name, moveTo }, scope)
    }
  }
}

function changeTag(input: ChangeTagArguments, scope: ToolCallScope): Promise<ChangeResult> {
  const name = spelled(input.name.replace(/^#/, ''), outlineOf(scope).tags)
  if (input.action === 'delete') return executed({ type: 'delete-tag', name }, scope)
  const to = newName(input.to).replace(/^#/, '')
  return executed({ type: 'rename-tag', from: name, to }, scope)
}

function saveView({ name, query }: SaveViewArguments, scope: ToolCallScope): Promise<ChangeResult> {
  const parsed = parseFilter(query)
  if (!parsed.ok) throw new ToolArgumentError(`query: ${parsed.message}`)
  const { filters } = scope.todos.snapshot().outline
  const id = filters.find((one) => foldText(one.name) === foldText(name))?.id
  const filter = { name, query, ...(id === undefined ? {} : { id }) }
  return executed({ type: 'save-filter', filter }, scope)
}

function deleteView({ name }: { name: string }, scope: ToolCallScope): Promise<ChangeResult> {
  const { filters } = scope.todos.snapshot().outline
  const found = filters.find((one) => foldText(one.name) === foldText(name))
  if (found === undefined) throw new ToolArgumentError(`There is no view called "${name}".`)
  return executed({ type: 'delete-filter', id: found.id }, scope)
}

export function describeOutlineTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'describe_lists',
      description: 'Tells which lists, tags and saved views there are.',
      parameters: z.object({}),
      run: (_input, scope) => outlineOf(scope),
    },
    dependencies,
  )
}

export function changeListTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'change_list',
      description: 'Creates, renames or deletes a list of tasks.',
      parameters: changeListParameters,
      risk: 'changes',
      run: changeList,
    },
    dependencies,
  )
}

export function changeTagTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'change_tag',
      description: 'Renames or deletes a tag everywhere.',
      parameters: changeTagParameters,
      risk: 'changes',
      run: changeTag,
    },
    dependencies,
  )
}

export function saveViewTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'save_view',
      description: 'Keeps a query under a name in the sidebar; one of the same name is replaced.',
      parameters: saveViewParameters,
      run: saveView,
    },
    dependencies,
  )
}

export function deleteViewTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'delete_view',
      description: 'Removes a saved view; no task is touched.',
      parameters: deleteViewParameters,
      run: deleteView,
    },
    dependencies,
  )
}
