import { Agent, Runner, tool, type Model, type ResponseStreamEvent } from '@openai/agents'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import type { AgentContext } from './agent-context.ts'
import {
  call,
  collect,
  delta,
  done,
  EventModel,
  message,
  recordedRun,
  shownItems,
  shownTexts,
  startRun,
  started,
  testContext,
} from './run.testing.ts'
import { streamAgentResponse } from './stream-agent-response.ts'

/** Collects events until the stream ends or fails, and gives both. */
async function collectUntilError(source: AsyncIterable<ThreadStreamEvent>) {
  const events: ThreadStreamEvent[] = []
  try {
    for await (const event of source) events.push(event)
  } catch (error) {
    return { events, error }
  }
  return { events, error: null }
}

/** A model that streams one piece of text and then waits until the request is aborted. */
class StalledModel implements Model {
  aborted = false

  getResponse = () => Promise.reject(new Error('Only streaming is expected.'))

  async *getStreamedResponse({
    signal,
  }: {
    signal?: AbortSignal
  }): AsyncGenerator<ResponseStreamEvent> {
    yield started
    yield delta('Half')
    await new Promise<void>((_resolve, reject) => {
      signal?.addEventListener('abort', () => {
        this.aborted = true
        reject(new DOMException('Aborted', 'AbortError'))
      })
    })
  }
}

function guardedRun(
  context: AgentContext,
  model: Model,
  tools: Parameters<typeof startRun>[2] = {},
) {
  const agent = new Agent<AgentContext>({
    name: 'Guarded',
    model,
    tools: tools.tools ?? [],
    outputGuardrails: [
      {
        name: 'Never',
        execute: () => Promise.resolve({ tripwireTriggered: true, outputInfo: {} }),
      },
    ],
  })
  return new Runner({ tracingDisabled: true }).run(agent, 'Hi', { stream: true, context })
}

describe('an aborted run', () => {
  it('ends without an exception, leaving the message pending', async () => {
    const { context } = await testContext()
    const controller = new AbortController()
    const model = new StalledModel()
    const run = await startRun(model, context, { signal: controller.signal })
    const events: ThreadStreamEvent[] = []
    for await (const event of streamAgentResponse(context, run)) {
      events.push(event)
      if (event.type === 'thread.item.updated') setImmediate(() => controller.abort())
    }
    expect(events.map(({ type }) => type)).not.toContain('thread.item.done')
    expect(events[0]?.type).toBe('thread.item.added')
    expect(model.aborted).toBe(true)
  })

  it('sends no client tool call', async () => {
    const { context } = await testContext()
    context.clientToolCall = { name: 'pick', arguments: {} }
    const run = { ...recordedRun([started]), cancelled: true }
    expect(await collect(streamAgentResponse(context, run))).toEqual([])
  })

  it('stops the model when the reader leaves early', async () => {
    const { context } = await testContext()
    const model = new StalledModel()
    const run = await startRun(model, context)
    for await (const event of streamAgentResponse(context, run)) {
      if (event.type === 'thread.item.updated') break
    }
    await run.completed.catch(() => {})
    expect(model.aborted).toBe(true)
  })
})

describe('a run whose model fails', () => {
  it('keeps the text that was shown and throws the error on', async () => {
    const { context } = await testContext()
    const failure = new Error('Connection lost.')
    const run = recordedRun([started, delta('Half a sen')], { error: failure })
    const { events, error } = await collectUntilError(streamAgentResponse(context, run))
    expect(error).toBe(failure)
    expect(shownTexts(events)).toEqual([['Half a sen']])
  })

  it('shows nothing if it fails before the first text', async () => {
    const { context } = await testContext()
    const run = recordedRun([started], { error: new Error('Refused.') })
    const { events, error } = await collectUntilError(streamAgentResponse(context, run))
    expect(error).toEqual(new Error('Refused.'))
    expect(events).toEqual([])
  })

  it('still sends what tools have streamed', async () => {
    const { context } = await testContext()
    await context.stream({ type: 'notice', level: 'info', message: 'Saved.' })
    const run = recordedRun([], { error: new Error('Refused.') })
    const { events } = await collectUntilError(streamAgentResponse(context, run))
    expect(events).toEqual([{ type: 'notice', level: 'info', message: 'Saved.' }])
  })

  it('ends with the error of a real run', async () => {
    const { context } = await testContext()
    const model = new EventModel([started, delta('Half')])
    const run = await startRun(model, context)
    const { error } = await collectUntilError(streamAgentResponse(context, run))
    expect(error).toMatchObject({ name: 'ModelBehaviorError' })
  })
})

describe('a guardrail that trips', () => {
  it('removes every item of the run, those of tools too, and throws the error on', async () => {
    const { context } = await testContext()
    const model = new EventModel(
      [started, delta('One'), done(message('One'), call('show', 'c1'))],
      [started, delta('Two'), done(message('Two'))],
    )
    const show = tool<z.ZodObject, AgentContext>({
      name: 'show',
      description: 'Shows a card.',
      parameters: z.object({}),
      execute: async (_input, runContext) => {
        await runContext?.context.streamWidget({ type: 'Card', children: [] })
        return 'ok'
      },
    })
    const run = await guardedRun(context, model, { tools: [show] })
    const { events, error } = await collectUntilError(streamAgentResponse(context, run))
    expect(error).toMatchObject({ name: 'OutputGuardrailTripwireTriggered' })
    const sent = new Set(
      events.flatMap((event) =>
        event.type === 'thread.item.added' || event.type === 'thread.item.done'
          ? [event.item.id]
          : [],
      ),
    )
    expect(sent.size).toBeGreaterThan(1)
    expect(shownItems(events)).toEqual([])
    const removed = events.flatMap((e) => (e.type === 'thread.item.removed' ? [e.item_id] : []))
    expect(removed).toEqual([...sent])
  })

  it('discards what tools have streamed and nobody has seen', async () => {
    const { context } = await testContext()
    const model = new EventModel([started, done(message('One'))])
    const run = await guardedRun(context, model)
    await run.completed.catch(() => {})
    void context.stream({ type: 'progress_update', text: 'unseen' })
    const { events } = await collectUntilError(streamAgentResponse(context, run))
    expect(events).toEqual([])
  })
})
