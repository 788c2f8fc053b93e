import { describe, expect, it } from 'vitest'
import { parseThreadStreamEvent } from './events.ts'
import { threadSchema } from './threads.ts'

const base = { id: 'msg_1', thread_id: 'thr_1', created_at: '2025-11-22T11:03:37.722201' }

function done(item: object) {
  return parseThreadStreamEvent({ type: 'thread.item.done', item: { ...base, ...item } })
}

describe('a received event', () => {
  it('gets the defaults of the protocol', () => {
    expect(parseThreadStreamEvent({ type: 'error' })).toEqual({
      type: 'error',
      code: 'custom',
      allow_retry: false,
    })
    expect(parseThreadStreamEvent({ type: 'client_effect', name: 'x' })).toMatchObject({ data: {} })
    expect(done({ type: 'assistant_message', content: [{ text: 'Hi' }] })).toMatchObject({
      item: { content: [{ type: 'output_text', text: 'Hi', annotations: [] }] },
    })
    const call = { type: 'client_tool_call', call_id: 'c', name: 'n', arguments: { a: null } }
    expect(done(call)).toMatchObject({ item: { status: 'pending', arguments: { a: null } } })
    const workflow = { type: 'reasoning', tasks: [{ type: 'web_search' }] }
    expect(done({ type: 'workflow', workflow })).toMatchObject({
      item: {
        workflow: {
          expanded: false,
          tasks: [{ status_indicator: 'none', queries: [], sources: [] }],
        },
      },
    })
  })

  it('has absent fields where null was sent', () => {
    const event = parseThreadStreamEvent({ type: 'progress_update', text: 'x', icon: null })
    expect(event).toEqual({ type: 'progress_update', text: 'x' })
  })

  it('has no icon instead of one that is not known', () => {
    const event = parseThreadStreamEvent({ type: 'progress_update', text: 'x', icon: 'unicorn' })
    expect(event).toEqual({ type: 'progress_update', text: 'x' })
  })

  it.each([
    ['of an unknown type', { type: 'thread.exploded' }],
    ['with an unknown item', { type: 'thread.item.done', item: { ...base, type: 'hologram' } }],
    [
      'with an unknown update',
      { type: 'thread.item.updated', item_id: 'a', update: { type: 'x' } },
    ],
    ['that lacks a field', { type: 'progress_update' }],
    ['that is no object', 'progress_update'],
  ])('%s is skipped', (_case, event) => {
    expect(parseThreadStreamEvent(event)).toBeNull()
  })

  it('keeps a widget whose components are not known or odd', () => {
    const widget = { type: 'Card', children: [{ type: 'Hologram' }, { type: 'Text', value: 3 }] }
    expect(done({ type: 'widget', widget })).toMatchObject({ item: { widget } })
  })
})

describe('a received thread', () => {
  it('leaves out items that are not known, and keeps the page around them', () => {
    const items = {
      data: [
        { ...base, type: 'hologram' },
        { ...base, type: 'end_of_turn' },
      ],
      has_more: true,
      after: 'msg_9',
    }
    const thread = threadSchema.parse({ id: 'thr_1', created_at: base.created_at, items })
    expect(thread).toEqual({
      id: 'thr_1',
      created_at: base.created_at,
      status: { type: 'active' },
      metadata: {},
      items: { data: [{ ...base, type: 'end_of_turn' }], has_more: true, after: 'msg_9' },
    })
  })
})
