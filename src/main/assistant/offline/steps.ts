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
import { LookUps } from './look-ups.ts'
import type { ToolCall } from './tool-call.ts'
import { checking } from './tool-result-text.ts'

/**
 * What an intent does: it yields tool calls, is given their results, and returns its reply. The
 * model runs it again from the start at every turn, feeding it the results that are there already.
 */
export type Steps<Result = string> = Generator<ToolCall, Result, unknown>

const asFailure = checking(failureSchema)

/** A tool that answers in a form. */
function caller<Schema extends z.ZodType>(schema: Schema) {
  const check = checking(schema)
  return function* call(name: string, input: object): Steps<z.output<Schema> | Failure> {
    const result = yield { name, arguments: input }
    const failure = { ok: false, error: 'I could not do that just now.' } as const
    return check(result) ?? asFailure(result) ?? failure
  }
}

const callForList = caller(listResultSchema)
const callForMatches = caller(searchResultSchema)
const callForChange = caller(changeResultSchema)
const callForOutline = caller(outlineResultSchema)
const callForPlan = caller(planResultSchema)
const callForUndo = caller(undoResultSchema)
const callForChanges = caller(changesResultSchema)
const callForQuestion = caller(askResultSchema)

export const listTasks = (input: ListTasksArguments) => callForList('list_tasks', input)
export const searchTasks = (input: SearchTasksArguments) => callForMatches('search_tasks', input)
export const addTasks = (input: AddTaskArguments) => callForChange('add_task', input)
export const updateTasks = (input: UpdateTaskArguments) => callForChange('update_task', input)
export const changeState = (verb: TaskDeed, input: TaskIdsArguments) =>
  callForChange(`${verb}_task`, input)
export const searchTrash = (input: SearchTrashArguments) => callForMatches('search_trash', input)
export const emptyTrash = () => callForChange('empty_trash', {})
export const describeLists = () => callForOutline('describe_lists', {})
export const changeList = (input: ChangeListArguments) => callForChange('change_list', input)
export const changeTag = (input: ChangeTagArguments) => callForChange('change_tag', input)
export const saveView = (input: SaveViewArguments) => callForChange('save_view', input)
export const deleteView = (input: { name: string }) => callForChange('delete_view', input)
export const planDay = (input: PlanDayArguments) => callForPlan('plan_day', input)
export const undo = (input: UndoArguments) => callForUndo('undo', input)
export const redo = () => callForUndo('redo', {})
export const listChanges = (input: ListChangesArguments) => callForChanges('list_changes', input)
export const askUser = (input: AskUserArguments) => callForQuestion('ask_user', input)

/** One turn of the model: the next tool call, or the reply. */
export type Turn = { call: ToolCall } | { reply: string }

/** Replays `steps` over the results that the tools have given so far. */
export function nextTurn(steps: Steps, results: readonly unknown[]): Turn {
  const lookUps = new LookUps()
  const given = results.values()
  let step = steps.next()
  while (step.done !== true) {
    const call = step.value
    const known = lookUps.resultOf(call)
    const next = known === undefined ? given.next() : { done: false, value: known }
    if (next.done === true) return { call }
    lookUps.note(call, next.value)
    step = steps.next(next.value)
  }
  return { reply: step.value }
}
