import { localNow } from '../../../shared/clock.ts'
import type { WidgetComponent } from '../../../shared/chatkit/index.ts'
import {
  ToolApprovals,
  type ApprovalCall,
  type ApprovalEnd,
  type ApprovalQuestion,
} from '../../chatkit-agents/index.ts'
import type { TodoAgentContext } from '../todo-agent-context.ts'
import type { TodoRequestContext } from '../todo-request-context.ts'
import type { CallEffect } from './consent-gate.ts'
import { taskLines, titleOf } from './task-lines.ts'

const verbs: Readonly<Record<string, string>> = {
  delete_task: 'Delete',
  complete_task: 'Complete',
  reopen_task: 'Reopen',
  update_task: 'Change',
  undo: 'Undo the changes to',
  redo: 'Redo the changes to',
}

const buttons: Readonly<Record<string, string>> = { ...verbs, undo: 'Undo', redo: 'Redo' }

const ends: Record<ApprovalEnd, string> = {
  approved: 'approved',
  declined: 'declined, nothing was changed',
  unanswered: 'not answered, nothing was changed',
  lost: 'no longer possible, nothing was changed',
}

const noEffect: CallEffect = { deletes: false, changes: [] }

const changesOf = (call: ApprovalCall, { consent }: TodoAgentContext) =>
  (consent.effectOf(call.id) ?? noEffect).changes

function heading(call: ApprovalCall, context: TodoAgentContext): string {
  const changes = changesOf(call, context)
  const [first] = changes
  const tasks =
    changes.length === 1 && first !== undefined ? `"${titleOf(first)}"` : `${changes.length} tasks`
  return `${verbs[call.tool] ?? 'Change'} ${tasks}?`
}

/** Shows exactly which tasks a risky call is about, before it is carried out. */
export class TodoApprovals extends ToolApprovals<TodoRequestContext, TodoAgentContext> {
  override question(calls: readonly ApprovalCall[], context: TodoAgentContext): ApprovalQuestion {
    const [only] = calls
    const title =
      calls.length === 1 && only !== undefined
        ? heading(only, context)
        : `Carry out these ${calls.length} changes?`
    const tools = new Set(calls.map(({ tool }) => tool))
    const changes = calls.flatMap((call) => changesOf(call, context))
    return {
      title,
      approve: (tools.size === 1 ? buttons[only?.tool ?? ''] : undefined) ?? 'Carry out',
      decline: 'Cancel',
      children: calls.flatMap((call) => [
        ...(calls.length === 1 ? [] : [callHeading(heading(call, context))]),
        ...this.describeCall(call, context),
      ]),
      copyText: [title, ...changes.map((change) => `- ${titleOf(change)}`)].join('\n'),
    }
  }

  override describeCall(call: ApprovalCall, context: TodoAgentContext): WidgetComponent[] {
    const { changes, deletes } = context.consent.effectOf(call.id) ?? noEffect
    return taskLines(changes, localNow(context.now()), { deletes })
  }

  override describeEnd(end: ApprovalEnd, title: string): string {
    return `${title.replace(/\?$/, '')}: ${ends[end]}`
  }

  override rejection(): string {
    return JSON.stringify({
      ok: false,
      error:
        'The person declined, so nothing was changed by this call. Do not try it again unless asked to.',
    })
  }
}

function callHeading(question: string): WidgetComponent {
  return { type: 'Text', value: question.replace(/\?$/, ''), weight: 'semibold' }
}
