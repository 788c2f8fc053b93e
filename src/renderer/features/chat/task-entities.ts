import type { ChatKitOptions } from '@openai/chatkit-react'

import type { LocalNow } from '../../../shared/clock.ts'
import type { IpcClient } from '../../../shared/ipc/client.ts'
import { requestSnapshot } from '../../../shared/ipc/request-snapshot.ts'
import { dueLabel } from '../../../shared/todos/due-label.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { searchTodos } from '../../../shared/todos/views/search-todos.ts'
import { liveTodos } from '../../../shared/todos/views/todo-views.ts'
import { taskPreview } from './task-preview.ts'

type Entities = NonNullable<ChatKitOptions['entities']>
type Entity = Awaited<ReturnType<NonNullable<Entities['onTagSearch']>>>[number]

const mostFound = 20

interface TaskEntitiesParts {
  client: IpcClient
  now: () => LocalNow
  /** Shows the task in the list. */
  onShow: (todoId: string) => void
}

/** The tasks, loaded once and again after a change. */
function createTasks(client: IpcClient): () => Promise<readonly Todo[]> {
  let loading: Promise<readonly Todo[]> | null = null
  client.on('todos.changed', () => (loading = null))
  return () => {
    loading ??= requestSnapshot(client).then(
      ({ todos }) => todos,
      () => {
        loading = null
        return []
      },
    )
    return loading
  }
}

function entityOf(todo: Todo, now: LocalNow): Entity {
  const due = todo.due === null ? {} : { due: dueLabel(todo.due, now).text }
  return {
    id: todo.id,
    title: todo.title,
    icon: todo.status === 'done' ? 'check-circle' : 'circle',
    interactive: true,
    // What tells apart two tasks with the same title.
    group: todo.list,
    data: { list: todo.list, ...due },
  }
}

function newestFirst(one: Todo, other: Todo): number {
  return other.updatedAt.localeCompare(one.updatedAt)
}

/** The tasks for `@` in the composer: what it finds, what it shows of them, and a click on one. */
export function createTaskEntities({ client, now, onShow }: TaskEntitiesParts): Entities {
  const tasks = createTasks(client)
  return {
    showComposerMenu: true,
    onTagSearch: async (query) => {
      const todos = await tasks()
      const found =
        query.trim() === ''
          ? liveTodos(todos)
              .filter(({ status }) => status === 'open')
              .toSorted(newestFirst)
          : searchTodos(todos, query, { includeDone: true, limit: mostFound }).map(
              ({ todo }) => todo,
            )
      return found.slice(0, mostFound).map((todo) => entityOf(todo, now()))
    },
    onClick: ({ id }) => onShow(id),
    onRequestPreview: async ({ id }) => {
      const todo = (await tasks()).find((one) => one.id === id)
      return { preview: todo === undefined ? null : taskPreview(todo, now()) }
    },
  }
}

/** A task as a part of a message, for the composer. */
export function taskTag(todo: Pick<Todo, 'id' | 'title' | 'list'>) {
  const { id, title: text, list: group } = todo
  return { type: 'input_tag' as const, id, text, group, interactive: true, data: {} }
}
