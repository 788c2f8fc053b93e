import type { Agent, RunState } from '@openai/agents'
import type {
  Action,
  ThreadItem,
  ThreadStreamEvent,
  WidgetComponent,
  WidgetItem,
} from '../../shared/chatkit/index.ts'
import { CustomStreamError, NotFoundError, streamWidget } from '../chatkit/index.ts'
import type { AgentContext } from './agent-context.ts'
import {
  approvalAnswer,
  approvalOutcome,
  approvalTitle,
  collapsedCard,
  pendingCard,
  type ApprovalEnd,
  type ApprovalQuestion,
} from './approval-card.ts'
import { readPausedRun, type ApprovalCall, type PausedRun } from './paused-run.ts'
import { readRunState, waitingCall, writeRunState, type PausableRun } from './run-state.ts'

/** A run that a person has decided about, ready to be given to `run`. */
export interface DecidedRun<RunContext> {
  /** The state of the run, with the decision in it. */
  state: RunState<RunContext, Agent<RunContext>>
  /** Whether the calls were approved. */
  approved: boolean
  /** The calls that the decision is about. */
  calls: readonly ApprovalCall[]
  /** What `request` was given to keep with the run. */
  data: unknown
}

/** What an answer to a request for approval consists of. */
export interface ApprovalReply<RunContext> {
  /** The agent whose run was paused. */
  agent: Agent<RunContext>
  action: Action
  /** The widget that the action comes from. */
  sender: WidgetItem | null
}

const ends: Record<ApprovalEnd, string> = {
  approved: 'Approved',
  declined: 'Declined',
  unanswered: 'Not answered',
  lost: 'No longer available',
}

/**
 * Asks a person before tools with `needsApproval` run: one card for all calls of a pause, whose
 * answer takes the run up again. The paused run is kept in the thread, so that an answer after a
 * restart counts; it is taken out before anything runs, so that no answer counts twice. Override
 * `question`, `describeCall`, `describeEnd` and `rejection` to use words of your own.
 */
export class ToolApprovals<
  Context,
  RunContext extends AgentContext<Context> = AgentContext<Context>,
> {
  readonly #answering = new Set<string>()

  /** What the card shows; by default a list of all calls. */
  question(calls: readonly ApprovalCall[], context: RunContext): ApprovalQuestion {
    return {
      title: calls.length === 1 ? 'May I do this?' : `May I do these ${calls.length} things?`,
      approve: 'Approve',
      decline: 'Decline',
      children: calls.flatMap((call) => this.describeCall(call, context)),
    }
  }

  /** What the card shows about one call; by default the tool's name and the arguments. */
  describeCall(call: ApprovalCall, _context: RunContext): WidgetComponent[] {
    return [
      { type: 'Text', value: call.tool, weight: 'semibold' },
      { type: 'Caption', value: JSON.stringify(call.arguments) ?? '' },
    ]
  }

  /** The status line of the card once it is answered; `title` is the question that it asked. */
  describeEnd(end: ApprovalEnd, title: string): string {
    return title === '' ? ends[end] : `${title} ${ends[end]}`
  }

  /** What the model is told about a declined call. */
  rejection(_call: ApprovalCall): string {
    return 'The person declined this call, so it was not carried out. Do not call it again unless asked to.'
  }

  /** Whether an action is an answer to a request for approval. */
  handles(action: Action): boolean {
    return approvalAnswer(action) !== null
  }

  /**
   * If the run stopped for approval, keeps it in the thread, together with `data` (any JSON), and
   * shows the card. To be called when everything that the run said has been streamed.
   */
  async *request(
    context: RunContext,
    run: PausableRun,
    data?: unknown,
  ): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    if (run.cancelled || run.interruptions.length === 0) return
    const calls = run.interruptions.map(waitingCall)
    const approval = context.generateId('message')
    const cardId = context.generateId('message')
    const question = this.question(calls, context)
    const content: PausedRun = {
      type: 'paused_run',
      card_id: cardId,
      calls,
      state: writeRunState(run),
      ...(data === undefined ? {} : { data }),
    }
    await context.store.addThreadItem(
      context.thread.id,
      {
        id: approval,
        thread_id: context.thread.id,
        created_at: context.now().toISOString(),
        type: 'hidden_context_item',
        content,
      },
      context.requestContext,
    )
    yield* streamWidget(context.thread, pendingCard(approval, question), {
      copyText: question.copyText ?? question.title,
      generateId: () => cardId,
      now: context.now,
    })
  }

  /**
   * Takes up the paused run that `action` answers, and collapses its card. Nothing is executed yet:
   * give the state to `run`. Throws a `CustomStreamError` if the run was answered before or cannot
   * be taken up.
   */
  async *answer(
    context: RunContext,
    reply: ApprovalReply<RunContext>,
  ): AsyncGenerator<ThreadStreamEvent, DecidedRun<RunContext>, undefined> {
    const { approval, approves } = approvalAnswer(reply.action) ?? { approval: '', approves: false }
    if (this.#answering.has(approval)) throw alreadyAnswered()
    this.#answering.add(approval)
    try {
      const paused = await this.#take(context, approval, reply.sender)
      if (paused === null) throw yield* this.#giveUp(context, reply.sender)
      const { calls, data, state: text } = paused
      const state = await readRunState(reply.agent, text, context).catch(() => null)
      if (state === null) throw yield* this.#giveUp(context, reply.sender)
      yield* this.#collapse(context, paused.card_id, approves ? 'approved' : 'declined')
      this.#decide(state, approves)
      return { state, approved: approves, calls, data }
    } finally {
      this.#answering.delete(approval)
    }
  }

  /**
   * Drops the requests that are still open when the person says something else: nothing of them is
   * executed, and their cards say so. To be called before a new message is answered.
   */
  async *dismiss(context: RunContext): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    const { store, thread, requestContext } = context
    const cards: WidgetItem[] = []
    for (const item of await this.#newestTurn(context)) {
      const paused = readPausedRun(item)
      if (paused !== null && !this.#answering.has(item.id)) {
        await store.deleteThreadItem(thread.id, item.id, requestContext).catch(ignoreMissing)
      }
      if (item.type === 'widget' && approvalOutcome(item) === 'pending') cards.push(item)
    }
    for (const card of cards) yield this.#ended(card, 'unanswered')
  }

  #ended(card: WidgetItem, end: ApprovalEnd): ThreadStreamEvent {
    const text = this.describeEnd(end, approvalTitle(card))
    return { type: 'thread.item.replaced', item: collapsedCard(card, end, text) }
  }

  #decide(state: RunState<RunContext, Agent<RunContext>>, approves: boolean): void {
    for (const item of state.getInterruptions()) {
      if (approves) state.approve(item)
      else state.reject(item, { message: this.rejection(waitingCall(item)) })
    }
  }

  async #take(
    { store, thread, requestContext }: RunContext,
    approval: string,
    sender: WidgetItem | null,
  ): Promise<PausedRun | null> {
    const item = await store.loadItem(thread.id, approval, requestContext).catch(() => null)
    const paused = item === null ? null : readPausedRun(item)
    if (paused === null || paused.card_id !== sender?.id) return null
    await store.deleteThreadItem(thread.id, approval, requestContext)
    return paused
  }

  /** Collapses a card that nothing can be done about any more; the error to throw then. */
  async *#giveUp(
    context: RunContext,
    sender: WidgetItem | null,
  ): AsyncGenerator<ThreadStreamEvent, CustomStreamError, undefined> {
    if (sender === null) return alreadyAnswered()
    const wasPending = yield* this.#collapse(context, sender.id, 'lost')
    return wasPending
      ? new CustomStreamError(
          'This can no longer be carried out, and nothing was done. Please ask again.',
        )
      : alreadyAnswered()
  }

  async *#collapse(
    { store, thread, requestContext }: RunContext,
    cardId: string,
    end: ApprovalEnd,
  ): AsyncGenerator<ThreadStreamEvent, boolean, undefined> {
    const card = await store.loadItem(thread.id, cardId, requestContext).catch(() => null)
    if (card?.type !== 'widget' || approvalOutcome(card) !== 'pending') return false
    yield this.#ended(card, end)
    return true
  }

  /** The items from the newest back to the message before the one that is being answered. */
  async #newestTurn({ store, thread, requestContext }: RunContext): Promise<ThreadItem[]> {
    const items: ThreadItem[] = []
    let after: string | null = null
    let messages = 0
    do {
      const page = { limit: 20, after, order: 'desc' } as const
      const {
        data,
        has_more: more,
        after: next,
      } = await store.loadThreadItems(thread.id, page, requestContext)
      for (const item of data) {
        if (item.type === 'user_message') messages += 1
        if (messages < 2) items.push(item)
      }
      after = more && messages < 2 ? (next ?? null) : null
    } while (after !== null)
    return items
  }
}

function alreadyAnswered(): CustomStreamError {
  return new CustomStreamError('This was answered before, so nothing more was done.')
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof NotFoundError)) throw error
}
