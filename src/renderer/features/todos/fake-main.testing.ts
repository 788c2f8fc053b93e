import { routes } from '../../../shared/ipc/routes.ts'
import { applyChanges } from '../../../shared/todos/apply-changes.ts'
import { applyCommand } from '../../../shared/todos/apply-command.ts'
import type { Change, TodoChange } from '../../../shared/todos/change.ts'
import type { Command } from '../../../shared/todos/command.ts'
import { emptyOutline, type Outline } from '../../../shared/todos/outline.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { createFakeIpcClient, type FakeIpcClient } from '../../bridge/fake-ipc-client.testing.ts'
import { RequestFailedError } from '../../bridge/request-failed-error.ts'
import { sampleChange } from './todo-samples.testing.ts'

export interface FakeMain {
  client: FakeIpcClient
  /** The commands that were asked for, in order. */
  commands: () => Command[]
  /** Makes the next command fail with that sentence, or because it could not be stored. */
  failNext: (message: string, code?: 'not-saved') => void
  change: (command: Change['command'], changes: readonly Omit<TodoChange, 'id'>[]) => Change
}

const now = { date: '2025-11-22', time: '14:30' }
const nowIso = '2025-11-22T14:30:00.000Z'

/** A todo service that keeps everything in memory, for tests of the list. */
export function createFakeMain(
  initial: readonly Todo[],
  firstOutline: Outline = emptyOutline,
): FakeMain {
  let todos: readonly Todo[] = initial
  let outline = firstOutline
  let failure: Error | null = null
  let ids = 0
  const journal: Change[] = []

  function commit(change: Change): Change {
    todos = applyChanges(todos, change.changes)
    outline = change.outline?.after ?? outline
    journal.push(change)
    client.emit('todos.changed', change)
    return change
  }

  function execute(command: Command): Change {
    if (failure !== null) {
      const error = failure
      failure = null
      throw error
    }
    const context = { now, nowIso, generateId: () => `new-${(ids += 1)}` }
    const applied = applyCommand({ todos, outline, journal }, command, context)
    if (!applied.ok) throw new Error(applied.message)
    const { changes, reverts } = applied
    const plain = { ...sampleChange(journal.length + 1, command.type, changes), reverts }
    return commit(applied.outline === undefined ? plain : { ...plain, outline: applied.outline })
  }

  const client = createFakeIpcClient({
    'todos.snapshot': () => ({ seq: journal.length, todos: [...todos], outline }),
    'todos.execute': async ({ command }) => execute(command),
  })

  return {
    client,
    commands: () =>
      client.sent.flatMap(({ name, payload }) =>
        name === 'todos.execute' ? [routes['todos.execute'].request.parse(payload).command] : [],
      ),
    failNext: (message, code) => {
      failure = code ? new RequestFailedError({ code, message }) : new Error(message)
    },
    change: (command, changes) => commit(sampleChange(journal.length + 1, command, changes)),
  }
}
