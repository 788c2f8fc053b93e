import { describe, expect, it } from 'vitest'
import type { ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import { ResponseStreamConverter } from './response-stream-converter.ts'
import { collect, grownTexts, responsesRun, shownItems, testContext } from './run.testing.ts'
import { streamAgentResponse } from './stream-agent-response.ts'

type RawEvent = { type: string } & Record<string, unknown>

const created: RawEvent = { type: 'response.created', response: { id: 'resp_1' } }

async function eventsOf(
  events: RawEvent[],
  converter = new ResponseStreamConverter(),
): Promise<ThreadStreamEvent[]> {
  const { context } = await testContext()
  const run = responsesRun([created, ...events])
  return collect(streamAgentResponse(context, run, { converter }))
}

function itemEvent(kind: 'added' | 'done', item: object): RawEvent {
  return { type: `response.output_item.${kind}`, output_index: 0, item }
}

function partEvent(kind: string, fields: object): RawEvent {
  return { type: `response.${kind}`, item_id: 'msg_abc', content_index: 0, ...fields }
}

function messageItem(...content: object[]) {
  return { type: 'message', id: 'msg_abc', role: 'assistant', status: 'completed', content }
}

function annotation(citation: object): RawEvent {
  return partEvent('output_text.annotation.added', { annotation_index: 0, annotation: citation })
}

function updatesOf(events: readonly ThreadStreamEvent[]) {
  return events.flatMap((event) => (event.type === 'thread.item.updated' ? [event.update] : []))
}

const textPart = (text: string, annotations: object[] = []) => ({
  type: 'output_text',
  text,
  annotations,
})

const message = [
  itemEvent('added', messageItem()),
  partEvent('content_part.added', { part: textPart('') }),
  partEvent('output_text.delta', { delta: 'Hel' }),
  partEvent('output_text.delta', { delta: 'lo' }),
  partEvent('output_text.done', { text: 'Hello' }),
  itemEvent('done', messageItem(textPart('Hello'))),
]

describe('a run of an OpenAI Responses model', () => {
  it('streams each delta once, though each arrives twice', async () => {
    const events = await eventsOf(message)
    expect(grownTexts(events)).toEqual({ message_1: 'Hello' })
    expect(events.map(({ type }) => type)).toEqual([
      'thread.item.added',
      ...Array.from({ length: 4 }, () => 'thread.item.updated'),
      'thread.item.done',
    ])
    expect(shownItems(events)).toMatchObject([
      { id: 'message_1', content: [{ type: 'output_text', text: 'Hello', annotations: [] }] },
    ])
  })

  it('shows a refusal like text', async () => {
    const events = await eventsOf([
      itemEvent('added', messageItem()),
      partEvent('content_part.added', { part: { type: 'refusal', refusal: '' } }),
      partEvent('refusal.delta', { delta: 'I cannot.' }),
      partEvent('refusal.done', { refusal: 'I cannot.' }),
      itemEvent('done', messageItem({ type: 'refusal', refusal: 'I cannot.' })),
    ])
    expect(grownTexts(events)).toEqual({ message_1: 'I cannot.' })
    expect(shownItems(events)).toMatchObject([{ content: [{ text: 'I cannot.' }] }])
  })

  it('counts annotations itself, since those without a file name are left out', async () => {
    const url = {
      type: 'url_citation',
      url: 'https://x.test',
      title: 'X',
      start_index: 1,
      end_index: 9,
    }
    const events = await eventsOf([
      itemEvent('added', messageItem()),
      annotation({ type: 'file_citation', file_id: 'f', index: 3 }),
      annotation({ type: 'file_citation', file_id: 'f', filename: 'a.txt', index: 3 }),
      annotation({
        type: 'container_file_citation',
        filename: 'b.txt',
        start_index: 0,
        end_index: 7,
      }),
      annotation(url),
      annotation({ type: 'file_path', file_id: 'f', index: 1 }),
    ])
    expect(updatesOf(events)).toMatchObject([
      {
        annotation_index: 0,
        annotation: { index: 3, source: { type: 'file', filename: 'a.txt' } },
      },
      { annotation_index: 1, annotation: { index: 7, source: { type: 'file', title: 'b.txt' } } },
      { annotation_index: 2, annotation: { index: 9, source: { type: 'url', title: 'X' } } },
    ])
  })

  it('keeps the annotations of a finished message', async () => {
    const url = {
      type: 'url_citation',
      url: 'https://x.test',
      title: '',
      start_index: 1,
      end_index: 9,
    }
    const events = await eventsOf([
      itemEvent('added', messageItem()),
      itemEvent('done', messageItem(textPart('Hello', [url]))),
    ])
    const source = { type: 'url', url: 'https://x.test', title: 'https://x.test' }
    expect(shownItems(events)).toMatchObject([{ content: [{ annotations: [{ source }] }] }])
  })

  it('shows the first thought while it grows and the others when they are complete', async () => {
    const thought = (kind: string, summary_index: number, fields: object): RawEvent => ({
      type: `response.reasoning_summary_text.${kind}`,
      item_id: 'rs_1',
      summary_index,
      ...fields,
    })
    const events = await eventsOf([
      itemEvent('added', { type: 'reasoning', id: 'rs_1', summary: [] }),
      thought('delta', 0, { delta: 'Fir' }),
      thought('delta', 0, { delta: 'st' }),
      thought('done', 0, { text: 'First.' }),
      thought('delta', 1, { delta: 'Sec' }),
      thought('done', 1, { text: 'Second.' }),
      ...message,
    ])
    expect(updatesOf(events).slice(0, 4)).toMatchObject([
      { type: 'workflow.task.added', task_index: 0, task: { type: 'thought', content: 'Fir' } },
      { type: 'workflow.task.updated', task_index: 0, task: { content: 'First' } },
      { type: 'workflow.task.updated', task_index: 0, task: { content: 'First.' } },
      { type: 'workflow.task.added', task_index: 1, task: { content: 'Second.' } },
    ])
    expect(shownItems(events)).toMatchObject([
      {
        type: 'workflow',
        workflow: { type: 'reasoning', tasks: [{ content: 'First.' }, { content: 'Second.' }] },
      },
      { type: 'assistant_message' },
    ])
  })

  it('shows how a generated image gets better', async () => {
    const partial = (partial_image_index: number): RawEvent => ({
      type: 'response.image_generation_call.partial_image',
      item_id: 'ig_1',
      partial_image_b64: `part${partial_image_index}`,
      partial_image_index,
    })
    const events = await eventsOf(
      [
        itemEvent('added', { type: 'image_generation_call', id: 'ig_1' }),
        partial(1),
        partial(7),
        itemEvent('done', { type: 'image_generation_call', id: 'ig_1', result: 'whole' }),
      ],
      new ResponseStreamConverter({ partialImages: 4 }),
    )
    expect(events[0]).toMatchObject({
      type: 'thread.item.added',
      item: { type: 'generated_image' },
    })
    expect(updatesOf(events)).toEqual([
      {
        type: 'generated_image.updated',
        image: { id: 'ig_1', url: 'data:image/png;base64,part1' },
        progress: 0.25,
      },
      {
        type: 'generated_image.updated',
        image: { id: 'ig_1', url: 'data:image/png;base64,part7' },
        progress: 1,
      },
    ])
    expect(shownItems(events)).toMatchObject([
      { id: 'message_1', image: { id: 'ig_1', url: 'data:image/png;base64,whole' } },
    ])
  })

  it('uses the URL that an overridden converter gives', async () => {
    class Uploading extends ResponseStreamConverter {
      override async base64ImageToUrl({ imageId }: { imageId: string }): Promise<string> {
        return `https://images.test/${imageId}`
      }
    }
    const item = { type: 'image_generation_call', id: 'ig_1', result: 'whole' }
    const events = await eventsOf([itemEvent('done', item)], new Uploading())
    expect(shownItems(events)).toMatchObject([{ image: { url: 'https://images.test/ig_1' } }])
  })

  it('ignores events that mean nothing for the thread, and malformed ones', async () => {
    const events = await eventsOf([
      { type: 'response.in_progress' },
      {
        type: 'response.output_text.delta',
        delta: 'lost',
        item_id: 'msg_unknown',
        content_index: 0,
      },
      { type: 'response.output_text.done', text: 5 },
      itemEvent('added', { type: 'web_search_call', id: 'ws_1' }),
    ])
    expect(events).toEqual([])
  })
})

describe('the progress of an image', () => {
  it.each([
    [{}, 3, 0],
    [{ partialImages: 0 }, 3, 0],
    [{ partialImages: 4 }, 1, 0.25],
    [{ partialImages: 4 }, 9, 1],
  ])('with %j at version %d is %d', (options, index, progress) => {
    expect(new ResponseStreamConverter(options).partialImageIndexToProgress(index)).toBe(progress)
  })
})
