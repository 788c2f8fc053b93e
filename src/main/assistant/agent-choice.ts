import type { AssistantMessageItem, ThreadItem } from '../../shared/chatkit/index.ts'
import { ModelFault } from '../chatkit-agents/index.ts'
import { firstReading } from './first-reader/first-reading.ts'
import type { AnswerHooks, ModelChooser } from './providers/model-chooser.ts'
import type { ModelNames } from './providers/provider-model.ts'
import type { TodoAgentContext } from './todo-agent-context.ts'
import type { TodoAgent } from './todo-agent.ts'

/** The agent of one answer, and what to call its model; null for the embedded assistant. */
export interface ChosenAgent {
  agent: TodoAgent
  names: ModelNames | null
}

/** The model that the newest message asks for; null when it leaves the choice to the settings. */
function wantedModelId(items: readonly ThreadItem[]): string | null {
  const message = items.findLast((item) => item.type === 'user_message')
  return message?.inference_options.model ?? null
}

/** Says a sentence in front of an answer, in a message of its own. */
async function announceIn(answer: TodoAgentContext, text: string): Promise<void> {
  const item: AssistantMessageItem = {
    id: answer.generateId('message'),
    thread_id: answer.thread.id,
    created_at: answer.now().toISOString(),
    type: 'assistant_message',
    content: [{ type: 'output_text', text, annotations: [] }],
  }
  await answer.stream({ type: 'thread.item.added', item: { ...item, content: [] } })
  await answer.stream({ type: 'thread.item.done', item })
}

async function choose(
  embedded: TodoAgent,
  chooser: ModelChooser,
  items: readonly ThreadItem[],
  hooks: AnswerHooks,
): Promise<ChosenAgent> {
  const { provider } = await chooser.choose(wantedModelId(items), hooks)
  if (provider === null) return { agent: embedded, names: null }
  const { model, settings: modelSettings, names } = provider
  return { agent: embedded.clone({ model, modelSettings }), names }
}

/**
 * The agent for the newest message of `items`: the embedded one, or a copy of it with the model that
 * the message names. Without a chooser it is always the embedded one.
 */
export async function chooseAgent(
  embedded: TodoAgent,
  chooser: ModelChooser | null,
  items: readonly ThreadItem[],
  answer: TodoAgentContext,
): Promise<ChosenAgent> {
  if (chooser === null) return { agent: embedded, names: null }
  const { origin } = answer
  const onInstant = () => {
    answer.consent.policy = 'model-asks'
    origin.answersHere()
  }
  const chosen = await choose(embedded, chooser, items, {
    origin,
    firstReading: firstReading(items),
    onInstant,
    announce: async (sentence) => {
      // Whatever has to be said is said because the embedded assistant answers instead.
      onInstant()
      await announceIn(answer, sentence)
    },
  })
  if (chosen.names !== null) answer.consent.policy = 'risky'
  return chosen
}

/**
 * The agent that goes on with what a language model began: never the embedded one, which would take
 * the beginning for its own. Throws a `ModelFault` if that model is not set up any more.
 */
export async function agentToGoOn(
  embedded: TodoAgent,
  chooser: ModelChooser | null,
  items: readonly ThreadItem[],
  answer: TodoAgentContext,
): Promise<ChosenAgent> {
  if (chooser === null) return { agent: embedded, names: null }
  const chosen = await choose(embedded, chooser, items, {
    origin: answer.origin,
    firstReading: null,
    onInstant: () => {},
    announce: () => Promise.reject(outOfReach()),
  })
  if (chosen.names === null) throw outOfReach()
  answer.consent.policy = 'risky'
  return chosen
}

function outOfReach(): ModelFault {
  return new ModelFault(
    'unreachable',
    'The model that asked this cannot be reached now, so its answer ends here.',
    { allowRetry: false },
  )
}
