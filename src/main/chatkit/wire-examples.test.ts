import { describe, expect, it } from 'vitest'
import type { StructuredInputItem } from '../../shared/chatkit/index.ts'
import {
  answerWith,
  createThread,
  framesOf,
  instant,
  TestServer,
  type Answer,
} from './server.testing.ts'

const time = `"created_at":"${instant}"`

const answer: Answer = async function* (thread) {
  const item = {
    id: 'msg_1',
    thread_id: thread.id,
    created_at: instant,
    type: 'assistant_message' as const,
  }
  const part = { annotations: [], text: '', type: 'output_text' as const }
  const updated = { type: 'thread.item.updated' as const, item_id: 'msg_1' }
  yield { type: 'progress_update', icon: 'search', text: 'Searching' }
  yield { type: 'thread.item.added', item: { ...item, content: [] } }
  yield {
    ...updated,
    update: { type: 'assistant_message.content_part.added', content_index: 0, content: part },
  }
  yield {
    ...updated,
    update: {
      type: 'assistant_message.content_part.text_delta',
      content_index: 0,
      delta: 'Hello',
    },
  }
  const source = { title: 't', type: 'url' as const, url: 'https://x' }
  const annotations = [{ type: 'annotation' as const, source, index: 5 }]
  thread.title = 'Greeting'
  yield {
    type: 'thread.item.done',
    item: { ...item, content: [{ ...part, annotations, text: 'Hello' }] },
  }
}

describe('the bytes of the wire examples', () => {
  it('of a new thread with text, citation and title', async () => {
    const server = new TestServer()
    server.answer = answer
    expect(await framesOf(await server.send(createThread()))).toEqual(
      [
        `{"type":"thread.created","thread":{"id":"thread_1",${time},"status":{"type":"active"},"metadata":{},"items":{"data":[],"has_more":false}}}`,
        `{"type":"thread.item.done","item":{"id":"message_1","thread_id":"thread_1",${time},"type":"user_message","content":[{"type":"input_text","text":"Hi"}],"attachments":[],"inference_options":{}}}`,
        `{"type":"stream_options","stream_options":{"allow_cancel":true}}`,
        `{"type":"progress_update","icon":"search","text":"Searching"}`,
        `{"type":"thread.item.added","item":{"id":"msg_1","thread_id":"thread_1",${time},"type":"assistant_message","content":[]}}`,
        `{"type":"thread.item.updated","item_id":"msg_1","update":{"type":"assistant_message.content_part.added","content_index":0,"content":{"annotations":[],"text":"","type":"output_text"}}}`,
        `{"type":"thread.item.updated","item_id":"msg_1","update":{"type":"assistant_message.content_part.text_delta","content_index":0,"delta":"Hello"}}`,
        `{"type":"thread.item.done","item":{"id":"msg_1","thread_id":"thread_1",${time},"type":"assistant_message","content":[{"annotations":[{"type":"annotation","source":{"title":"t","type":"url","url":"https://x"},"index":5}],"text":"Hello","type":"output_text"}]}}`,
        `{"type":"thread.updated","thread":{"title":"Greeting","id":"thread_1",${time},"status":{"type":"active"},"metadata":{},"items":{"data":[],"has_more":false}}}`,
      ].map((line) => `data: ${line}\n\n`),
    )
  })

  it('of a client tool call and the answer to it, nulls of its arguments included', async () => {
    const server = new TestServer()
    server.answer = answerWith({
      type: 'thread.item.done',
      item: {
        id: 'tc_1',
        thread_id: 'thread_1',
        created_at: instant,
        type: 'client_tool_call',
        status: 'pending',
        call_id: 'call_9',
        name: 'get_selection',
        arguments: { project: 'p', filter: null },
      },
    })
    expect((await server.lines(createThread())).at(-1)).toBe(
      `{"type":"thread.item.done","item":{"id":"tc_1","thread_id":"thread_1",${time},"type":"client_tool_call","status":"pending","call_id":"call_9","name":"get_selection","arguments":{"project":"p","filter":null}}}`,
    )
    server.answer = answerWith()
    const params = { thread_id: 'thread_1', result: { nodes: [] } }
    expect(await server.lines({ type: 'threads.add_client_tool_output', params })).toEqual([
      '{"type":"stream_options","stream_options":{"allow_cancel":true}}',
    ])
  })

  it('of a structured input and its answers', async () => {
    const server = new TestServer()
    const item: StructuredInputItem = {
      id: 'msg_q',
      thread_id: 'thread_1',
      created_at: instant,
      type: 'structured_input',
      status: 'pending',
      inputs: [
        {
          id: 'prio',
          question: 'Priority?',
          type: 'multiple_choice',
          options: [{ value: 'Low' }, { value: 'High' }],
          multiple: false,
        },
        { id: 'note', question: 'Notes?', type: 'freeform' },
      ],
    }
    server.answer = answerWith({ type: 'thread.item.done', item })
    await server.lines(createThread())
    server.answer = answerWith()
    const answers = {
      prio: { values: ['Urgent'], skipped: false },
      note: { values: [], skipped: true },
    }
    const input = { status: 'answered', answers }
    const params = { thread_id: 'thread_1', item_id: 'msg_q', input }
    expect(await server.lines({ type: 'threads.add_structured_input', params })).toEqual([
      '{"type":"stream_options","stream_options":{"allow_cancel":true}}',
      `{"type":"thread.item.replaced","item":{"id":"msg_q","thread_id":"thread_1",${time},"type":"structured_input","status":"answered","inputs":[{"id":"prio","question":"Priority?","answer":{"values":["Urgent"],"skipped":false},"type":"multiple_choice","options":[{"value":"Low"},{"value":"High"}],"multiple":false},{"id":"note","question":"Notes?","answer":{"values":[],"skipped":true},"type":"freeform"}]}}`,
    ])
  })

  it('of answers without content', async () => {
    const server = new TestServer()
    const empty = { type: 'threads.list', params: {} }
    expect(await server.document(empty)).toEqual({ data: [], has_more: false })
    await server.lines(createThread())
    const params = { thread_id: 'thread_1', item_ids: ['x'], kind: 'positive' }
    expect(await server.document({ type: 'items.feedback', params })).toEqual({})
    const action = { thread_id: 'thread_1', action: { type: 'save' } }
    expect(await server.document({ type: 'threads.sync_custom_action', params: action })).toEqual(
      {},
    )
  })
})
