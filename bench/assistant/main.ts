import { TestConversation } from '../../src/main/assistant/conversation.testing.ts'
import { startOf } from '../../src/main/assistant/offline/corpus/corpus-state.testing.ts'
import { corpus } from '../../src/main/assistant/offline/corpus/corpus.testing.ts'
import { longTexts, randomText } from '../../src/main/assistant/offline/corpus/hostile.testing.ts'
import { seededRandom, shuffled } from '../../src/main/assistant/offline/corpus/random.testing.ts'
import { printFigure } from '../figure.ts'

const manyTodos = 10_000
const measuredCases = Number(process.env['BENCH_CASES'] ?? 300)
const hostileTexts = Number(process.env['BENCH_HOSTILE'] ?? 100_000)
const perConversation = 200

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

async function timed(conversation: TestConversation, text: string): Promise<number> {
  const startedAt = performance.now()
  await conversation.say(text)
  return performance.now() - startedAt
}

/** From the request to the last event, whole server and stores in memory. */
async function measureLatency(): Promise<void> {
  const cases = shuffled(Object.values(corpus).flat(), seededRandom(1)).slice(0, measuredCases)
  const others = filling(manyTodos)
  const times: number[] = []
  for (const [index, one] of cases.entries()) {
    const conversation = await TestConversation.start({ before: [...startOf(one), ...others] })
    await conversation.say('hello')
    for (const text of [one[0]].flat()) {
      const time = await timed(conversation, text)
      if (index >= 20) times.push(time)
    }
  }
  const name = `assistant, ${manyTodos} todos`
  printFigure({ name: `${name}, median`, value: percentile(times, 0.5), unit: 'ms' })
  printFigure({ name: `${name}, p99`, value: percentile(times, 0.99), unit: 'ms' })
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

await measureLatency()
await measureHostile()
