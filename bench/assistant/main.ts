import { TestConversation } from '../../src/main/assistant/conversation.testing.ts'
import { createFirstReader } from '../../src/main/assistant/first-reader/first-reader.ts'
import {
  type CorpusCase,
  startOf,
} from '../../src/main/assistant/offline/corpus/corpus-state.testing.ts'
import { corpus } from '../../src/main/assistant/offline/corpus/corpus.testing.ts'
import { longTexts, randomText } from '../../src/main/assistant/offline/corpus/hostile.testing.ts'
import { seededRandom, shuffled } from '../../src/main/assistant/offline/corpus/random.testing.ts'
import { readTodo } from '../../src/main/assistant/todo-notation.testing.ts'
import { StreamingResult } from '../../src/main/chatkit/index.ts'
import { TitleIndex } from '../../src/shared/todos/title-index.ts'
import type { Todo } from '../../src/shared/todos/todo.ts'
import { printFigure } from '../figure.ts'
import { threadMs } from '../thread-ms.ts'

const manyTodos = Number(process.env['BENCH_TODOS'] ?? 10_000)
const measuredCases = Number(process.env['BENCH_CASES'] ?? Infinity)
const hostileTexts = Number(process.env['BENCH_HOSTILE'] ?? 100_000)
const hostileSeed = Number(process.env['BENCH_SEED'] ?? 2)
const perConversation = 200
const warmUp = 20
const longestMs = 100
const isPractised = process.env['BENCH_PREPARED'] !== '0'
const slowestShown = Number(process.env['BENCH_SLOWEST'] ?? 0)

const things = 'report invoice garden window letter bicycle kitchen battery passport ticket'.split(
  ' ',
)
const deeds = 'Check Order Repair Review Print Clean Return Paint Move Count'.split(' ')

function filling(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const deed = deeds[at % deeds.length] ?? ''
    const thing = things[Math.floor(at / deeds.length) % things.length] ?? ''
    const day = at % 3 === 0 ? ` @2026-${String(4 + (at % 8)).padStart(2, '0')}-11` : ''
    return `${deed} ${thing} ${at}${day}${at % 4 === 0 ? ' \u2713' : ''}`
  })
}

const percentile = (times: readonly number[], share: number) =>
  times.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(times.length * share) - 1)] ?? 0

interface Time {
  text: string
  ms: number
  /** Of the processor; unlike that on the clock it hardly depends on what else the machine does. */
  threadMs: number
}

/** Without the pauses that leave the app responsive. */
const atOnce = () => Promise.resolve()

/** A conversation as it is when the app is open for a moment. */
async function prepared(start: Parameters<typeof TestConversation.start>[0]) {
  const conversation = await TestConversation.start(start)
  await conversation.todos.prepare()
  await conversation.server.prepare(atOnce)
  return conversation
}

/** From the request to the last event, as bytes; what a page then does with them is not in it. */
async function timed(conversation: TestConversation, text: string): Promise<Time> {
  const content = [{ type: 'input_text', text }]
  const input = { content, attachments: [], inference_options: {} }
  const [type, params] =
    conversation.threadId === null
      ? ['threads.create', { input }]
      : ['threads.add_user_message', { thread_id: conversation.threadId, input }]
  const startedAt = performance.now()
  const threadStartedAt = threadMs()
  const result = await conversation.request(type, params)
  if (!(result instanceof StreamingResult)) throw new Error('A message is answered by a stream.')
  for await (const _frame of result) continue
  return { text, ms: performance.now() - startedAt, threadMs: threadMs() - threadStartedAt }
}

function printSlowest(times: readonly Time[]): void {
  const slowest = times
    .toSorted((one, other) => other.threadMs - one.threadMs)
    .slice(0, slowestShown)
  for (const { text, ms, threadMs: own } of slowest) {
    const shown = JSON.stringify(text.slice(0, 80))
    process.stderr.write(`${ms.toFixed(1)} ms (${own.toFixed(1)} of the thread) ${shown}\n`)
  }
}

function printTimes(name: string, times: readonly Time[]): void {
  const label = `assistant, ${manyTodos} todos, ${name}`
  const onClock = times.map(({ ms }) => ms)
  const ofThread = times.map((time) => time.threadMs)
  printFigure({ name: `${label}median`, value: percentile(onClock, 0.5), unit: 'ms' })
  printFigure({ name: `${label}p99`, value: percentile(onClock, 0.99), unit: 'ms' })
  printFigure({ name: `${label}p99 of the thread`, value: percentile(ofThread, 0.99), unit: 'ms' })
  printSlowest(times)
}

/** The whole server, on stores in memory; the todos were there before, as they are in the app. */
async function measureLatency(cases: readonly CorpusCase[], others: readonly Todo[]) {
  const times: Time[] = []
  for (const [index, one] of cases.entries()) {
    const conversation = await prepared({ before: startOf(one), others })
    await conversation.say('hello')
    for (const text of [one[0]].flat()) {
      const time = await timed(conversation, text)
      if (index >= warmUp) times.push(time)
    }
  }
  printTimes('', times)
}

/** What the engine has never run before, with and without the practice at leisure. */
async function measureFirst(others: readonly Todo[]): Promise<void> {
  const start = { before: ['Buy milk'], others: structuredClone([...others]) }
  const conversation = await (isPractised ? prepared(start) : TestConversation.start(start))
  const { ms } = await timed(conversation, 'complete milk')
  const name = `assistant, ${manyTodos} todos, first message of the process${isPractised ? '' : ', unprepared'}`
  printFigure({ name, value: ms, unit: 'ms' })
}

/** The first look-up after a start: when the app was open for a moment, and when it was not. */
async function measureStart(others: readonly Todo[]): Promise<void> {
  for (const isPrepared of [true, false]) {
    const times: Time[] = []
    for (let round = 0; round < 20; round += 1) {
      const start = { before: ['Buy milk'], others: structuredClone([...others]) }
      const conversation = await (isPrepared ? prepared(start) : TestConversation.start(start))
      await conversation.say('hello')
      times.push(await timed(conversation, 'complete milk'))
    }
    printTimes(`first look-up${isPrepared ? '' : ', unprepared'}, `, times)
  }
}

/** How long instant answers take to find out who answers. */
async function measureFirstReading(cases: readonly CorpusCase[], others: readonly Todo[]) {
  const times: Time[] = []
  const titles = new TitleIndex<Todo>()
  for (const [index, one] of cases.entries()) {
    const { todos } = await TestConversation.start({ before: startOf(one), others })
    const clock = () => new Date(2026, 2, 4, 9, 0)
    const read = createFirstReader({ todos, titles, clock, dateOrder: 'month-first' })
    const content = [one[0]].flat().at(-1) ?? ''
    const startedAt = performance.now()
    const threadStartedAt = threadMs()
    await read([{ role: 'user', content }], 'words')
    const ms = performance.now() - startedAt
    if (index >= warmUp) times.push({ text: content, ms, threadMs: threadMs() - threadStartedAt })
  }
  printTimes('first reading, ', times)
}

async function measureHostile(): Promise<void> {
  const before = ['Buy milk', 'Pay rent @2026-03-04']
  const random = seededRandom(hostileSeed)
  const times: Time[] = []
  let actions = 0
  let conversation = await prepared({ before })
  const send = async (text: string) => {
    times.push(await timed(conversation, text))
    if (conversation.todos.journal().length === 0) return
    actions += conversation.todos.journal().length
    process.stderr.write(`acted on ${JSON.stringify(text)}\n`)
    conversation = await prepared({ before })
  }
  for (let count = 0; count < hostileTexts; count += 1) {
    if (count % perConversation === 0) conversation = await prepared({ before })
    const text = randomText(random)
    await send(text === '' ? '.' : text)
  }
  for (const text of longTexts) {
    conversation = await prepared({ before })
    await send(text)
  }
  const onClock = times.map(({ ms }) => ms)
  const ofThread = times.map((time) => time.threadMs)
  const label = 'assistant, hostile, '
  printFigure({ name: 'assistant, hostile messages', value: times.length, unit: 'messages' })
  printFigure({ name: `${label}actions`, value: actions, unit: 'actions' })
  printFigure({ name: `${label}p99`, value: percentile(onClock, 0.99), unit: 'ms' })
  printFigure({ name: `${label}slowest`, value: percentile(onClock, 1), unit: 'ms' })
  const slow = ofThread.filter((ms) => ms > longestMs).length
  printFigure({
    name: `${label}above ${longestMs} ms of the thread`,
    value: slow,
    unit: 'messages',
  })
  printFigure({ name: `${label}slowest of the thread`, value: percentile(ofThread, 1), unit: 'ms' })
  printSlowest(times)
}

const someCases = shuffled(Object.values(corpus).flat(), seededRandom(1)).slice(0, measuredCases)
const others = filling(manyTodos).map((line, at) => readTodo(line, `other-${at + 1}`))
await measureFirst(others)
await measureLatency(someCases, others)
await measureFirstReading(someCases, others)
await measureStart(others)
await measureHostile()
