import { tool } from '@openai/agents'
import { assistantMessage, functionCall, ScriptedModel } from '@openai/agents/testing'
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
  grownTexts,
  instant,
  message,
  recordedRun,
  shownItems,
  shownTexts,
  startRun,
  started,
  testContext,
} from './run.testing.ts'
import { streamAgentResponse } from './stream-agent-response.ts'

const card = { type: 'Card' as const, children: [] }

function progress(text: string): ThreadStreamEvent {
  return { type: 'progress_update', text }
}

function toolThat(name: string, act: (context: AgentContext) => Promise<void> | void) {
  return tool<z.ZodObject, AgentContext>({
    name,
    description: name,
    parameters: z.object({}),
    execute: async (_input, runContext) => {
      if (runContext === undefined) throw new Error('No context.')
      await act(runContext.context)
      return 'ok'
    },
  })
}

describe('a run of a custom model', () => {
  it('streams a message under an id of the store, with exactly these events', async () => {
    const { context } = await testContext()
    const model = new EventModel([
      started,
      delta('Hel', 'm'),
      delta('lo', 'm'),
      done(message('Hello', 'm')),
    ])
    const item = {
      id: 'message_1',
      thread_id: 'thr_1',
      created_at: instant,
      type: 'assistant_message',
    }
    const part = (text: string) => ({ annotations: [], text, type: 'output_text' })
    const update = (fields: object) => ({
      type: 'thread.item.updated',
      item_id: 'message_1',
      update: { content_index: 0, ...fields },
    })
    expect(await collect(streamAgentResponse(context, await startRun(model, context)))).toEqual([
      { type: 'thread.item.added', item: { ...item, content: [] } },
      update({ type: 'assistant_message.content_part.added', content: part('') }),
      update({ type: 'assistant_message.content_part.text_delta', delta: 'Hel' }),
      update({ type: 'assistant_message.content_part.text_delta', delta: 'lo' }),
      update({ type: 'assistant_message.content_part.done', content: part('Hello') }),
      { type: 'thread.item.done', item: { ...item, content: [part('Hello')] } },
    ])
  })

  it('shows the answer of a scripted model around a tool call, in order', async () => {
    const { context } = await testContext()
    const model = new ScriptedModel([
      [assistantMessage('Let me look.'), functionCall('show', {}, { callId: 'call_1' })],
      [assistantMessage('There you are.')],
    ])
    const tools = [toolThat('show', (agent) => agent.streamWidget(card, { copyText: 'card' }))]
    const run = await startRun(model, context, { tools })
    const items = shownItems(await collect(streamAgentResponse(context, run)))
    expect(items.map(({ type }) => type)).toEqual([
      'assistant_message',
      'widget',
      'assistant_message',
    ])
    expect(items[1]).toMatchObject({ copy_text: 'card', widget: card })
  })

  it('keeps messages of one run apart that share a constant or repeated model id', async () => {
    const { context } = await testContext()
    const model = new EventModel(
      [started, delta('One', 'FAKE_ID'), done(message('One', 'FAKE_ID'), call('show', 'c1'))],
      [started, delta('Two', 'FAKE_ID'), done(message('Two', 'FAKE_ID'))],
    )
    const run = await startRun(model, context, { tools: [toolThat('show', () => {})] })
    const items = shownItems(await collect(streamAgentResponse(context, run)))
    expect(items.map(({ id }) => id)).toEqual(['message_1', 'message_2'])
  })

  it('keeps several messages of one completion apart by their model ids', async () => {
    const { context } = await testContext()
    const events = await collect(
      streamAgentResponse(
        context,
        recordedRun([
          started,
          delta('A1', 'a'),
          delta('B1', 'b'),
          delta('A2', 'a'),
          done(message('A1A2', 'a'), message('B1', 'b')),
        ]),
      ),
    )
    expect(shownTexts(events)).toEqual([['A1A2'], ['B1']])
    expect(Object.values(grownTexts(events))).toEqual(['A1A2', 'B1'])
  })

  it('reconciles merged anonymous deltas with the messages that they were', async () => {
    const { context } = await testContext()
    const turn = [started, delta('First.'), delta('Second.')]
    const finals = done(message('First.', 'a'), message('Second.', 'b'))
    const events = await collect(streamAgentResponse(context, recordedRun([...turn, finals])))
    expect(shownTexts(events)).toEqual([['First.'], ['Second.']])
  })

  it('completes a message whose last piece was not streamed', async () => {
    const { context } = await testContext()
    const turn = [started, delta('Hel'), done(message('Hello', 'a'))]
    const events = await collect(streamAgentResponse(context, recordedRun(turn)))
    expect(grownTexts(events)).toEqual({ message_1: 'Hello' })
    expect(shownTexts(events)).toEqual([['Hello']])
  })

  it('shows a message that was not streamed at all', async () => {
    const { context } = await testContext()
    const turn = [started, done(message('Hello'))]
    const events = await collect(streamAgentResponse(context, recordedRun(turn)))
    expect(shownTexts(events)).toEqual([['Hello']])
  })

  it('keeps text that the model does not repeat at the end', async () => {
    const { context } = await testContext()
    const turn = [started, delta('Hello'), done()]
    const events = await collect(streamAgentResponse(context, recordedRun(turn)))
    expect(shownTexts(events)).toEqual([['Hello']])
  })

  it('shows nothing for a message of blanks', async () => {
    const { context } = await testContext()
    const turn = [started, delta('\n'), delta(' '), done(message('\n '))]
    expect(await collect(streamAgentResponse(context, recordedRun(turn)))).toEqual([])
  })

  it('keeps the pieces of a message in one part, as they stream', async () => {
    const { context } = await testContext()
    const model = new ScriptedModel([
      [
        {
          type: 'message',
          role: 'assistant',
          status: 'completed',
          id: 'm',
          content: [
            { type: 'output_text', text: 'Hello, ' },
            { type: 'output_text', text: 'world' },
          ],
        },
      ],
    ])
    const events = await collect(streamAgentResponse(context, await startRun(model, context)))
    expect(shownTexts(events)).toEqual([['Hello, world']])
    expect(grownTexts(events)).toEqual({ message_1: 'Hello, world' })
  })

  it('adds refusals and citations, which only the end of the completion has', async () => {
    const { context } = await testContext()
    const citation = { start_index: 0, end_index: 4, url: 'https://x.test', title: 'X' }
    const final = {
      type: 'message' as const,
      role: 'assistant' as const,
      status: 'completed' as const,
      content: [
        {
          type: 'output_text' as const,
          text: 'Text',
          providerData: { annotations: [{ type: 'url_citation', url_citation: citation }] },
        },
        { type: 'refusal' as const, refusal: 'No.' },
      ],
    }
    const turn = [started, delta('Text'), done(final)]
    const [item] = shownItems(await collect(streamAgentResponse(context, recordedRun(turn))))
    const source = { type: 'url', url: 'https://x.test', title: 'X' }
    expect(item).toMatchObject({
      content: [
        { text: 'Text', annotations: [{ type: 'annotation', source, index: 4 }] },
        { text: 'No.', annotations: [] },
      ],
    })
  })

  it('takes text back when the completion starts over', async () => {
    const { context } = await testContext()
    const turn = [started, delta('Half'), started, delta('Whole'), done(message('Whole'))]
    const events = await collect(streamAgentResponse(context, recordedRun(turn)))
    expect(events).toContainEqual({ type: 'thread.item.removed', item_id: 'message_1' })
    expect(shownTexts(events)).toEqual([['Whole']])
  })
})

describe('events that tools stream', () => {
  it('come after everything that the model said before, and in their own order', async () => {
    const { context } = await testContext()
    const words = Array.from({ length: 200 }, (_, index) => `w${index} `)
    const model = new EventModel(
      [
        started,
        ...words.map((word) => delta(word)),
        done(message(words.join('')), call('show', 'c1')),
      ],
      [started, delta('End'), done(message('End'))],
    )
    const tools = [
      toolThat('show', async (agent) => {
        void agent.stream(progress('one'))
        await agent.stream(progress('two'))
      }),
    ]
    const run = await startRun(model, context, { tools })
    const events = await collect(streamAgentResponse(context, run))
    const order = events
      .map((event) => (event.type === 'progress_update' ? event.text : event.type))
      .filter((name) => name !== 'thread.item.updated')
    expect(order).toEqual([
      'thread.item.added',
      'thread.item.done',
      'one',
      'two',
      'thread.item.added',
      'thread.item.done',
    ])
  })

  it('come after what the model has said, even if nobody has read that yet', async () => {
    const { context } = await testContext()
    const said = [started, delta('Hi'), done(message('Hi'))]
    const stream = new ReadableStream({
      start(controller) {
        for (const data of said) controller.enqueue({ type: 'raw_model_stream_event', data })
        void context.stream(progress('after')).then(() => controller.close())
      },
    })
    const run = { ...recordedRun([]), toStream: () => stream }
    const events = await collect(streamAgentResponse(context, run))
    expect(events.at(-1)).toEqual(progress('after'))
    expect(shownTexts(events)).toEqual([['Hi']])
  })

  it('are all sent at the end of a run, even if the tool did not wait for them', async () => {
    const { context } = await testContext()
    const tools = [toolThat('show', (agent) => void agent.stream(progress('late')))]
    const model = new EventModel([started, done(call('show', 'c1'))])
    const run = await startRun(model, context, { tools, stopAt: ['show'] })
    expect(await collect(streamAgentResponse(context, run))).toEqual([progress('late')])
  })

  it('that come before the run are sent first, and those after it with the next run', async () => {
    const { context } = await testContext()
    await context.stream(progress('before'))
    const first = await collect(streamAgentResponse(context, recordedRun([])))
    expect(first).toEqual([progress('before')])
    await context.stream(progress('between'))
    const second = await collect(streamAgentResponse(context, recordedRun([])))
    expect(second).toEqual([progress('between')])
  })
})

describe('a client tool call', () => {
  it('comes last, pending, with the call id of the model and an id of the store', async () => {
    const { context } = await testContext()
    const model = new EventModel([started, done(call('pick', 'call_9', 'resp_1'))])
    const tools = [
      toolThat('pick', async (agent) => {
        agent.clientToolCall = { name: 'pick', arguments: { filter: null } }
        await agent.stream(progress('picking'))
      }),
    ]
    const run = await startRun(model, context, { tools, stopAt: ['pick'] })
    const events = await collect(streamAgentResponse(context, run))
    expect(events.at(-1)).toEqual({
      type: 'thread.item.done',
      item: {
        id: 'tool_call_1',
        thread_id: 'thr_1',
        created_at: instant,
        type: 'client_tool_call',
        status: 'pending',
        call_id: 'call_9',
        name: 'pick',
        arguments: { filter: null },
      },
    })
    expect(context.clientToolCall).toBeNull()
  })
})
