import type { Change, TodoChange } from '../change.ts'
import type { Outline } from '../outline.ts'
import { sameValue } from '../same-value.ts'
import { type Todo, todoSchema } from '../todo.ts'
import { undoHistory } from '../undo-history.ts'
import { CommandRejection } from './command-rejection.ts'
import type { WorkingTodos } from './working-todos.ts'

const fields = todoSchema.keyof().options.filter((field) => field !== 'updatedAt')

function changedSince(todo: Todo): CommandRejection {
  return new CommandRejection(
    'conflict',
    `“${todo.title}” was changed since then, so that step cannot be turned around.`,
  )
}

function isAsLeft(todo: Todo, after: Todo): boolean {
  return fields.every((field) => sameValue(todo[field], after[field]))
}

function revertFields(current: Todo, before: Todo, after: Todo, nowIso: string): Todo {
  const changed = fields.filter((field) => !sameValue(before[field], after[field]))
  if (changed.some((field) => !sameValue(current[field], after[field]))) throw changedSince(current)
  const reverted = Object.fromEntries(changed.map((field) => [field, before[field]]))
  const updatedAt = current.updatedAt === after.updatedAt ? before.updatedAt : nowIso
  return Object.assign({ ...current }, reverted, { updatedAt })
}

function revertTodo(working: WorkingTodos, change: TodoChange, nowIso: string): void {
  const { id, before, after } = change
  const current = working.find(id)
  if (after === null) {
    if (before === null) return
    if (current !== undefined) throw changedSince(current)
    working.put(before)
    return
  }
  if (current === undefined) {
    throw new CommandRejection('conflict', `“${after.title}” was deleted since then.`)
  }
  if (before !== null) working.put(revertFields(current, before, after, nowIso))
  else if (isAsLeft(current, after)) working.remove(id)
  else throw changedSince(current)
}

function* checkPlaces(working: WorkingTodos): Generator<void, void> {
  const [misplaced] = yield* working.misplacedSteps()
  if (misplaced === undefined) return
  throw new CommandRejection(
    'conflict',
    `“${misplaced.title}” would lose the task it belongs to, so that step cannot be turned around.`,
  )
}

function find(changes: readonly Change[], journal: readonly Change[], seq: number): Change {
  const change = changes.find((candidate) => candidate.seq === seq)
  if (change !== undefined) return change
  if (journal.some((candidate) => candidate.seq === seq)) {
    throw new CommandRejection('conflict', 'That step was already undone or changed nothing.')
  }
  throw new CommandRejection('not-found', 'That step is no longer in the history.')
}

/** The change that undo, or redo, turns around now. */
export function changeToRevert(
  journal: readonly Change[],
  command: { type: 'undo'; seq?: number | undefined } | { type: 'redo' },
): Change {
  const { undoable, redoable } = undoHistory(journal)
  if (command.type === 'undo' && command.seq !== undefined) {
    return find(undoable, journal, command.seq)
  }
  const change = (command.type === 'undo' ? undoable : redoable).at(-1)
  if (change !== undefined) return change
  throw new CommandRejection('conflict', `There is nothing to ${command.type}.`)
}

function revertOutline(working: WorkingTodos, change: Change): void {
  if (change.outline === undefined) return
  const { before, after } = change.outline
  const current = working.outline
  const keep = <Part extends keyof Outline>(part: Part): Outline[Part] => {
    if (sameValue(before[part], after[part])) return current[part]
    if (sameValue(current[part], after[part])) return before[part]
    throw new CommandRejection(
      'conflict',
      'The lists or filters were changed since then, so that step cannot be turned around.',
    )
  }
  working.outline = { lists: keep('lists'), filters: keep('filters') }
}

/** Turns a change around, field by field and in steps; rejects when one of these fields was changed since. */
export function* revertSteps(
  working: WorkingTodos,
  change: Change,
  nowIso: string,
): Generator<void, void> {
  for (const todoChange of change.changes) {
    revertTodo(working, todoChange, nowIso)
    yield
  }
  revertOutline(working, change)
  yield* checkPlaces(working)
}
