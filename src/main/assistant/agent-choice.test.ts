import { ScriptedModel } from '@openai/agents/testing'
import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { embeddedModelId } from '../../shared/settings/settings.ts'
import { TitleIndex } from '../../shared/todos/title-index.ts'
import { agentToGoOn, chooseAgent } from './agent-choice.ts'
import { TestConversation } from './conversation.testing.ts'
import { ModelChooser } from './providers/model-chooser.ts'
import { TodoAgentContext } from './todo-agent-context.ts'
import { createTodoAgent } from './todo-agent.ts'

const embedded = new ScriptedModel([])

/** A chooser whose settings name a model that is not set up, or none. */
async function prepared(defaultModel: string) {
  const { store, todos } = await TestConversation.start()
  const clock = () => new Date(2026, 2, 4)
  const agent = createTodoAgent(embedded, {
    todos,
    titles: new TitleIndex(),
    clock,
    logger: silentLogger,
  })
  const source = {
    defaultModelId: () => defaultModel,
    access: () => Promise.resolve(null),
    hasConnections: () => true,
    answersInstantly: () => true,
  }
  const chooser = new ModelChooser({
    source,
    embedded,
    firstReader: () => Promise.resolve(true),
    logger: silentLogger,
    fetch,
  })
  const createdAt = clock().toISOString()
  const thread = {
    id: 't',
    created_at: createdAt,
    status: { type: 'active' },
    metadata: {},
  } as const
  const options = { thread: { ...thread }, store, requestContext: {}, now: clock }
  return { agent, chooser, answer: new TodoAgentContext(options, 'risky') }
}

describe('when the model of a message is not set up any more', () => {
  it('the embedded assistant answers, and asks itself before anything risky', async () => {
    const { agent, chooser, answer } = await prepared('gone')
    const chosen = await chooseAgent(agent, chooser, [], answer)
    expect(chosen).toEqual({ agent, names: null })
    expect(answer.consent.policy).toBe('model-asks')
  })

  it.each([
    ['is gone', 'gone'],
    ['was replaced by the embedded assistant', embeddedModelId],
  ])('nobody goes on with what it began, whether it %s', async (_case, model) => {
    const { agent, chooser, answer } = await prepared(model)
    await expect(agentToGoOn(agent, chooser, [], answer)).rejects.toMatchObject({
      name: 'ModelFault',
      allowRetry: false,
    })
  })
})
