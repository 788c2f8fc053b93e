import { z } from 'zod'
import type {
  Action,
  Card,
  IconName,
  ThreadItem,
  WidgetComponent,
  WidgetItem,
} from '../../shared/chatkit/index.ts'

const approveAction = 'approval.approve'
const declineAction = 'approval.decline'
const cardId = 'approval'

const outcomeSchema = z.enum(['pending', 'approved', 'declined', 'unanswered', 'lost'])
const payloadSchema = z.object({ approval: z.string() })

/**
 * How a request for approval stands: `unanswered` when another message came first, `lost` when the
 * run could not be taken up.
 */
export type ApprovalOutcome = z.infer<typeof outcomeSchema>

/** How a request for approval ended. */
export type ApprovalEnd = Exclude<ApprovalOutcome, 'pending'>

/** What the card of a request for approval shows while it is pending. */
export interface ApprovalQuestion {
  /** The question at the top. */
  title: string
  /** The button that lets the run go on. */
  approve: string
  /** The button that refuses. */
  decline: string
  /** What the run is about to do. */
  children: readonly WidgetComponent[]
  /** What copying the turn yields for the card; by default the title. */
  copyText?: string
}

const icons = {
  approved: 'check-circle',
  declined: 'empty-circle',
  unanswered: 'empty-circle',
  lost: 'info',
} as const satisfies Record<ApprovalEnd, IconName>

/** The card that asks; the paused run is kept under the id `approval`. */
export function pendingCard(approval: string, question: ApprovalQuestion): Card {
  const payload = { approval }
  return {
    type: 'Card',
    id: cardId,
    key: 'pending',
    size: 'md',
    children: [{ type: 'Title', value: question.title, size: 'sm' }, ...question.children],
    confirm: { label: question.approve, action: { type: approveAction, payload } },
    cancel: { label: question.decline, action: { type: declineAction, payload } },
  }
}

/** How the request that an item shows stands, or null if it shows none. */
export function approvalOutcome(item: ThreadItem): ApprovalOutcome | null {
  if (item.type !== 'widget' || item.widget.type !== 'Card' || item.widget.id !== cardId)
    return null
  return outcomeSchema.safeParse(item.widget.key).data ?? null
}

/** The question that a card asks. */
export function approvalTitle({ widget }: WidgetItem): string {
  const title = widget.type === 'Card' ? widget.children[0] : undefined
  return title?.type === 'Title' ? title.value : ''
}

/** The answer that an action gives: to which paused run, and whether it approves; null if it is none. */
export function approvalAnswer(action: Action): { approval: string; approves: boolean } | null {
  if (action.type !== approveAction && action.type !== declineAction) return null
  const approval = payloadSchema.safeParse(action.payload).data?.approval ?? ''
  return { approval, approves: action.type === approveAction }
}

/** The card when it has done its work: one line, and on demand what was asked. */
export function collapsedCard(item: WidgetItem, end: ApprovalEnd, text: string): WidgetItem {
  if (item.widget.type !== 'Card') return item
  const { confirm: _confirm, cancel: _cancel, ...asked } = item.widget
  const status = { text, icon: icons[end] }
  return { ...item, widget: { ...asked, key: end, status, collapsed: true } }
}
