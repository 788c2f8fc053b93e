import { z } from 'zod'

import type { Action } from '../../shared/chatkit/index.ts'
import type { Change } from '../../shared/todos/change.ts'
import { CustomStreamError, InvalidRequestError, NotFoundError } from '../chatkit/index.ts'
import { TodoCommandError } from '../todos/todo-command-error.ts'
import type { TodoService } from '../todos/todo-service.ts'
import { localDateSchema } from '../../shared/todos/todo.ts'
import { canRedo, standingSeq } from './undo-state.ts'
import { acceptPlanAction } from './widgets/day-plan-widget.ts'
import { redoAction, undoAction } from './widgets/receipt-widget.ts'
import { toggleAction } from './widgets/task-row.ts'

const togglePayloadSchema = z.object({
  id: z.string().min(1).max(100),
  done: z.boolean().optional(),
})
const undoPayloadSchema = z.object({ seqs: z.array(z.int().positive()).min(1).max(100) })

const planPayloadSchema = z.object({
  date: localDateSchema,
  ids: z.array(z.string().min(1).max(100)).min(1).max(100),
})

function payloadOf<Schema extends z.ZodType>(action: Action, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(action.payload)
  if (parsed.success) return parsed.data
  throw new InvalidRequestError(`The action "${action.type}" has an invalid payload.`)
}

/** Ticks or unticks the task of a row; rejects for any other action, payload or task. */
export async function toggleTask(action: Action, todos: TodoService): Promise<void> {
  if (action.type !== toggleAction) {
    throw new InvalidRequestError(`There is no action "${action.type}".`)
  }
  const { id, done } = payloadOf(action, togglePayloadSchema)
  const todo = todos.snapshot().todos.find((one) => one.id === id && one.deletedAt === null)
  if (todo === undefined) throw new NotFoundError('This task no longer exists.')
  const complete = done ?? todo.status === 'open'
  await todos.execute({ type: complete ? 'complete' : 'reopen', ids: [id] }, 'widget')
}

async function undoAll(seqs: readonly number[], todos: TodoService): Promise<Change[]> {
  const changes: Change[] = []
  for (const seq of seqs.toSorted((one, other) => other - one)) {
    const standing = standingSeq(seq, todos.journal())
    if (standing === null) continue
    changes.push(await todos.execute({ type: 'undo', seq: standing }, 'widget'))
  }
  return changes
}

async function redoAll(seqs: readonly number[], todos: TodoService): Promise<Change[]> {
  if (!canRedo(seqs, todos.journal())) {
    throw new CustomStreamError('Something else was changed since, so this cannot be redone.')
  }
  const changes: Change[] = []
  for (const _seq of seqs) changes.push(await todos.execute({ type: 'redo' }, 'widget'))
  return changes
}

/** Gives the tasks of a plan their day; those that are done or gone by now stay as they are. */
async function acceptPlan(action: Action, todos: TodoService): Promise<Change[]> {
  const { date, ids } = payloadOf(action, planPayloadSchema)
  const open = new Set(
    todos
      .snapshot()
      .todos.filter(({ deletedAt, status }) => deletedAt === null && status === 'open')
      .map(({ id }) => id),
  )
  const known = ids.filter((id) => open.has(id))
  if (known.length === 0) throw new CustomStreamError('None of these tasks is open any more.')
  return [await todos.execute({ type: 'reschedule', ids: known, date }, 'widget')]
}

async function revertReceipt(action: Action, todos: TodoService): Promise<Change[]> {
  const { seqs } = payloadOf(action, undoPayloadSchema)
  return await (action.type === undoAction ? undoAll(seqs, todos) : redoAll(seqs, todos))
}

const buttons: Readonly<Record<string, (action: Action, todos: TodoService) => Promise<Change[]>>> =
  {
    [undoAction]: revertReceipt,
    [redoAction]: revertReceipt,
    [acceptPlanAction]: acceptPlan,
  }

/**
 * Carries out a button of a widget: takes back the changes of a receipt that still stand, or makes
 * them again, newest first; or accepts the plan of a day.
 */
export async function pressButton(action: Action, todos: TodoService): Promise<Change[]> {
  const press = Object.hasOwn(buttons, action.type) ? buttons[action.type] : undefined
  if (press === undefined) throw new InvalidRequestError(`There is no action "${action.type}".`)
  try {
    return await press(action, todos)
  } catch (error) {
    if (error instanceof TodoCommandError) throw new CustomStreamError(error.message)
    throw error
  }
}
