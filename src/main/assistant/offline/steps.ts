import type { z } from 'zod'

import type { AddTaskArguments } from '../tools/add-task.ts'
import type { AskUserArguments } from '../tools/ask-user.ts'
import type { ListChangesArguments } from '../tools/list-changes.ts'
import type { ListTasksArguments } from '../tools/list-tasks.ts'
import type { SearchTasksArguments } from '../tools/search-tasks.ts'
import type {
  ChangeListArguments,
  ChangeTagArguments,
  SaveViewArguments,
} from '../tools/outline-tools.ts'
import type { PlanDayArguments } from '../tools/plan-day.ts'
import type { TaskDeed, TaskIdsArguments } from '../tools/task-state-tools.ts'
import type { SearchTrashArguments } from '../tools/trash-tools.ts'
import {
  askResultSchema,
  changeResultSchema,
  changesResultSchema,
  failureSchema,
  listResultSchema,
  outlineResultSchema,
  planResultSchema,
  searchResultSchema,
  undoResultSchema,
  type Failure,
} from '../tools/tool-results.ts'
import type { UndoArguments } from '../tools/undo-tools.ts'
import type { UpdateTaskArguments } from '../tools/update-task.ts'

/** A tool that the rules want to be called. */
export interface ToolCall {
  name: string
  arguments: object
}

/**
 * What an intent does: it yields tool calls, is given their results, and returns its reply. The
 * model runs it again from the start at every turn, feeding it the results that are there already.
 */
export type Steps<Result = string> = Generator<ToolCall, Result, unknown>

function* call<Schema extends z.ZodType>(
  name: string,
  input: object,
  schema: Schema,
): Steps<z.output<Schema> | Failure> {
  const result = yield { name, arguments: input }
  const parsed = schema.safeParse(result)
  if (parsed.success) return parsed.data
  const failed = failureSchema.safeParse(result)
  return failed.success ? failed.data : { ok: false, error: 'I could not do that just now.' }
}

export const listTasks = (input: ListTasksArguments) => call('list_tasks', input, listResultSchema)
export const searchTasks = (input: SearchTasksArguments) =>
  call('search_tasks', input, searchResultSchema)
export const addTasks = (input: AddTaskArguments) => call('add_task', input, changeResultSchema)
export const updateTasks = (input: UpdateTaskArguments) =>
  call('update_task', input, changeResultSchema)
export const changeState = (verb: TaskDeed, input: TaskIdsArguments) =>
  call(`${verb}_task`, input, changeResultSchema)
export const searchTrash = (input: SearchTrashArguments) =>
  call('search_trash', input, searchResultSchema)
export const emptyTrash = () => call('empty_trash', {}, changeResultSchema)
export const describeLists = () => call('describe_lists', {}, outlineResultSchema)
export const changeList = (input: ChangeListArguments) =>
  call('change_list', input, changeResultSchema)
export const changeTag = (input: ChangeTagArguments) =>
  call('change_tag', input, changeResultSchema)
export const saveView = (input: SaveViewArguments) => call('save_view', input, changeResultSchema)
export const deleteView = (input: { name: string }) =>
  call('delete_view', input, changeResultSchema)
export const planDay = (input: PlanDayArguments) => call('plan_day', input, planResultSchema)
export const undo = (input: UndoArguments) => call('undo', input, undoResultSchema)
export const redo = () => call('redo', {}, undoResultSchema)
export const listChanges = (input: ListChangesArguments) =>
  call('list_changes', input, changesResultSchema)
export const askUser = (input: AskUserArguments) => call('ask_user', input, askResultSchema)

/** One turn of the model: the next tool call, or the reply. */
export type Turn = { call: ToolCall } | { reply: string }

/** Replays `steps` over the results that the tools have given so far. */
export function nextTurn(steps: Steps, results: readonly unknown[]): Turn {
  let step = steps.next()
  for (const result of results) {
    if (step.done === true) break
    step = steps.next(result)
  }
  return step.done === true ? { reply: step.value } : { call: step.value }
}
