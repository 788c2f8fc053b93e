import { run, type RunState } from '@openai/agents'

import type {
  Action,
  SyncCustomActionResponse,
  ThreadItem,
  ThreadMetadata,
  ThreadStreamEvent,
  UserMessageItem,
  WidgetItem,
  WidgetRoot,
} from '../../shared/chatkit/index.ts'
import type { Clock } from '../../shared/clock.ts'
import type { Logger } from '../../shared/logger.ts'
import { explainFault, streamAgentResponse } from '../chatkit-agents/index.ts'
import {
  type ActionArguments,
  ChatKitServer,
  CustomStreamError,
  streamWidget,
  type Store,
  type StoreItemType,
} from '../chatkit/index.ts'
import type { TodoService } from '../todos/todo-service.ts'
import { agentToGoOn, chooseAgent, type ChosenAgent } from './agent-choice.ts'
import type { ConfirmPolicy } from './approvals/consent-gate.ts'
import { TodoApprovals } from './approvals/todo-approvals.ts'
import { atLeisure, type Rest } from './at-leisure.ts'
import type { AnswerEnd } from './disclosure/answer-origin.ts'
import { modelInput } from './model-input.ts'
import type { ModelChooser } from './providers/model-chooser.ts'
import { newestReferences, writeReferences } from './references.ts'
import { correction } from './reply-check/correction.ts'
import { threadTitle } from './thread-title.ts'
import { toggleTask, pressButton } from './todo-actions.ts'
import { TodoAgentContext } from './todo-agent-context.ts'
import type { TodoAgent } from './todo-agent.ts'
import type { TodoRequestContext } from './todo-request-context.ts'
import { textRead } from './turn-text.ts'
import { originOf, originWidget } from './widgets/origin-widget.ts'
import { isQuestionWidget, questionWidget } from './widgets/question-widget.ts'
import { receiptWidget } from './widgets/receipt-widget.ts'
import type { WidgetRefresher } from './widgets/widget-refresher.ts'

/** What a model is told of; the lines about answers are not counted. */
const historyLength = 20
const loadedLength = 30
/** The embedded assistant needs a turn for each part of a message; others are caught in a loop. */
const mostTurns: Record<ConfirmPolicy, number> = { 'model-asks': 60, risky: 25 }

/** What the server is put together from. */
export interface TodoChatKitServerParts {
  /** The store of the protocol, whose widgets are current. */
  store: Store<TodoRequestContext>
  /** The same store as it is stored; enough for the model, which is told about tasks in words. */
  history: Store<TodoRequestContext>
  agent: TodoAgent
  /** Chooses the model of each message; null where there is only the embedded assistant. */
  models: ModelChooser | null
  /** Who asks before anything risky when that agent answers: its model, or the app. */
  confirm: ConfirmPolicy
  todos: TodoService
  clock: Clock
  logger: Logger
  refresh: WidgetRefresher
  /** What can be done before the first message, in short steps. */
  preparation: () => Iterable<unknown>
}

/** One answer: to the newest of the items, or the rest of the one that was paused. */
interface Turn {
  answer: TodoAgentContext
  items: readonly ThreadItem[]
  chosen: ChosenAgent
  paused?: RunState<TodoAgentContext, TodoAgent>
  signal: AbortSignal
}

/** The ChatKit server of the todo assistant: answers messages and carries out its widgets' actions. */
export class TodoChatKitServer extends ChatKitServer<TodoRequestContext> {
  readonly #agent: TodoAgent
  readonly #approvals = new TodoApprovals()
  readonly #confirm: ConfirmPolicy
  readonly #models: ModelChooser | null
  readonly #todos: TodoService
  readonly #refresh: WidgetRefresher
  readonly #history: Store<TodoRequestContext>
  readonly #preparation: () => Iterable<unknown>
  #answering = 0

  constructor(parts: TodoChatKitServerParts) {
    const { store, history, agent, models, todos, clock, logger, refresh } = parts
    super(store, null, { logger, now: clock })
    this.#history = history
    this.#agent = agent
    this.#confirm = parts.confirm
    this.#models = models
    this.#todos = todos
    this.#refresh = refresh
    this.#preparation = parts.preparation
  }

  /** Does at leisure what the first answers would have to wait for; pauses during each answer. */
  prepare(rest?: Rest): Promise<void> {
    return atLeisure(this.#preparation(), () => this.#answering > 0, rest)
  }

  override async *respond(
    thread: ThreadMetadata,
    inputUserMessage: UserMessageItem | null,
    context: TodoRequestContext,
    signal: AbortSignal,
  ): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    if (thread.status.type !== 'active') throw new CustomStreamError('This conversation is closed.')
    if (inputUserMessage !== null && !thread.title) thread.title = threadTitle(inputUserMessage)
    const answer = this.#newAnswer(thread, context)
    yield* this.#approvals.dismiss(answer)
    const items = yield* this.#withoutQuestion(await this.#newestItems(thread, context))
    const chosen = await chooseAgent(this.#agent, this.#models, items, answer)
    yield* this.#answer({ answer, items, chosen, signal })
  }

  override async *action(
    ...[thread, action, sender, context, signal]: ActionArguments<TodoRequestContext>
  ): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    if (this.#approvals.handles(action)) {
      yield* this.#takeUp(this.#newAnswer(thread, context), action, sender, signal)
      return
    }
    const changes = await pressButton(action, this.#todos)
    if (changes.length > 0) {
      await this.#remember(
        'The person changed tasks with a button of an answer: took changes back, made them again, or accepted a plan.',
        thread,
        context,
      )
    }
    if (sender !== null) yield { type: 'thread.item.replaced', item: this.#refresh(sender) }
  }

  override async syncAction(
    _thread: ThreadMetadata,
    action: Action,
    sender: WidgetItem | null,
  ): Promise<SyncCustomActionResponse> {
    await toggleTask(action, this.#todos)
    return sender === null ? {} : { updated_item: this.#refresh(sender) }
  }

  #newAnswer(thread: ThreadMetadata, requestContext: TodoRequestContext): TodoAgentContext {
    // What an answer looks up is not shown, so its widgets need not be current.
    const options = { thread, store: this.#history, requestContext, now: this.now }
    return new TodoAgentContext(options, this.#confirm)
  }

  /** Carries on with, or gives up, what the person was asked about. */
  async *#takeUp(
    answer: TodoAgentContext,
    action: Action,
    sender: WidgetItem | null,
    signal: AbortSignal,
  ): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    const items = await this.#newestItems(answer.thread, answer.requestContext)
    const chosen = await agentToGoOn(this.#agent, this.#models, items, answer)
    const reply = { agent: chosen.agent, action, sender }
    const { state, data } = yield* this.#approvals.answer(answer, reply)
    answer.consent.restore(data)
    yield* this.#answer({ answer, items, chosen, paused: state, signal })
  }

  /** Shows an answer, what is wrong with it, what it changed, and what it has to ask. */
  async *#answer(turn: Turn): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    const { answer, items, signal } = turn
    this.#answering += 1
    try {
      const { run: result, text } = yield* this.#run(turn)
      if (signal.aborted) return
      const waiting = result.interruptions.length > 0
      yield* correction(answer, text, { waiting, todos: this.#todos })
      yield* this.#receipt(answer)
      yield* this.#question(answer)
      yield* this.#approvals.request(answer, result, answer.consent.save())
      yield* this.#origin(answer, 'finished')
    } catch (error) {
      if (!signal.aborted) {
        yield* this.#receipt(answer)
        yield* this.#origin(answer, 'failed')
      }
      throw error
    } finally {
      this.#answering -= 1
      await this.#rememberReferences(answer, items)
      if (signal.aborted) {
        await this.#store(answer, this.#receipt(answer))
        await this.#store(answer, this.#origin(answer, 'stopped'))
      }
    }
  }

  /** Runs the agent of the answer; gives the run and what the assistant said in it. */
  async *#run({ answer, items, chosen: { agent, names }, paused, signal }: Turn) {
    try {
      const result = await run(agent, paused ?? (await modelInput(items)), {
        stream: true,
        context: answer,
        signal,
        maxTurns: mostTurns[answer.consent.policy],
        toolNotFoundBehavior: 'return_error_to_model',
        toolExecution: { maxFunctionToolConcurrency: 1 },
      })
      const text = yield* textRead(streamAgentResponse(answer, result))
      return { run: result, text }
    } catch (error) {
      throw names === null ? error : explainFault(error, names)
    }
  }

  async #newestItems(thread: ThreadMetadata, context: TodoRequestContext): Promise<ThreadItem[]> {
    const page = { limit: loadedLength, after: null, order: 'desc' } as const
    const { data } = await this.#history.loadThreadItems(thread.id, page, context)
    let told = 0
    const newest = data.filter((item) => originOf(item) !== null || (told += 1) <= historyLength)
    return newest.toReversed()
  }

  /** Takes away the buttons of the question before: a message is the answer to it, or goes on. */
  *#withoutQuestion(
    items: readonly ThreadItem[],
  ): Generator<ThreadStreamEvent, readonly ThreadItem[], undefined> {
    for (const { id } of items.filter(isQuestionWidget)) {
      yield { type: 'thread.item.removed', item_id: id }
    }
    return items.filter((item) => !isQuestionWidget(item))
  }

  async *#question(answer: TodoAgentContext): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    const { question } = answer.record
    const widget = question === null ? null : questionWidget(question)
    if (widget !== null) yield* this.#widget(answer, widget)
  }

  async *#receipt(answer: TodoAgentContext): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    const { changes } = answer.record
    if (changes.length === 0) return
    yield* this.#widget(answer, receiptWidget(changes, this.#todos.journal()))
  }

  /** Who answered and what was sent, where there is more than one who can. */
  async *#origin(
    answer: TodoAgentContext,
    end: AnswerEnd,
  ): AsyncGenerator<ThreadStreamEvent, void, undefined> {
    if (this.#models?.hasChoice() !== true) return
    const { origin } = answer
    yield* this.#widget(answer, originWidget(origin.by, origin.describe(end)))
  }

  #widget(answer: TodoAgentContext, widget: WidgetRoot) {
    const generateId = (type: StoreItemType) => answer.generateId(type)
    return streamWidget(answer.thread, widget, { generateId, now: this.now })
  }

  /** A cancelled answer can send nothing more, but what it did has to be seen later. */
  async #store(answer: TodoAgentContext, events: AsyncIterable<ThreadStreamEvent>): Promise<void> {
    for await (const event of events) {
      if (event.type !== 'thread.item.done') continue
      await this.store.addThreadItem(answer.thread.id, event.item, answer.requestContext)
    }
  }

  async #rememberReferences(answer: TodoAgentContext, items: readonly ThreadItem[]): Promise<void> {
    const references = answer.record.references(newestReferences(items))
    if (references === null) return
    await this.#remember(writeReferences(references), answer.thread, answer.requestContext)
  }

  async #remember(
    content: string,
    thread: ThreadMetadata,
    context: TodoRequestContext,
  ): Promise<void> {
    const item: ThreadItem = {
      id: this.store.generateItemId('message', thread, context),
      thread_id: thread.id,
      created_at: this.now().toISOString(),
      type: 'hidden_context_item',
      content,
    }
    await this.store.addThreadItem(thread.id, item, context)
  }
}
