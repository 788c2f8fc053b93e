import { answerIntent } from './intents/answer.ts'
import { intents, lastResort, smallTalk } from './intents/intents.ts'
import type { AnyIntent, Clause, Understood } from './intent.ts'
import { addSteps } from './new-tasks.ts'
import { normaliseMessage, stripPoliteness } from './normalise.ts'
import { quotable, titleText, sentenceCase } from './phrases.ts'
import type { Situation } from './situation.ts'
import { splitLine, splitLines } from './split-clauses.ts'
import type { Steps } from './steps.ts'
import { ask } from './with-tasks.ts'

const longestMessage = 10_000
const mostClauses = 30

const examples = `You can say, for example:
- "add buy milk tomorrow at 5pm"
- "what's due today?"
- "push the dentist to Friday"`

/** The answer to what is not understood. */
export const notUnderstood = `Sorry, I didn't understand that. ${examples}`

const tooLong = `That is too long for me to read. Please send it in smaller pieces. ${examples}`

const answer: AnyIntent = answerIntent(respond)
const allIntents: readonly AnyIntent[] = [answer, ...intents]
const smallTalkNames = new Set([...smallTalk.map(({ name }) => name), 'refrain'])

function toClause(raw: string, message: string): Clause {
  return { raw, text: stripPoliteness(raw), asks: /\?["')\s]*$/.test(raw), message }
}

function understand(clause: Clause, situation: Situation): Understood | null {
  for (const intent of allIntents) {
    const understood = intent.understand(clause, situation)
    if (understood !== null) return understood
  }
  return null
}

interface ReadClause {
  clause: Clause
  understood: Understood | null
}

function readLine(line: string, message: string, situation: Situation): ReadClause[] {
  const whole = toClause(line, message)
  const parts = splitLine(line)
  if (parts.length === 1) return [{ clause: whole, understood: understand(whole, situation) }]
  return parts.map((part) => {
    const clause = toClause(part, message)
    return { clause, understood: understand(clause, situation) }
  })
}

function withoutSmallTalk(read: readonly ReadClause[]): readonly ReadClause[] {
  const wanted = read.filter(({ understood }) => !smallTalkNames.has(understood?.intent ?? ''))
  return wanted.length === 0 ? read.slice(0, 1) : wanted
}

function* respondToClauses(read: readonly ReadClause[]): Steps {
  const missed = read.find(({ understood }) => understood === null)
  if (missed !== undefined) return notUnderstoodPart(missed.clause, read.length)
  const replies: string[] = []
  for (const { understood } of read) {
    if (understood !== null) replies.push(yield* understood.steps())
  }
  return replies.join(replies.some((reply) => reply.includes('\n')) ? '\n\n' : ' ')
}

function notUnderstoodPart({ raw }: Clause, parts: number): string {
  const quoted = parts === 1 ? null : quotable(raw)
  if (quoted === null) return notUnderstood
  return `Sorry, I didn't understand ${quoted}, so I left everything as it is. ${examples}`
}

function* respondToLine(line: string, message: string, situation: Situation): Steps {
  const read = readLine(line, message, situation)
  if (read.length > mostClauses) return tooLong
  const [only] = read
  if (read.length === 1 && only !== undefined && only.understood === null) {
    const offered = lastResort.understand(only.clause, situation)
    return offered === null ? notUnderstood : yield* offered.steps()
  }
  return yield* respondToClauses(withoutSmallTalk(read))
}

const addHeader =
  /^(?:(?:please |can you |could you )?(?:add|create|put|note|note down|remember)(?: me)?(?: (?:these|the following|following|all of these|all these|this|some|my|the|a few|new|\d+))*(?: (?:tasks|todos|to-dos|items|things|ones|reminders|list))?(?: (?:to|on) (?:my|the) (?:(?:todo |to-do |task )?list|tasks))?(?: please)?|(?:my )?(?:todos?|to-dos?|tasks|to do|todo list|to-do list)|i (?:need|have) to(?: do)?(?: the following| these(?: things)?)?)\s*:?$/i
const isAdding = (understood: Understood | null) =>
  understood?.intent === 'add' || understood?.intent === 'add-imperative'

/** The lines that are new tasks, when all of the message is; null when it is something else. */
function newTaskLines(message: string, situation: Situation): string[] | null {
  const lines = splitLines(message)
  const [first, ...others] = lines
  if (first === undefined) return null
  if (addHeader.test(first.text)) return others.map(({ text }) => text)
  const read = lines.map((line) => ({
    ...line,
    understood: understand(toClause(line.text, message), situation),
  }))
  const adds = isAdding(read[0]?.understood ?? null)
  const fits = read.every(({ understood }) => isAdding(understood) || (adds && understood === null))
  if (!fits) return null
  return lines.map(({ text }) => (addPrefix.test(text) ? text.replace(addPrefix, '') : text))
}

const addPrefix =
  /^(?:please )?(?:add(?: (?:a |another )?(?:task|todo|reminder)(?: to)?)?|remind me to|don'?t forget to|i (?:need|have) to|todo|to-do|task)\s*:?\s+/i

/** The lines under a heading such as "shopping:", or all lines when all have bullets. */
function listedLines(message: string): string[] {
  const [first, ...others] = splitLines(message)
  if (first === undefined || others.length === 0) return []
  if (first.text.endsWith(':')) return others.map(({ text }) => text)
  const bulleted = [first, ...others].every((line) => line.bulleted)
  return bulleted ? [first, ...others].map(({ text }) => text) : []
}

function* offerLines(texts: readonly string[], situation: Situation): Steps {
  const names = texts.map((text) => `- ${titleText(sentenceCase(text))}`)
  const text = `Should I add these ${texts.length} tasks?\n${names.join('\n')}`
  const note = `add:\n${texts.map((one) => `- ${one}`).join('\n')}`
  return yield* ask({ kind: 'confirm', tasks: [], note, text }, situation)
}

function couldBeTasks(texts: readonly string[], situation: Situation): boolean {
  if (texts.length === 0 || texts.length > mostClauses) return false
  return texts.every((text) => {
    const clause = toClause(text, text)
    return (
      understand(clause, situation) === null && lastResort.understand(clause, situation) !== null
    )
  })
}

function* respondToLines(message: string, situation: Situation): Steps {
  const tasks = newTaskLines(message, situation)
  if (tasks !== null && tasks.length > 0) {
    return yield* addSteps(tasks, situation, toClause(message, message))
  }
  const listed = listedLines(message)
  if (couldBeTasks(listed, situation)) return yield* offerLines(listed, situation)
  const read = splitLines(message).flatMap(({ text }) => readLine(text, message, situation))
  if (read.length > mostClauses) return tooLong
  return yield* respondToClauses(withoutSmallTalk(read))
}

/** What to do about a message, and what to say then. */
export function* respond(words: string, situation: Situation): Steps {
  if (words.length > longestMessage) return tooLong
  const message = normaliseMessage(words)
  if (message === '') return notUnderstood
  return message.includes('\n')
    ? yield* respondToLines(message, situation)
    : yield* respondToLine(splitLines(message)[0]?.text ?? message, message, situation)
}
