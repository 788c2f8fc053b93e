import type { ThreadStreamEvent } from '../../../shared/chatkit/index.ts'
import { liveTodos } from '../../../shared/todos/views/todo-views.ts'
import type { TodoService } from '../../todos/todo-service.ts'
import type { TodoAgentContext } from '../todo-agent-context.ts'
import { checkReply } from './check-reply.ts'

/**
 * The message that corrects what a language model said it did; the embedded assistant, which builds
 * its sentences from results, is taken at its word.
 */
export function* correction(
  answer: TodoAgentContext,
  said: string,
  { waiting, todos }: { waiting: boolean; todos: TodoService },
): Generator<ThreadStreamEvent, void, undefined> {
  if (answer.consent.policy === 'model-asks') return
  const { changes, hasListed } = answer.record
  const titles = liveTodos(todos.snapshot().todos).map(({ title }) => title)
  const text = checkReply(said, { changes, titles, hasListed, waiting })
  if (text === null) return
  yield {
    type: 'thread.item.done',
    item: {
      id: answer.generateId('message'),
      thread_id: answer.thread.id,
      created_at: answer.now().toISOString(),
      type: 'assistant_message',
      content: [{ type: 'output_text', text, annotations: [] }],
    },
  }
}
