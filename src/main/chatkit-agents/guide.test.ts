import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { threadStreamEventSchema, type ThreadStreamEvent } from '../../shared/chatkit/index.ts'
import type { Server } from 'node:http'
import { serveOverHttp } from './guide-http.testing.ts'
import { WeatherServer } from './guide-server.testing.ts'
import { call, delta, done, EventModel, message, started } from './run.testing.ts'

function asksFor(toolName: string) {
  const toolCall = { ...call(toolName, 'call_1'), arguments: '{"city":"Oslo"}' }
  return [started, done(toolCall)]
}

async function start(model: EventModel) {
  const server = serveOverHttp(new WeatherServer(model)).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  return (type: string, params: object) => ask(server, { type, params })
}

async function ask(server: Server, request: object): Promise<ThreadStreamEvent[]> {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const body = JSON.stringify(request)
  const response = await fetch(`http://127.0.0.1:${address.port}/`, { method: 'POST', body })
  const frames = (await response.text()).split('\n\n').filter((frame) => frame !== '')
  return frames.map((frame) =>
    threadStreamEventSchema.parse(JSON.parse(frame.slice('data: '.length))),
  )
}

function input(text: string) {
  const content = text === '' ? [] : [{ type: 'input_text', text }]
  return { input: { content, attachments: [], inference_options: {} } }
}

function finishedItems(events: readonly ThreadStreamEvent[]) {
  return events.flatMap((event) => (event.type === 'thread.item.done' ? [event.item] : []))
}

describe('the server of the guide', () => {
  it('answers over HTTP, and gives the thread a title', async () => {
    const say = await start(
      new EventModel([started, delta('Sunny.', 'm'), done(message('Sunny.', 'm'))]),
    )
    const events = await say('threads.create', input('And today?'))
    expect(finishedItems(events)).toMatchObject([
      { type: 'user_message' },
      { type: 'assistant_message', content: [{ text: 'Sunny.' }] },
    ])
    const title = 'Ada and the weather'
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'thread.updated',
        thread: expect.objectContaining({ title }) as unknown,
      }),
    )
  })

  it('streams a widget, and replaces it on an action', async () => {
    const say = await start(
      new EventModel(asksFor('show_weather'), [started, done(message('Hm.'))]),
    )
    const events = await say('threads.create', input('Oslo?'))
    expect(JSON.stringify(events)).toContain('widget.streaming_text.value_delta')
    const widget = finishedItems(events).find(({ type }) => type === 'widget')
    const action = { type: 'weather.refresh', payload: { city: 'Oslo' } }
    const params = { thread_id: widget?.thread_id, item_id: widget?.id, action }
    const [, replaced] = await say('threads.custom_action', params)
    expect(replaced).toMatchObject({ type: 'thread.item.replaced', item: { id: widget?.id } })
    expect(JSON.stringify(replaced)).toContain('Still sunny.')
  })

  it('ends the turn with a tool call for the client', async () => {
    const say = await start(new EventModel(asksFor('open_map')))
    expect(finishedItems(await say('threads.create', input('Oslo?')))).toContainEqual(
      expect.objectContaining({ type: 'client_tool_call', arguments: { city: 'Oslo' } }),
    )
  })

  it('ends the turn with a readable error', async () => {
    const say = await start(new EventModel())
    const events = await say('threads.create', input(''))
    const error = { type: 'error', code: 'custom', message: 'Please write something.' }
    expect(events).toContainEqual({ ...error, allow_retry: false })
  })
})
