import { AgentContext, type AgentContextOptions } from '../chatkit-agents/index.ts'
import { AnswerRecord } from './answer-record.ts'
import { ConsentGate, type ConfirmPolicy } from './approvals/consent-gate.ts'
import { AnswerOrigin } from './disclosure/answer-origin.ts'
import type { TodoRequestContext } from './todo-request-context.ts'

/** The context of one answer: where it goes, what it did so far, and what it may do unasked. */
export class TodoAgentContext extends AgentContext<TodoRequestContext> {
  readonly record = new AnswerRecord()
  readonly origin = new AnswerOrigin()
  readonly consent: ConsentGate

  constructor(options: AgentContextOptions<TodoRequestContext>, confirm: ConfirmPolicy) {
    super(options)
    this.consent = new ConsentGate(confirm)
  }
}
