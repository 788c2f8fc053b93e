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
import type { Todo } from '../../src/shared/todos/todo.ts'
import { printFigure } from '../figure.ts'

const manyTodos = 10_000
const measuredCases = Number(process.env['BENCH_CASES'] ?? 300)
const hostileTexts = Number(process.env['BENCH_HOSTILE'] ?? 100_000)
const perConversation = 200
const warmUp = 20

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

/** From the request to the last event, as bytes; what a page then does with them is not in it. */
async function timed(conversation: TestConversation, text: string): Promise<number> {
  const content = [{ type: 'input_text', text }]
  const input = { content, attachments: [], inference_options: {} }
  const [type, params] =
    conversation.threadId === null
      ? ['threads.create', { input }]
      : ['threads.add_user_message', { thread_id: conversation.threadId, input }]
  const startedAt = performance.now()
  const result = await conversation.request(type, params)
  if (!(result instanceof StreamingResult)) throw new Error('A message is answered by a stream.')
  for await (const _frame of result) continue
  return performance.now() - startedAt
}

function printTimes(name: string, times: readonly number[]): void {
  const label = `assistant, ${manyTodos} todos, ${name}`
  printFigure({ name: `${label}median`, value: percentile(times, 0.5), unit: 'ms' })
  printFigure({ name: `${label}p99`, value: percentile(times, 0.99), unit: 'ms' })
}

/** The whole server, on stores in memory; the todos were there before, as they are in the app. */
async function measureLatency(cases: readonly CorpusCase[], others: readonly Todo[]) {
  const times: number[] = []
  for (const [index, one] of cases.entries()) {
    const conversation = await TestConversation.start({ before: startOf(one), others })
    await conversation.todos.prepare()
    await conversation.say('hello')
    for (const text of [one[0]].flat()) {
      const time = await timed(conversation, text)
      if (index >= warmUp) times.push(time)
    }
  }
  printTimes('', times)
}

/** The first look-up after a start, when no title was looked at before. */
async function measureStart(others: readonly Todo[]): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < 20; round += 1) {
    const unseen = structuredClone([...others])
    const conversation = await TestConversation.start({ before: ['Buy milk'], others: unseen })
    await conversation.say('hello')
    times.push(await timed(conversation, 'complete milk'))
  }
  printTimes('first look-up, ', times)
}

/** How long instant answers take to find out who answers. */
async function measureFirstReading(cases: readonly CorpusCase[], others: readonly Todo[]) {
  const times: number[] = []
  for (const [index, one] of cases.entries()) {
    const { todos } = await TestConversation.start({ before: startOf(one), others })
    const clock = () => new Date(2026, 2, 4, 9, 0)
    const read = createFirstReader({ todos, clock, dateOrder: 'month-first' })
    const content = [one[0]].flat().at(-1) ?? ''
    const startedAt = performance.now()
    await read([{ role: 'user', content }], 'words')
    if (index >= warmUp) times.push(performance.now() - startedAt)
  }
  printTimes('first reading, ', times)
}

async function measureHostile(): Promise<void> {
  const before = ['Buy milk', 'Pay rent @2026-03-04']
  const random = seededRandom(2)
  const times: number[] = []
  let actions = 0
  let conversation = await TestConversation.start({ before })
  for (let count = 0; count < hostileTexts; count += 1) {
    if (count % perConversation === 0) conversation = await TestConversation.start({ before })
    const text = randomText(random)
    times.push(await timed(conversation, text === '' ? '.' : text))
    actions += conversation.todos.journal().length
    if (conversation.todos.journal().length > 0) {
      process.stderr.write(`acted on ${JSON.stringify(text)}\n`)
      conversation = await TestConversation.start({ before })
    }
  }
  for (const text of longTexts) {
    const fresh = await TestConversation.start({ before })
    times.push(await timed(fresh, text))
    actions += fresh.todos.journal().length
  }
  printFigure({ name: 'assistant, hostile messages', value: times.length, unit: 'messages' })
  printFigure({ name: 'assistant, hostile, actions', value: actions, unit: 'actions' })
  printFigure({ name: 'assistant, hostile, p99', value: percentile(times, 0.99), unit: 'ms' })
  printFigure({ name: 'assistant, hostile, slowest', value: percentile(times, 1), unit: 'ms' })
}

const someCases = shuffled(Object.values(corpus).flat(), seededRandom(1)).slice(0, measuredCases)
const others = filling(manyTodos).map((line, at) => readTodo(line, `other-${at + 1}`))
await measureLatency(someCases, others)
await measureFirstReading(someCases, others)
await measureStart(others)
await measureHostile()
