import { describe, expect, it } from 'vitest'
import { parseThreadStreamEvent } from '../../shared/chatkit/index.ts'
import { Dice, randomRequest } from './mutated-requests.testing.ts'
import { preparedServer, thread_id } from './prepared-server.testing.ts'
import {
  answerWith,
  assistantItem,
  createThread,
  hiddenItem,
  streamedMessage,
  type TestServer,
} from './server.testing.ts'
import { StreamingResult } from './streaming-result.ts'

const seed = 20_260_105
const requestsPerServer = 250
const servers = 80

const writes = [
  'saveThread',
  'deleteThread',
  'addThreadItem',
  'saveItem',
  'deleteThreadItem',
  'saveAttachment',
  'deleteAttachment',
] as const

/** Counts from here on what the server changes in its store. */
function countWrites(server: TestServer): () => number {
  let count = 0
  for (const name of writes) {
    const method = server.store[name] as (...parameters: unknown[]) => Promise<void>
    Reflect.set(server.store, name, async (...parameters: unknown[]) => {
      await method.apply(server.store, parameters)
      count += 1
    })
  }
  return () => count
}

/** A server with an item of each kind that requests refer to, and with secrets. */
async function fuzzedServer() {
  const { server } = await preparedServer()
  const thread = await server.store.loadThread(thread_id, undefined)
  await server.store.saveThread({ ...thread, metadata: { private: 'secret' } }, undefined)
  await server.store.addThreadItem(thread_id, hiddenItem('h_1'), undefined)
  const call = { status: 'pending' as const, call_id: 'c', name: 'pick', arguments: {} }
  const item = { ...assistantItem('tc_1'), ...call, type: 'client_tool_call' as const }
  await server.store.addThreadItem(thread_id, item, undefined)
  server.answer = answerWith(...streamedMessage('msg_a', 'Hi'))
  server.onAction = async function* () {
    yield { type: 'progress_update', text: 'Ticking' }
  }
  return { server, writesSoFar: countWrites(server) }
}

/** The whole answer, and what is wrong with its form. */
async function answerOf(server: TestServer, request: string | Uint8Array): Promise<Outcome> {
  const result = await server.process(request, undefined)
  if (!(result instanceof StreamingResult)) {
    const text = new TextDecoder().decode(result.json)
    return { outcome: 'answered', text, malformed: isJsonObject(text) ? [] : [text] }
  }
  const frames: string[] = []
  for await (const bytes of result) {
    frames.push(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  }
  const malformed = frames.filter((frame) => !isEventFrame(frame))
  return { outcome: 'answered', text: frames.join(''), malformed }
}

interface Outcome {
  outcome: string
  text: string
  malformed: string[]
}

function isJsonObject(text: string): boolean {
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEventFrame(frame: string): boolean {
  if (!frame.startsWith('data: ') || frame.indexOf('\n') !== frame.length - 2) return false
  return parseThreadStreamEvent(JSON.parse(frame.slice(6))) !== null
}

/** What becomes of a request; refused if the error says what is wrong with the request. */
async function outcomeOf(server: TestServer, request: string | Uint8Array): Promise<Outcome> {
  return answerOf(server, request).catch((error: unknown) => {
    const outcome = error instanceof Error ? error.name : String(error)
    if (!/^(InvalidRequest|NotFound|NotSupported)Error$/u.test(outcome)) throw error
    return { outcome, text: '', malformed: [] }
  })
}

describe('20,000 random and mutated requests', () => {
  const dice = new Dice(seed)
  const outcomes = new Map<string, number>()

  it.each(Array.from({ length: servers }, (_, index) => index + 1))(
    'are answered, or refused without a trace, in round %d',
    async () => {
      const { server, writesSoFar } = await fuzzedServer()
      for (let index = 0; index < requestsPerServer; index += 1) {
        const request = randomRequest(dice)
        const before = writesSoFar()
        const { outcome, text, malformed } = await outcomeOf(server, request)
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        const leftTraces = outcome !== 'answered' && writesSoFar() !== before
        const tellsSecrets = text.includes('secret')
        expect({ request, malformed, leftTraces, tellsSecrets }).toEqual({
          request,
          malformed: [],
          leftTraces: false,
          tellsSecrets: false,
        })
      }
      expect(server.logs.entries.filter(({ level }) => level === 'error')).toEqual([])
      expect((await server.events(createThread())).at(-1)).toMatchObject({
        type: 'thread.item.done',
        item: { id: 'msg_a' },
      })
    },
  )

  it('are mixed well enough to reach every outcome often', () => {
    const count = (outcome: string) => outcomes.get(outcome) ?? 0
    expect(count('answered') + count('InvalidRequestError') + count('NotFoundError')).toBe(20_000)
    expect(count('answered')).toBeGreaterThan(5_000)
    expect(count('InvalidRequestError')).toBeGreaterThan(5_000)
    expect(count('NotFoundError')).toBeGreaterThan(2_000)
  })
})
