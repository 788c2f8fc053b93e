import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ManualTimers } from './manual-timers.testing.ts'
import { chatChunks, chatReply, chatShapes } from './chat-replies.testing.ts'
import {
  GuardedChat,
  secretKey,
  type Answer,
  type GuardedChatOptions,
} from './guarded-chat.testing.ts'
import { before, faultCases, half, type Protocol } from './model-fault-cases.testing.ts'
import { responseEvents, responseReply } from './responses-replies.testing.ts'
import { brokenOff, errorReply } from './scripted-faults.testing.ts'
import { ScriptedModelServer, type Script } from './scripted-model-server.testing.ts'

let server: ScriptedModelServer
let timers: ManualTimers

beforeEach(async () => {
  server = await ScriptedModelServer.start()
  timers = new ManualTimers()
})

afterEach(async () => {
  await server.close()
})

const good: Record<Protocol, Script> = {
  chat: chatReply({ text: 'All is well.' }),
  responses: responseReply({ text: 'All is well.' }),
}
// All events of an answer that calls a tool, up to the one that says that it is complete.
const eventsOfCall: Record<Protocol, object[]> = {
  chat: chatChunks(
    {
      thought: 'Milk is missing.',
      text: 'I add it.',
      calls: [{ name: 'add_task', arguments: '{"title":"Milk"}' }],
      finish: null,
    },
    chatShapes.lmStudio,
  ),
  responses: responseEvents({
    text: 'I add it.',
    call: { name: 'add_task', arguments: '{"title":"Milk"}' },
  }).slice(0, -1),
}

function chatOf(protocol: Protocol, options: Partial<GuardedChatOptions> = {}): GuardedChat {
  return new GuardedChat({
    baseUrl: options.baseUrl ?? server.baseUrl,
    protocol,
    timers,
    ...options,
  })
}

function script(protocol: Protocol, ...scripts: Script[]): void {
  if (protocol === 'chat') server.chat(...scripts)
  else server.responses(...scripts)
}

/** Asks once, checks what holds after every fault, and that the next message is answered. */
async function faultOf(
  chat: GuardedChat,
  protocol: Protocol,
): Promise<Answer & { requests: number }> {
  const answer = await chat.ask('Hello')
  const requests = server.requests.length
  expect(answer.error).not.toBeNull()
  expect(answer.error?.message).toMatch(/^\w[^<>{}\n]{15,200}[.?]$/)
  expect(JSON.stringify(answer.events)).not.toContain(secretKey)
  expect(await chat.storedTexts()).toEqual(answer.texts)
  expect(timers.isIdle).toBe(true)
  script(protocol, good[protocol])
  const next = await chat.ask('And now?')
  expect(next.error).toBeNull()
  expect(next.texts).toEqual(['All is well.'])
  return { ...answer, requests }
}

describe.each(['chat', 'responses'] as const)('over the %s protocol', (protocol) => {
  it.each(faultCases)('$title becomes one clear message', async (each) => {
    script(protocol, ...each.scripts(protocol))
    const chat = chatOf(protocol)
    const { error, texts, requests } = await faultOf(chat, protocol)
    expect(error?.message).toMatch(each.message)
    expect(error?.allow_retry).toBe(each.allowRetry)
    expect(requests).toBe(each.requests)
    expect(texts).toEqual(each.texts ?? [])
    expect(chat.added).toEqual([])
  })

  it.each(['end', 'drop'] as const)(
    'does nothing by halves wherever the connection comes to its %s',
    async (then) => {
      const events = eventsOfCall[protocol]
      for (let count = then === 'end' ? 1 : 0; count < events.length; count += 1) {
        script(protocol, brokenOff(events.slice(0, count), then))
        server.requests.length = 0
        const chat = chatOf(protocol)
        const { error, texts } = await faultOf(chat, protocol)
        expect(error?.allow_retry).toBe(true)
        expect(chat.added).toEqual([])
        expect(texts.join('')).toMatch(/^(?:|I add it\.|[I adit.]{1,9} … \(interrupted\))$/)
      }
    },
    60_000,
  )

  it('is cancelled without an error, and lets go of the provider', async () => {
    let closed = Promise.resolve()
    script(protocol, (reply, request) => {
      closed = reply.closed
      brokenOff(half[protocol], 'stall')(reply, request)
    })
    const chat = chatOf(protocol)
    const controller = new AbortController()
    let shown = ''
    const { error } = await chat.ask(
      'Hello',
      (event) => {
        if (event.type !== 'thread.item.updated' || !('delta' in event.update)) return
        shown += event.update.delta
        if (shown === 'One, two,') setImmediate(() => controller.abort())
      },
      controller.signal,
    )
    await closed
    expect(error).toBeNull()
    expect(timers.isIdle).toBe(true)
    expect(await chat.storedTexts()).toEqual(['One, two,'])
    expect((await chat.stored()).at(-1)?.type).toBe('sdk_hidden_context')
    script(protocol, good[protocol])
    expect(await chat.ask('And now?')).toMatchObject({ error: null, texts: ['All is well.'] })
  })

  it('waits as long as the provider asks for, and then answers', async () => {
    const busy = errorReply(429, { message: 'Slow down' }, { 'retry-after': '3' })
    script(protocol, busy, good[protocol])
    const { error, texts } = await chatOf(protocol).ask('Hello')
    expect(error).toBeNull()
    expect(texts).toEqual(['All is well.'])
    expect(timers.pauses).toEqual([3_000])
  })

  it('answers after a connection that broke before the first text', async () => {
    script(protocol, brokenOff(before[protocol], 'drop'), good[protocol])
    const { error, texts } = await chatOf(protocol).ask('Hello')
    expect(error).toBeNull()
    expect(texts).toEqual(['All is well.'])
  })

  it('names the address when nobody listens there', async () => {
    const baseUrl = server.baseUrl
    await server.close()
    const chat = chatOf(protocol, { baseUrl, guard: { address: '127.0.0.1:9' } })
    const { error } = await chat.ask('Hello')
    expect(error?.message).toMatch(/cannot be reached at 127.0.0.1:9/)
    expect(error?.allow_retry).toBe(true)
  })

  it('says that a host does not exist', async () => {
    const chat = chatOf(protocol, { baseUrl: 'http://no-such-host.invalid/v1' })
    const { error } = await chat.ask('Hello')
    expect(error?.message).toMatch(/Cerebras cannot be found/)
    expect(error?.allow_retry).toBe(true)
  })
})

describe('a response that says that it failed', () => {
  it.each([
    ['server_error', /problem on its side/, true, 3],
    ['rate_limit_exceeded', /too many requests/, true, 3],
    ['insufficient_quota', /no credit left/, false, 1],
  ])('with %s is explained by that', async (code, message, allowRetry, requests) => {
    const details = { error: { code, message: 'Something went wrong.' } }
    server.responses(responseReply({ end: 'failed', details }))
    const answer = await faultOf(chatOf('responses'), 'responses')
    expect(answer.error?.message).toMatch(message)
    expect(answer.error?.allow_retry).toBe(allowRetry)
    expect(answer.requests).toBe(requests)
  })
})
