import { Agent, Runner } from '@openai/agents'
import { describe, expect, it } from 'vitest'
import type {
  Annotation,
  Card,
  TextComponent,
  ThreadStreamEvent,
} from '../../shared/chatkit/index.ts'
import type { AgentContext } from './agent-context.ts'
import type { AgentRun } from './arrivals.ts'
import { ResponseStreamConverter, type UrlCitation } from './response-stream-converter.ts'
import {
  collect,
  delta,
  done,
  EventModel,
  instant,
  message,
  recordedRun,
  responsesRun,
  shownItems,
  started,
  testContext,
} from './run.testing.ts'
import { streamAgentResponse } from './stream-agent-response.ts'

function card(...children: TextComponent[]): Card {
  return { type: 'Card', children }
}

function text(value: string, fields: Partial<TextComponent> = {}): TextComponent {
  return { type: 'Text', id: 'text', value, streaming: true, ...fields }
}

async function* statesOf(...states: Card[]): AsyncGenerator<Card> {
  yield* states
}

const emptyRun = recordedRun([])

describe('a widget that a tool shows', () => {
  const fields = { id: 'message_1', thread_id: 'thr_1', created_at: instant, type: 'widget' }

  it('is one item, with what copying it yields', async () => {
    const { context } = await testContext()
    await context.streamWidget(card(text('Hi')), { copyText: 'Hi there' })
    expect(await collect(streamAgentResponse(context, emptyRun))).toEqual([
      {
        type: 'thread.item.done',
        item: { ...fields, widget: card(text('Hi')), copy_text: 'Hi there' },
      },
    ])
  })

  it('grows under one id while its text does', async () => {
    const { context } = await testContext()
    await context.streamWidget(statesOf(card(text('')), card(text('Hello')), card(text('Hello!'))))
    const update = { type: 'widget.streaming_text.value_delta', component_id: 'text', done: false }
    expect(await collect(streamAgentResponse(context, emptyRun))).toEqual([
      { type: 'thread.item.added', item: { ...fields, widget: card(text('')) } },
      {
        type: 'thread.item.updated',
        item_id: 'message_1',
        update: { ...update, delta: 'Hello' },
      },
      { type: 'thread.item.updated', item_id: 'message_1', update: { ...update, delta: '!' } },
      { type: 'thread.item.done', item: { ...fields, widget: card(text('Hello!')) } },
    ])
  })

  it('is replaced as a whole when anything else changes', async () => {
    const { context } = await testContext()
    const last = card(text('World', { id: 'other', streaming: false }))
    await context.streamWidget(statesOf(card(text('Hello')), last))
    const events = await collect(streamAgentResponse(context, emptyRun))
    expect(events[1]).toMatchObject({ update: { type: 'widget.root.updated', widget: last } })
    expect(shownItems(events)).toMatchObject([{ widget: last }])
  })
})

describe('what a tool streams', () => {
  it('reaches the reader while the model has not said anything yet', async () => {
    const { context } = await testContext()
    let finish = () => {}
    const finished = new Promise<void>((resolve) => (finish = resolve))
    const silent: AgentRun = {
      cancelled: false,
      async *[Symbol.asyncIterator]() {
        await finished
        yield* recordedRun([started, delta('Hi'), done(message('Hi'))])
      },
    }
    const events = streamAgentResponse(context, silent)[Symbol.asyncIterator]()
    const first = events.next()
    await context.stream({ type: 'progress_update', text: 'Looking' })
    expect(await first).toEqual({
      done: false,
      value: { type: 'progress_update', text: 'Looking' },
    })
    const second = events.next()
    finish()
    expect((await second).value).toMatchObject({ type: 'thread.item.added' })
  })

  it('is taken back when a guardrail refuses what was typed', async () => {
    const { context } = await testContext()
    const agent = new Agent<AgentContext>({
      name: 'Guarded',
      model: new EventModel([started, delta('Ha'), done(message('Ha'))]),
      inputGuardrails: [
        {
          name: 'Never',
          execute: () => Promise.resolve({ tripwireTriggered: true, outputInfo: {} }),
        },
      ],
    })
    const runner = new Runner({ tracingDisabled: true })
    await context.streamWidget(card(text('Hi')))
    const run = await runner.run(agent, 'Hi', { stream: true, context })
    const events: ThreadStreamEvent[] = []
    const reading = (async () => {
      for await (const event of streamAgentResponse(context, run)) events.push(event)
    })()
    await expect(reading).rejects.toMatchObject({ name: 'InputGuardrailTripwireTriggered' })
    expect(events.map(({ type }) => type)).toEqual(['thread.item.done', 'thread.item.removed'])
    expect(shownItems(events)).toEqual([])
  })
})

describe('a workflow that has a summary', () => {
  it('keeps it when a message ends the workflow', async () => {
    const { context } = await testContext()
    const summary = { title: 'Compared prices' }
    const workflow = { type: 'custom' as const, tasks: [], expanded: true, summary }
    await context.startWorkflow(workflow)
    await context.addWorkflowTask({ type: 'custom', status_indicator: 'none', title: 'Look' })
    const run = recordedRun([started, delta('Hi'), done(message('Hi'))])
    const events = await collect(streamAgentResponse(context, run))
    expect(shownItems(events)[0]).toMatchObject({ workflow: { summary, expanded: false } })
  })
})

describe('a message of several parts', () => {
  const citations = [
    { type: 'file_citation', file_id: 'f_1', index: 0, filename: 'a.txt' },
    {
      type: 'container_file_citation',
      container_id: 'c_1',
      file_id: 'f_2',
      filename: 'b.txt',
      start_index: 0,
      end_index: 3,
    },
    { type: 'url_citation', url: 'https://x.test', title: 'X', start_index: 0, end_index: 9 },
    { type: 'file_path', file_id: 'f_3', index: 0 },
  ]
  const part = (value: string, annotations: object[] = []) => ({
    type: 'output_text',
    text: value,
    annotations,
  })
  const item = (...content: object[]) => ({
    type: 'message',
    id: 'm_1',
    role: 'assistant',
    status: 'completed',
    content,
  })
  const run = () =>
    responsesRun([
      { type: 'response.created' },
      ...[
        { type: 'response.output_item.added', item: item() },
        { type: 'response.content_part.added', content_index: 1, part: part('') },
        {
          type: 'response.output_text.annotation.added',
          content_index: 1,
          annotation_index: 0,
          annotation: citations[2],
        },
        { type: 'response.output_text.done', content_index: 1, text: 'Second' },
        {
          type: 'response.output_item.done',
          item: item(part('First', citations), part('Second')),
        },
      ].map((event) => ({ item_id: 'm_1', output_index: 0, ...event })),
    ])

  it('is complete with every part, and the citations that have a source', async () => {
    const { context } = await testContext()
    const events = await collect(streamAgentResponse(context, run()))
    const annotation = (index: number, source: object) => ({ type: 'annotation', index, source })
    expect(events).toMatchObject([
      { type: 'thread.item.added' },
      { update: { type: 'assistant_message.content_part.added', content_index: 1 } },
      { update: { content_index: 1, annotation_index: 0, annotation: { index: 9 } } },
      { update: { content_index: 1, content: { text: 'Second', annotations: [] } } },
      {
        type: 'thread.item.done',
        item: {
          content: [
            {
              text: 'First',
              annotations: [
                annotation(0, { type: 'file', filename: 'a.txt', title: 'a.txt' }),
                annotation(3, { type: 'file', filename: 'b.txt', title: 'b.txt' }),
                annotation(9, { type: 'url', url: 'https://x.test', title: 'X' }),
              ],
            },
            { text: 'Second', annotations: [] },
          ],
        },
      },
    ])
  })

  it('has the citations that an overridden converter makes, live and at the end', async () => {
    const own: Annotation = {
      type: 'annotation',
      source: { type: 'url', title: 'Own', url: 'https://own.test' },
      index: 222,
    }
    class OwnCitations extends ResponseStreamConverter {
      override urlCitationToAnnotation(_citation: UrlCitation): Annotation {
        return own
      }

      override fileCitationToAnnotation(): null {
        return null
      }
    }
    const { context } = await testContext()
    const converter = new OwnCitations()
    const events = await collect(streamAgentResponse(context, run(), { converter }))
    expect(events[2]).toMatchObject({ update: { annotation: own } })
    expect(shownItems(events)).toMatchObject([
      { content: [{ annotations: [{ source: { filename: 'b.txt' } }, own] }, {}] },
    ])
  })
})
