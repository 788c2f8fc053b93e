import type { z } from 'zod'

import type { AddTaskArguments } from '../../tools/add-task.ts'
import type { AskUserArguments } from '../../tools/ask-user.ts'
import type { ListChangesArguments } from '../../tools/list-changes.ts'
import type { ListTasksArguments } from '../../tools/list-tasks.ts'
import type { SearchTasksArguments } from '../../tools/search-tasks.ts'
import type {
  ChangeListArguments,
  ChangeTagArguments,
  SaveViewArguments,
} from '../../tools/outline-tools.ts'
import type { PlanDayArguments } from '../../tools/plan-day.ts'
import type { TaskDeed, TaskIdsArguments } from '../../tools/task-state-tools.ts'
import type { SearchTrashArguments } from '../../tools/trash-tools.ts'
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
} from '../../tools/tool-results.ts'
import type { UndoArguments } from '../../tools/undo-tools.ts'
import type { UpdateTaskArguments } from '../../tools/update-task.ts'
import { LookUps } from './look-ups.ts'
import type { ToolCall } from './tool-call.ts'
import { checking } from './tool-result-text.ts'

/** What an intent does: it yields tool calls, is given their results, and returns its reply. */
export type Steps<Result = string> = Generator<ToolCall, Result, unknown>

const asFailure = checking(failureSchema)

/** The result of a change; null when it is another one. */
export const asChange = checking(changeResultSchema)

/** A tool that answers in a form. */
function caller<Schema extends z.ZodType>(schema: Schema, check = checking(schema)) {
  return function* call(name: string, input: object): Steps<z.output<Schema> | Failure> {
    const result = yield { name, arguments: input }
    const failure = { ok: false, error: 'I could not do that just now.' } as const
    return check(result) ?? asFailure(result) ?? failure
  }
}

const callForList = caller(listResultSchema)
const callForMatches = caller(searchResultSchema)
const callForChange = caller(changeResultSchema, asChange)
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

/** An answer under way: its steps, as far as the tools have given results. */
export class Answering {
  readonly #steps: Steps
  readonly #lookUps = new LookUps()
  #turn: Turn

  constructor(steps: Steps, results: readonly unknown[] = []) {
    this.#steps = steps
    this.#turn = this.#upToCall(steps.next())
    for (const result of results) this.take(result)
  }

  /** What is to be done now. */
  get turn(): Turn {
    return this.#turn
  }

  /** Goes on with what the tool that was called last has given. */
  take(result: unknown): void {
    if (!('call' in this.#turn)) return
    this.#lookUps.note(this.#turn.call, result)
    this.#turn = this.#upToCall(this.#steps.next(result))
  }

  #upToCall(first: IteratorResult<ToolCall, string>): Turn {
    let step = first
    while (step.done !== true) {
      const known = this.#lookUps.resultOf(step.value)
      if (known === undefined) return { call: step.value }
      step = this.#steps.next(known)
    }
    return { reply: step.value }
  }
}
