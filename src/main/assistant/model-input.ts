import type { AgentInputItem } from '@openai/agents'

import type { ThreadItem, UserMessageTagContent, WidgetItem } from '../../shared/chatkit/index.ts'
import {
  approvalOutcome,
  hiddenContextMessage,
  ThreadItemConverter,
  type ApprovalOutcome,
} from '../chatkit-agents/index.ts'
import { writeMention } from './mentions.ts'

const outcomes: Record<ApprovalOutcome, string> = {
  pending: 'The person has not answered yet, so nothing of it was done.',
  approved: 'The person agreed.',
  declined: 'The person declined, so nothing of it was done.',
  unanswered: 'The person did not answer but went on, so nothing of it was done.',
  lost: 'It could no longer be carried out, so nothing of it was done.',
}

/** Of the widgets, only questions to the person mean something to the model. A tag is a task. */
class TodoItemConverter extends ThreadItemConverter {
  override tagToMessageContent({ id, text }: UserMessageTagContent) {
    return { type: 'input_text' as const, text: writeMention({ id, title: text }) }
  }

  override widgetToInput(item: WidgetItem): AgentInputItem | null {
    const outcome = approvalOutcome(item)
    if (outcome === null) return null
    const question = item.copy_text ?? 'Carry this out?'
    return hiddenContextMessage(`The app asked the person:\n${question}\n${outcomes[outcome]}`)
  }
}

const converter = new TodoItemConverter()

/** What the model is told of a conversation; lists and receipts it knows from the references. */
export function modelInput(items: readonly ThreadItem[]): Promise<AgentInputItem[]> {
  return converter.toAgentInput(items)
}
