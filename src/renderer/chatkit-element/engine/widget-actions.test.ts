import { beforeEach, describe, expect, it } from 'vitest'
import { widgetItemSchema } from '../../../shared/chatkit/index.ts'
import { ChatEngine } from './chat-engine.ts'
import {
  done,
  jsonResponse,
  ScriptedEndpoint,
  settled,
  threadOf,
  widgetItem,
} from './scripted-endpoint.testing.ts'

let endpoint: ScriptedEndpoint
let errors: unknown[]
let engine: ChatEngine

const item = widgetItemSchema.parse(widgetItem('w', { type: 'Card', children: [] }))
const call = (part: object = {}) => ({
  type: 'tick',
  payload: { id: 7 },
  handler: 'server' as const,
  streaming: false,
  ...part,
})
const api = () => ({ url: 'https://x.example', domainKey: '', fetch: endpoint.fetch })
const state = () => engine.store.get()

beforeEach(async () => {
  endpoint = new ScriptedEndpoint()
  errors = []
  engine = new ChatEngine({
    emit: (name, ...detail) => name === 'chatkit.error' && errors.push(detail[0]),
    language: () => 'en',
    scheduleFrame: (callback) => {
      queueMicrotask(callback)
      return () => {}
    },
  })
  engine.setOptions({ api: api() })
  const items = { data: [item], has_more: false }
  endpoint.on('threads.get_by_id', () => jsonResponse(threadOf('thr_1', { items })))
  await engine.loader.open('thr_1')
})

describe('a sync action', () => {
  const next = widgetItem('w', { type: 'Card', collapsed: true, children: [] })

  it('sends only type and payload, and replaces the item', async () => {
    endpoint.on('threads.sync_custom_action', () => jsonResponse({ updated_item: next }))
    expect(await engine.actions.dispatch(item, call())).toBe('updated')
    expect(endpoint.requests.at(-1)?.params).toEqual({
      thread_id: 'thr_1',
      item_id: 'w',
      action: { type: 'tick', payload: { id: 7 } },
    })
    expect(JSON.stringify(state().content.items)).toContain('"collapsed":true')
    expect(state().phase).toBe('idle')
  })

  it('changes nothing when the server sends no item', async () => {
    const before = state().content
    endpoint.on('threads.sync_custom_action', () => jsonResponse({}))
    expect(await engine.actions.dispatch(item, call())).toBe('nothing')
    expect(state().content).toBe(before)
  })

  it('works while an answer streams', async () => {
    const stream = endpoint.stream('threads.add_user_message')
    engine.send({ content: [{ type: 'input_text', text: 'hi' }] })
    await settled()
    endpoint.on('threads.sync_custom_action', () => jsonResponse({ updated_item: next }))
    expect(await engine.actions.dispatch(item, call())).toBe('updated')
    expect(state().phase).toBe('responding')
    await stream.end()
  })

  it('does not bring an item into another thread that was opened meanwhile', async () => {
    endpoint.on('threads.sync_custom_action', () => {
      engine.loader.clear()
      return jsonResponse({ updated_item: next })
    })
    await engine.actions.dispatch(item, call())
    expect(state().content.items).toEqual([])
  })

  it('shows and reports a failure', async () => {
    endpoint.on('threads.sync_custom_action', () => jsonResponse({ error: { message: 'No' } }, 500))
    expect(await engine.actions.dispatch(item, call())).toBe('failed')
    expect(state().notices).toHaveLength(1)
    expect(errors).toMatchObject([{ error: { message: 'No' } }])
  })
})

describe('a streaming action', () => {
  it('is a turn of its own', async () => {
    const stream = endpoint.stream('threads.custom_action')
    const outcome = engine.actions.dispatch(item, call({ streaming: true }))
    await stream.send(done(widgetItem('w2', { type: 'Card', children: [] })))
    expect(state().phase).toBe('responding')
    await stream.end()
    expect(await outcome).toBe('updated')
    expect(state().content.items.map((entry) => entry.id)).toEqual(['w', 'w2'])
  })

  it('is ignored while an answer streams', async () => {
    const stream = endpoint.stream('threads.add_user_message')
    engine.send({ content: [{ type: 'input_text', text: 'hi' }] })
    await settled()
    expect(await engine.actions.dispatch(item, call({ streaming: true }))).toBe('ignored')
    expect(endpoint.types).not.toContain('threads.custom_action')
    await stream.end()
  })
})

describe('an action of the page', () => {
  it('reaches widgets.onAction with the item, and no server', async () => {
    const calls: unknown[] = []
    const onAction = async (...given: unknown[]) => void calls.push(given)
    engine.setOptions({ api: api(), widgets: { onAction } })
    const requests = endpoint.requests.length
    expect(await engine.actions.dispatch(item, call({ handler: 'client' }))).toBe('nothing')
    expect(calls).toEqual([
      [
        { type: 'tick', payload: { id: 7 } },
        { id: 'w', widget: item.widget },
      ],
    ])
    expect(endpoint.requests).toHaveLength(requests)
  })

  it('is an error without a handler, and when the handler fails', async () => {
    expect(await engine.actions.dispatch(item, call({ handler: 'client' }))).toBe('failed')
    const onAction = () => Promise.reject(new Error('broken page'))
    engine.setOptions({ api: api(), widgets: { onAction } })
    expect(await engine.actions.dispatch(item, call({ handler: 'client' }))).toBe('failed')
    expect(errors).toHaveLength(2)
  })
})
