import type { Change, TodoChange } from './change.ts'
import type { Command } from './command.ts'
import type { CommandContext } from './commands/command-context.ts'
import { CommandRejection, type RejectionCode } from './commands/command-rejection.ts'
import { completeTodos, reopenTodos } from './commands/complete-todos.ts'
import { addTodos, deleteTodos, updateTodos } from './commands/edit-todos.ts'
import { importTodos } from './commands/import-todos.ts'
import { changeToRevert, revertChange } from './commands/revert-change.ts'
import { WorkingTodos } from './commands/working-todos.ts'
import type { Todo } from './todo.ts'

/** What a command acts on: the todos in list order and the journal, oldest first. */
export interface TodoState {
  todos: readonly Todo[]
  journal: readonly Change[]
}

/** What a command does, or why it does nothing; `details` has one sentence per fault. */
export type Applied =
  | { ok: true; changes: TodoChange[]; reverts: number | null }
  | { ok: false; code: RejectionCode; message: string; details: string[] }

function revert(
  working: WorkingTodos,
  command: Extract<Command, { type: 'undo' | 'redo' }>,
  state: TodoState,
  nowIso: string,
): number {
  const change = changeToRevert(state.journal, command)
  revertChange(working, change, nowIso)
  return change.seq
}

function run(
  working: WorkingTodos,
  command: Command,
  state: TodoState,
  context: CommandContext,
): number | null {
  switch (command.type) {
    case 'add':
      addTodos(working, command.todos, context)
      return null
    case 'update':
      updateTodos(working, command.ids, command.patch, context)
      return null
    case 'complete':
      completeTodos(working, command.ids, context)
      return null
    case 'reopen':
      reopenTodos(working, command.ids, context)
      return null
    case 'delete':
      deleteTodos(working, command.ids)
      return null
    case 'import':
      importTodos(working, command.todos, context)
      return null
    case 'undo':
    case 'redo':
      return revert(working, command, state, context.nowIso)
  }
}

/**
 * Works out what a valid command changes. Pure: stores nothing, and either all of the command
 * happens or nothing does.
 */
export function applyCommand(state: TodoState, command: Command, context: CommandContext): Applied {
  const working = new WorkingTodos(state.todos)
  try {
    const reverts = run(working, command, state, context)
    return { ok: true, changes: working.changes(), reverts }
  } catch (error) {
    if (!(error instanceof CommandRejection)) throw error
    return { ok: false, code: error.code, message: error.message, details: error.details }
  }
}
