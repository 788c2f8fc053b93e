import type { Clock } from '../../../shared/clock.ts'
import { phrasesMade } from '../../../shared/todos/quick-add/phrase.ts'
import type { DateOrder } from '../../../shared/todos/quick-add/quick-add.ts'
import { readConversation } from './conversation.ts'
import { intents } from './intents/intents.ts'
import { stripPoliteness } from './normalise/normalise.ts'
import { situationOf } from './offline-model.ts'
import { followUps } from './pipeline.ts'
import { readMessage } from './normalise/read-message.ts'
import type { Situation } from './situation.ts'

/** Letters that are kept in one byte each, and others: patterns are compiled for each of the two. */
const endings = ['', ' \u{1F642}']
/** The first use interprets a pattern, the second compiles it. */
const uses = 2

const everyIntent = [...followUps, ...intents]

/** Tries each intent on a message. */
function* practise(words: string, situation: Situation): Generator<void> {
  const { text: message } = readMessage(words)
  yield
  const clause = { raw: message, text: stripPoliteness(message), asks: false, message }
  for (const intent of everyIntent) {
    yield
    intent.understand(clause, situation)
  }
}

let isDone = false

/**
 * Reads the intents' own examples, in short steps and without doing anything about them: the engine
 * compiles patterns and code at their first uses, which the first messages would have to wait for. Once
 * is enough for a process.
 */
export function* readingPractice(clock: Clock, dateOrder: DateOrder): Generator<void> {
  if (isDone) return
  for (const pattern of phrasesMade()) {
    for (const ending of endings) {
      for (let times = 0; times < uses; times += 1) `tomorrow${ending}`.search(pattern)
      yield
    }
  }
  for (const { examples } of everyIntent) {
    const words = examples[0]?.say[0] ?? ''
    for (const ending of endings) {
      const message = `${words}${ending}`
      yield* practise(message, situationOf(readConversation(message), clock, dateOrder))
    }
  }
  isDone = true
}
