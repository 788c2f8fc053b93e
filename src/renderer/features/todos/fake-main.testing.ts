import { routes } from '../../../shared/ipc/routes.ts'
import type { Change, TodoChange } from '../../../shared/todos/change.ts'
import type { Command, TodoPatch } from '../../../shared/todos/command.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { createFakeIpcClient, type FakeIpcClient } from '../../bridge/fake-ipc-client.testing.ts'
import { sampleChange, sampleTodo } from './todo-samples.testing.ts'

export interface FakeMain {
  client: FakeIpcClient
  /** The commands that were asked for, in order. */
  commands: () => Command[]
  /** Makes the next command fail with that sentence. */
  failNext: (message: string) => void
  change: (command: Change['command'], changes: readonly Omit<TodoChange, 'id'>[]) => Change
}

function changesOf(command: Command, todos: ReadonlyMap<string, Todo>): Omit<TodoChange, 'id'>[] {
  const each = (after: (before: Todo) => Todo | null, ids: readonly string[]) =>
    ids.flatMap((id) => {
      const before = todos.get(id)
      return before ? [{ before, after: after(before) }] : []
    })
  const completedAt = '2025-11-22T14:30:00.000Z'
  switch (command.type) {
    case 'add':
      return command.todos.map(({ title, due = null, list = 'Inbox', tags = [] }) => ({
        before: null,
        after: sampleTodo(title, { due, list, tags }),
      }))
    case 'update':
      return each((before) => ({ ...before, ...definedParts(command.patch) }), command.ids)
    case 'complete':
      return each((before) => ({ ...before, status: 'done', completedAt }), command.ids)
    case 'reopen':
      return each((before) => ({ ...before, status: 'open', completedAt: null }), command.ids)
    case 'delete':
      return each(() => null, command.ids)
    default:
      return []
  }
}

function definedParts({ title, due, priority }: TodoPatch): Partial<Todo> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(due === undefined ? {} : { due }),
    ...(priority === undefined ? {} : { priority }),
  }
}

/** A todo service of a few lines for tests of the list. */
export function createFakeMain(initial: readonly Todo[]): FakeMain {
  const todos = new Map(initial.map((todo) => [todo.id, todo]))
  const journal: Change[] = []
  let failure: string | null = null

  function commit(command: Change['command'], changes: readonly Omit<TodoChange, 'id'>[]): Change {
    const change = sampleChange(journal.length + 1, command, changes)
    for (const { id, after } of change.changes) {
      if (after) todos.set(id, after)
      else todos.delete(id)
    }
    journal.push(change)
    client.emit('todos.changed', change)
    return change
  }

  function execute(command: Command): Change {
    if (failure !== null) {
      const message = failure
      failure = null
      throw new Error(message)
    }
    if (command.type !== 'undo') return commit(command.type, changesOf(command, todos))
    const target = journal.find((change) => change.seq === command.seq) ?? journal.at(-1)
    const back = target?.changes.map(({ before, after }) => ({ before: after, after: before }))
    return commit('undo', back ?? [])
  }

  const client = createFakeIpcClient({
    'todos.snapshot': () => ({ seq: journal.length, todos: [...todos.values()] }),
    'todos.execute': async ({ command }) => execute(command),
  })

  return {
    client,
    commands: () =>
      client.sent.flatMap(({ name, payload }) =>
        name === 'todos.execute' ? [routes['todos.execute'].request.parse(payload).command] : [],
      ),
    failNext: (message) => {
      failure = message
    },
    change: commit,
  }
}
