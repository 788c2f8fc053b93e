import type { Notice } from '../../shared/ipc/notice.ts'
import type { RouteResponse } from '../../shared/ipc/routes.ts'
import type { Change } from '../../shared/todos/change.ts'
import type { Command } from '../../shared/todos/command.ts'
import type { Todo } from '../../shared/todos/todo.ts'
import type { ChatStreams } from './chat-streams.ts'
import { RequestRefusal } from './request-refusal.ts'
import type { Handlers } from './router.ts'

/** What the handlers need of the todo service. */
export interface TodoExecutor {
  snapshot(): { seq: number; todos: readonly Todo[] }
  execute(command: Command, source: 'list' | 'quick-add'): Promise<Change>
}

/** What the handlers need of the questions from the command line. */
export interface QuestionQueue {
  take(): RouteResponse<'app.takeQuestions'>
  answered(id: string): void
}

interface HandlerParts {
  /** Resolves when the storage is open; requests wait for it. */
  todos: Promise<TodoExecutor>
  streams: ChatStreams
  questions: QuestionQueue
  notices: () => Promise<Notice[]>
  clock: () => RouteResponse<'app.clock'>
}

/** The handlers of all routes. */
export function createHandlers({
  todos,
  streams,
  questions,
  notices,
  clock,
}: HandlerParts): Handlers {
  return {
    'todos.snapshot': async () => {
      const { seq, todos: list } = (await todos).snapshot()
      return { seq, todos: [...list] }
    },
    'todos.execute': async ({ command, source }) => (await todos).execute(command, source),
    'chat.open': async ({ streamId, headers, body }, sender) => {
      if (streams.open(sender, streamId, { headers, body })) return {}
      throw new RequestRefusal('conflict', 'A stream of this name is open already.')
    },
    'chat.cancel': async ({ streamId }, sender) => {
      streams.cancel(sender.id, streamId)
      return {}
    },
    'app.notices': async () => notices(),
    'app.clock': async () => clock(),
    'app.takeQuestions': async () => questions.take(),
    'app.questionAnswered': async ({ id }) => {
      questions.answered(id)
      return {}
    },
  }
}
