import type { Change, TodoChange } from './change.ts'
import type { Command } from './command.ts'
import type { CommandContext } from './commands/command-context.ts'
import { CommandRejection, type RejectionCode } from './commands/command-rejection.ts'
import { catchUpTodos, completeTodos, reopenTodos, skipTodos } from './commands/complete-todos.ts'
import { deleteList, deleteTag, renameList, renameTag } from './commands/edit-names.ts'
import { deleteFilter, saveFilter, saveList } from './commands/edit-outline.ts'
import { addTodos, rescheduleTodos, updateTodos } from './commands/edit-todos.ts'
import { importTodos } from './commands/import-todos.ts'
import { duplicateTodos, moveTodos, tagTodos } from './commands/move-todos.ts'
import { changeToRevert, revertSteps } from './commands/revert-change.ts'
import { deleteTodos, emptyTrash, purgeTodos, restoreTodos } from './commands/trash-todos.ts'
import { WorkingTodos } from './commands/working-todos.ts'
import { finished } from './finished.ts'
import { emptyOutline, type Outline } from './outline.ts'
import { sameValue } from './same-value.ts'
import { TodoTable } from './table/todo-table.ts'
import type { Todo } from './todo.ts'

/**
 * What a command acts on: the todos, the lists and filters beside them, and the journal, oldest first.
 * With a table of the todos, a command costs nothing for those that it does not touch.
 */
export interface TodoState {
  todos: readonly Todo[] | TodoTable
  outline?: Outline
  journal: readonly Change[]
}

/** What a command does, or why it does nothing; `details` has one sentence per fault. */
export type Applied =
  | {
      ok: true
      changes: TodoChange[]
      reverts: number | null
      /** The lists and filters before and after, when they changed. */
      outline?: { before: Outline; after: Outline }
    }
  | { ok: false; code: RejectionCode; message: string; details: string[] }

type EditType = Exclude<Command['type'], 'undo' | 'redo'>
type EditByType = { [Type in EditType]: Extract<Command, { type: Type }> }
type Edit<Type extends EditType = EditType> = {
  [Key in Type]: { type: Key } & EditByType[Key]
}[Type]
type Run<Type extends EditType> = (
  working: WorkingTodos,
  command: Edit<Type>,
  context: CommandContext,
) => void

const runs: { [Type in EditType]: Run<Type> } = {
  add: addTodos,
  update: updateTodos,
  reschedule: rescheduleTodos,
  complete: (working, { ids }, context) => completeTodos(working, ids, context),
  reopen: (working, { ids }, context) => reopenTodos(working, ids, context),
  skip: (working, { ids }, context) => skipTodos(working, ids, context),
  'catch-up': (working, { ids }, context) => catchUpTodos(working, ids, context),
  delete: (working, { ids }, context) => deleteTodos(working, ids, context),
  restore: (working, { ids }) => restoreTodos(working, ids),
  purge: (working, { ids }) => purgeTodos(working, ids),
  'empty-trash': (working) => emptyTrash(working),
  duplicate: (working, { ids }, context) => duplicateTodos(working, ids, context),
  move: moveTodos,
  tag: tagTodos,
  'save-list': saveList,
  'rename-list': renameList,
  'delete-list': deleteList,
  'rename-tag': renameTag,
  'delete-tag': (working, { name }, context) => deleteTag(working, name, context),
  'save-filter': saveFilter,
  'delete-filter': (working, { id }) => deleteFilter(working, id),
  import: importTodos,
}

function runEdit<Type extends EditType>(
  working: WorkingTodos,
  command: Edit<Type>,
  context: CommandContext,
): void {
  runs[command.type](working, command, context)
}

function* run(
  working: WorkingTodos,
  command: Command,
  state: TodoState,
  context: CommandContext,
): Generator<void, number | null> {
  if (command.type !== 'undo' && command.type !== 'redo') {
    runEdit(working, command, context)
    return null
  }
  const change = changeToRevert(state.journal, command)
  yield* revertSteps(working, change, context.nowIso)
  return change.seq
}

/**
 * Works out what a valid command changes. Pure: stores nothing, and either all of the command
 * happens or nothing does.
 */
export function applyCommand(state: TodoState, command: Command, context: CommandContext): Applied {
  return finished(commandSteps(state, command, context))
}

/** What `applyCommand` does, in steps, between which nothing may change what it is worked out on. */
export function* commandSteps(
  state: TodoState,
  command: Command,
  context: CommandContext,
): Generator<void, Applied> {
  const before = state.outline ?? emptyOutline
  const { todos } = state
  const table = todos instanceof TodoTable ? todos : new TodoTable(todos)
  const working = new WorkingTodos(table, before)
  try {
    const reverts = yield* run(working, command, state, context)
    const after = working.outline
    const outline = sameValue(before, after) ? {} : { outline: { before, after } }
    return { ok: true, changes: yield* working.changeSteps(), reverts, ...outline }
  } catch (error) {
    if (!(error instanceof CommandRejection)) throw error
    return { ok: false, code: error.code, message: error.message, details: error.details }
  }
}
