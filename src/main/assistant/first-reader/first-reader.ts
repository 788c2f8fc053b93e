import { RunContext, type AgentInputItem } from '@openai/agents'

import type { Clock } from '../../../shared/clock.ts'
import { silentLogger } from '../../../shared/logger.ts'
import type { DateOrder } from '../../../shared/todos/quick-add/quick-add.ts'
import type { TitleIndex } from '../../../shared/todos/title-index.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { MemoryStore } from '../../chatkit/index.ts'
import type { TodoRepository } from '../../todos/todo-repository.ts'
import { TodoService } from '../../todos/todo-service.ts'
import { readCertainly, wentCertainly, type RehearsedCall } from '../offline/deciding/certainty.ts'
import { readConversation } from '../offline/conversation.ts'
import { situationOf } from '../offline/offline-model.ts'
import { respond } from '../offline/pipeline.ts'
import { Answering } from '../offline/steps/steps.ts'
import { TodoAgentContext } from '../todo-agent-context.ts'
import { todoTools } from '../tools/todo-tools.ts'

/** What the newest message may be read by: its words and what they refer to, or its words alone. */
export type FirstReading = 'references' | 'words'

/** Whether the embedded assistant understands the newest message of a model's input for certain. */
export type FirstReader = (
  input: string | AgentInputItem[],
  reading: FirstReading,
) => Promise<boolean>

interface FirstReaderOptions {
  todos: TodoService
  titles: TitleIndex<Todo>
  clock: Clock
  dateOrder: DateOrder
}

const mostCalls = 20

/** A service with the same todos, which stores nothing and tells nobody. */
function copyOf(todos: TodoService, clock: Clock): Promise<TodoService> {
  const { seq: _newest, ...records } = todos.snapshot()
  const repository: TodoRepository = {
    load: async () => ({ ...records, todos: [...records.todos], journal: [...todos.journal()] }),
    commit: async () => {},
  }
  return TodoService.open({ repository, clock, generateId: () => crypto.randomUUID() })
}

/** A context of an answer that nobody sees. */
function unseenAnswer(clock: Clock): RunContext<TodoAgentContext> {
  const thread = {
    id: 'rehearsal',
    created_at: clock().toISOString(),
    status: { type: 'active' },
    metadata: {},
  } as const
  const store = new MemoryStore<object>()
  const options = { thread, store, requestContext: {}, now: clock }
  return new RunContext(new TodoAgentContext(options, 'model-asks'))
}

/** Runs the tools of an answer on a copy of the todos. */
async function rehearsalTools({ todos, titles, clock }: FirstReaderOptions) {
  const copy = await copyOf(todos, clock)
  const tools = todoTools({ todos: copy, titles, clock, logger: silentLogger })
  const context = unseenAnswer(clock)
  return async (name: string, input: object): Promise<unknown> => {
    const tool = tools.find((one) => one.name === name)
    // What is shown in a rehearsal would only be thrown away.
    const quiet = name === 'list_tasks' ? { ...input, show: false } : input
    const result = await tool?.invoke(context, JSON.stringify(quiet))
    return typeof result === 'string' ? JSON.parse(result) : null
  }
}

/**
 * Reads a message as the embedded assistant would, and rehearses its answer on a copy of the todos:
 * nothing is changed, shown or remembered before it is clear who answers.
 */
export function createFirstReader(options: FirstReaderOptions): FirstReader {
  const { clock, dateOrder } = options
  return async (input, reading) => {
    const conversation = readConversation(input)
    if (conversation.results.length > 0) return false
    const trust = { trustsReferences: reading === 'references' }
    const newSituation = () => situationOf(conversation, clock, dateOrder)
    const { message } = conversation
    const certain = readCertainly(message, newSituation(), trust)
    if (certain === null) return false
    const call = await rehearsalTools(options)
    const calls: RehearsedCall[] = []
    const answering = new Answering(respond(message, newSituation()))
    while (calls.length < mostCalls) {
      const { turn } = answering
      if (!('call' in turn)) return wentCertainly(calls, certain, trust)
      const { name, arguments: given } = turn.call
      if (name === 'ask_user' || name === 'delete_task') return false
      const result = await call(name, given)
      calls.push({ ...turn.call, result })
      answering.take(result)
    }
    return false
  }
}
