import { AgentContext } from '../chatkit-agents/index.ts'
import { AnswerRecord } from './answer-record.ts'
import type { TodoRequestContext } from './todo-request-context.ts'

/** The context of one answer: where it goes, and what it did so far. */
export class TodoAgentContext extends AgentContext<TodoRequestContext> {
  readonly record = new AnswerRecord()
}
