import { beforeEach, describe, expect, it } from 'vitest'
import { ChatEngine } from './chat-engine.ts'
import {
  assistantMessage,
  done,
  jsonResponse,
  ScriptedEndpoint,
  settled,
  threadOf,
  userMessage,
} from './scripted-endpoint.testing.ts'

let endpoint: ScriptedEndpoint
let events: [string, unknown][]
let engine: ChatEngine

const state = () => engine.store.get()
const ids = () => state().content.items.map((item) => item.id)
const names = () => events.map(([name]) => name).filter((name) => name !== 'chatkit.log')

/** A thread of that many messages, served page by page. */
function serveThread(count: number, title = 'Long') {
  const all = Array.from({ length: count }, (_, index) => assistantMessage(`m${index}`, `${index}`))
  const page = (rows: typeof all, params: Record<string, unknown>) => {
    const from = params['after'] ? rows.findIndex((row) => row.id === params['after']) + 1 : 0
    const data = rows.slice(from, from + Number(params['limit'] ?? 20))
    return { data, has_more: from + data.length < rows.length, after: data.at(-1)?.id }
  }
  endpoint.on('threads.get_by_id', () =>
    jsonResponse(threadOf('thr_1', { title, items: page(all, {}) })),
  )
  endpoint.on('items.list', (params) => jsonResponse(page(all.toReversed(), params)))
  return all
}

beforeEach(() => {
  endpoint = new ScriptedEndpoint()
  events = []
  engine = new ChatEngine({
    emit: (name, ...detail) => events.push([name, detail[0]]),
    language: () => 'en',
    pause: async () => {},
  })
  engine.setOptions({ api: { url: 'https://x.example', domainKey: '', fetch: endpoint.fetch } })
})

describe('opening a thread', () => {
  it('shows a short one with one request', async () => {
    serveThread(3)
    await engine.loader.open('thr_1')
    expect(ids()).toEqual(['m0', 'm1', 'm2'])
    expect(endpoint.types).toEqual(['threads.get_by_id'])
    expect(names()).toEqual([
      'chatkit.thread.change',
      'chatkit.thread.load.start',
      'chatkit.thread.load.end',
    ])
  })

  it('opens a long one at its end and loads older pages without gaps or repeats', async () => {
    const all = serveThread(50)
    await engine.loader.open('thr_1')
    expect(ids()).toEqual(all.slice(30).map((item) => item.id))
    await engine.loader.loadOlder()
    await engine.loader.loadOlder()
    expect(ids()).toEqual(all.map((item) => item.id))
    const requests = endpoint.requests.length
    await engine.loader.loadOlder()
    expect(endpoint.requests).toHaveLength(requests)
  })

  it('loads one older page at a time however often the top is reached', async () => {
    serveThread(80)
    await engine.loader.open('thr_1')
    await Promise.all([engine.loader.loadOlder(), engine.loader.loadOlder()])
    expect(ids()).toHaveLength(40)
  })

  it('passes over pages of which nothing is visible', async () => {
    serveThread(30)
    const rows = [
      { data: [], has_more: true, after: 'hidden1' },
      { data: [assistantMessage('seen', 'x')], has_more: false },
    ]
    endpoint.on('items.list', () => jsonResponse(rows.shift()))
    await engine.loader.open('thr_1')
    expect(ids()).toEqual(['seen'])
  })

  it('does not ask forever when the cursor stands still', async () => {
    serveThread(30)
    endpoint.on('items.list', () => jsonResponse({ data: [], has_more: true, after: 'same' }))
    await engine.loader.open('thr_1')
    expect(state().older).toBeNull()
  })

  it('leaves out items of unknown types', async () => {
    const odd = { ...assistantMessage('odd', 'x'), type: 'hologram' }
    const items = { data: [odd, assistantMessage('ok', 'y')], has_more: false }
    endpoint.on('threads.get_by_id', () => jsonResponse(threadOf('thr_1', { items })))
    await engine.loader.open('thr_1')
    expect(ids()).toEqual(['ok'])
  })

  it('shows the last one asked for when answers come in the wrong order', async () => {
    const answers: ((response: Response) => void)[] = []
    endpoint.on('threads.get_by_id', () => new Promise((resolve) => answers.push(resolve)))
    const first = engine.loader.open('thr_a')
    const second = engine.loader.open('thr_b')
    await settled()
    answers[1]?.(jsonResponse(threadOf('thr_b', { title: 'B' })))
    answers[0]?.(jsonResponse(threadOf('thr_a', { title: 'A' })))
    await Promise.all([first, second])
    expect(state().thread?.title).toBe('B')
    expect(names().filter((name) => name === 'chatkit.thread.load.end')).toHaveLength(1)
  })

  it('tries a broken connection again up to five times, and a refusal never', async () => {
    endpoint.on('threads.get_by_id', () => Promise.reject(new TypeError('offline')))
    await expect(engine.loader.open('thr_1')).rejects.toThrow('could not be reached')
    expect(endpoint.requests).toHaveLength(5)
    expect(state()).toMatchObject({ phase: 'idle', loadFailed: true })
    endpoint.on('threads.get_by_id', () => jsonResponse({ error: { message: 'Gone' } }, 404))
    await expect(engine.loader.open('thr_1')).rejects.toThrow('Gone')
    expect(endpoint.requests).toHaveLength(6)
  })
})

describe('fetching updates', () => {
  it('takes over changes without any event or sign of loading', async () => {
    serveThread(3)
    await engine.loader.open('thr_1')
    const before = state().content.items
    events = []
    serveThread(4, 'Renamed')
    const phases: string[] = []
    const stop = engine.store.subscribe(() => phases.push(state().phase))
    await engine.refresh()
    stop()
    expect(ids()).toEqual(['m0', 'm1', 'm2', 'm3'])
    expect(state().content.items[0]).toBe(before[0])
    expect(state().thread?.title).toBe('Renamed')
    expect(names()).toEqual([])
    expect(phases).toEqual(['idle'])
  })

  it('reaches back as far as items are on screen', async () => {
    const all = serveThread(150)
    await engine.loader.open('thr_1')
    for (let page = 0; page < 6; page++) await engine.loader.loadOlder()
    expect(ids()).toHaveLength(140)
    await engine.refresh()
    expect(ids().slice(-140)).toEqual(all.slice(10).map((item) => item.id))
  })

  it('keeps an older page that arrived meanwhile, and goes on from there', async () => {
    const all = serveThread(100)
    await engine.loader.open('thr_1')
    let answer = () => {}
    const served = new Promise<void>((resolve) => (answer = resolve))
    const refresh = (async () => {
      const page = jsonResponse(
        threadOf('thr_1', { items: { data: all.slice(80), has_more: true } }),
      )
      endpoint.on('threads.get_by_id', () => served.then(() => page))
      await engine.refresh()
    })()
    await engine.loader.loadOlder()
    expect(ids()).toHaveLength(40)
    answer()
    await refresh
    expect(ids()).toEqual(all.slice(60).map((item) => item.id))
    await engine.loader.loadOlder()
    expect(ids()).toEqual(all.slice(40).map((item) => item.id))
  })

  it('asks again when a whole turn went by meanwhile', async () => {
    serveThread(1)
    await engine.loader.open('thr_1')
    const answers: ((response: Response) => void)[] = []
    endpoint.on('threads.get_by_id', () => new Promise((resolve) => answers.push(resolve)))
    const refresh = engine.refresh()
    const stream = endpoint.stream('threads.add_user_message')
    engine.send({ content: [{ type: 'input_text', text: 'hi' }] })
    await stream.send(done(userMessage('u', 'hi')))
    await stream.end()
    answers[0]?.(jsonResponse(threadOf('thr_1')))
    await settled()
    expect(ids()).toEqual(['m0', 'u'])
    const data = [userMessage('m0', '0'), userMessage('u', 'hi')]
    answers[1]?.(jsonResponse(threadOf('thr_1', { items: { data, has_more: false } })))
    await refresh
    expect(ids()).toEqual(['m0', 'u'])
  })

  it('does not touch an answer that began meanwhile', async () => {
    serveThread(1)
    await engine.loader.open('thr_1')
    let answer: (response: Response) => void = () => {}
    endpoint.on('threads.get_by_id', () => new Promise((resolve) => (answer = resolve)))
    const refresh = engine.refresh()
    const stream = endpoint.stream('threads.add_user_message')
    engine.send({ content: [{ type: 'input_text', text: 'hi' }] })
    await stream.send(done(userMessage('u', 'hi')))
    answer(jsonResponse(threadOf('thr_1')))
    await refresh
    expect(ids()).toEqual(['m0', 'u'])
    await stream.end()
  })
})

describe('history', () => {
  const rows = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => threadOf(`t${from + index}`))

  it('loads further pages by cursor and shows each thread once', async () => {
    endpoint.on('threads.list', ({ after }) =>
      jsonResponse(
        after
          ? { data: rows(2, 19), has_more: false }
          : { data: rows(20), has_more: true, after: 't19' },
      ),
    )
    engine.history.show()
    await settled()
    await engine.history.loadMore()
    expect(state().history.threads.map((thread) => thread.id)).toEqual(
      rows(21).map((thread) => thread.id),
    )
    expect(endpoint.requests[1]?.params).toEqual({ limit: 20, order: 'desc', after: 't19' })
    expect(state().history.next).toBeNull()
  })

  it('tells once that it opened and once that it closed', async () => {
    endpoint.on('threads.list', () => jsonResponse({ data: [], has_more: false }))
    engine.history.show()
    engine.history.show()
    await settled()
    engine.history.hide()
    engine.history.hide()
    expect(names()).toEqual(['chatkit.history.open', 'chatkit.history.close'])
  })

  it('renames at once, in the header too, and takes it back when the server refuses', async () => {
    serveThread(1, 'Old')
    await engine.loader.open('thr_1')
    endpoint.on('threads.list', () =>
      jsonResponse({ data: [threadOf('thr_1', { title: 'Old' })], has_more: false }),
    )
    engine.history.show()
    await settled()
    endpoint.on('threads.update', () => jsonResponse(threadOf('thr_1')))
    await engine.history.rename('thr_1', 'New')
    expect(state().history.threads[0]?.title).toBe('New')
    expect(state().thread?.title).toBe('New')
    endpoint.on('threads.update', () => jsonResponse({}, 500))
    await engine.history.rename('thr_1', 'Newer')
    expect(state().history.threads[0]?.title).toBe('New')
    expect(state().history.problem).toBe('history.renameFailed')
  })

  it('returns to the new-thread view when the current thread is deleted', async () => {
    serveThread(1)
    await engine.loader.open('thr_1')
    endpoint.on('threads.delete', () => jsonResponse({}))
    await engine.deleteThread('thr_1')
    expect(state()).toMatchObject({ threadId: null, content: { items: [] } })
    expect(events.at(-1)).toEqual(['chatkit.thread.change', { threadId: null }])
  })

  it('keeps the thread when the server does not delete it', async () => {
    serveThread(1)
    await engine.loader.open('thr_1')
    endpoint.on('threads.delete', () => jsonResponse({}, 500))
    await engine.deleteThread('thr_1')
    expect(state().threadId).toBe('thr_1')
    expect(state().history.problem).toBe('history.deleteFailed')
  })

  it('stops a running answer when the person goes to another thread', async () => {
    serveThread(1)
    const stream = endpoint.stream('threads.create')
    engine.send({ content: [{ type: 'input_text', text: 'hi' }] })
    await settled()
    engine.switchThread('thr_1')
    await settled()
    expect(endpoint.requests[0]?.signal?.aborted).toBe(true)
    await stream.send(done(assistantMessage('late', 'late')))
    expect(ids()).toEqual(['m0'])
    expect(state().phase).toBe('idle')
  })
})
