import { z } from 'zod'

import type { Action } from '../../shared/chatkit/index.ts'
import type { Change } from '../../shared/todos/change.ts'
import { CustomStreamError, InvalidRequestError, NotFoundError } from '../chatkit/index.ts'
import { TodoCommandError } from '../todos/todo-command-error.ts'
import type { TodoService } from '../todos/todo-service.ts'
import { canRedo, standingSeq } from './undo-state.ts'
import { redoAction, undoAction } from './widgets/receipt-widget.ts'
import { toggleAction } from './widgets/task-row.ts'

const togglePayloadSchema = z.object({
  id: z.string().min(1).max(100),
  done: z.boolean().optional(),
})
const undoPayloadSchema = z.object({ seqs: z.array(z.int().positive()).min(1).max(100) })

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
  const todo = todos.snapshot().todos.find((one) => one.id === id)
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

/** Takes back the changes of a receipt that still stand, or makes them again; newest first. */
export async function revertReceipt(action: Action, todos: TodoService): Promise<Change[]> {
  if (action.type !== undoAction && action.type !== redoAction) {
    throw new InvalidRequestError(`There is no action "${action.type}".`)
  }
  const { seqs } = payloadOf(action, undoPayloadSchema)
  try {
    return await (action.type === undoAction ? undoAll(seqs, todos) : redoAll(seqs, todos))
  } catch (error) {
    if (error instanceof TodoCommandError) throw new CustomStreamError(error.message)
    throw error
  }
}
