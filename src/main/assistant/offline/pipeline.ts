import { answerIntent } from './intents/answer.ts'
import { correctIntent } from './intents/correct.ts'
import { aimed, type Pipeline } from './intents/follow-up.ts'
import { goOnIntent } from './intents/go-on.ts'
import { onlySomeIntent } from './intents/only-some.ts'
import { sameDayIntent } from './intents/same-day.ts'
import { reportSeveral } from './intents/report-several.ts'
import { intents, lastResort, smallTalk } from './intents/intents.ts'
import type { AnyIntent, Clause, Understood } from './intent.ts'
import { notUnderstood } from './not-understood.ts'
import { addHeaded } from './intents/add-headed.ts'
import { cutReason, isAside, isTelling } from './asides.ts'
import { respondAfterNo } from './after-no.ts'
import { heard, isChat } from './chat.ts'
import { declined, isUnread, type ReadClause } from './read-clauses.ts'
import { respondToClauses } from './respond-to-clauses.ts'
import { contradictsItself, saysNothing, smallTalkNames, withoutSmallTalk } from './small-talk.ts'
import { addSteps } from './new-tasks.ts'
import { stripPoliteness } from './normalise.ts'
import { offerLines } from './offer-lines.ts'
import { asksOnce } from './question-order.ts'
import { withoutReasons } from './told/reasons.ts'
import { lookAgain } from './told/second-look.ts'
import type { Situation } from './situation.ts'
import { correctSpelling, withoutEmoji } from './spelling.ts'
import { spelledAsTitles } from './spelled-as-titles.ts'
import { spellAsWritten } from './spell-as-written.ts'
import {
  splitAnywhere,
  splitElided,
  splitLine,
  splitLines,
  splitSentences,
} from './split-clauses.ts'
import type { Steps } from './steps.ts'
import { readMessage } from './read-message.ts'
import { suppose } from './suppose.ts'
import { listedLines } from './read-heading.ts'
import { withReports } from './resolve-fact.ts'
import { toClause } from './to-clause.ts'
import { leftAlone } from './intents/refrain.ts'
import { noRequest } from './no-request.ts'
import { isTooMuch, tooMuch } from './too-much.ts'

const mostClauses = 30

const pipeline: Pipeline = { respond, intentOf }

const answer = answerIntent(pipeline)

/** The intents that go on from what was said before. */
export const followUps: readonly AnyIntent[] = [
  answer,
  onlySomeIntent(pipeline),
  correctIntent(pipeline),
  sameDayIntent(pipeline),
  goOnIntent(pipeline),
]
const allIntents: readonly AnyIntent[] = [...followUps, ...intents]

function understandAsWritten(clause: Clause, situation: Situation): Understood | null {
  for (const intent of allIntents) {
    const understood = intent.understand(clause, situation)
    if (understood !== null) return understood
  }
  return null
}

const withReason = new Set([
  ...aimed,
  'undo',
  'redo',
  'restore',
  'report-done',
  'skip',
  'correct',
  'views',
  'refrain',
  'state-of-group',
])

/** "undo that, she wants to keep it": what is wanted, without the reason. */
function understandWish(clause: Clause, situation: Situation): Understood | null {
  if (reportSeveral.understand(clause, situation) !== null) return null
  const [wish, reason] = cutReason(clause.text) ?? []
  if (wish === undefined || reason === undefined) return null
  const said = understandAsWritten({ ...clause, raw: reason, text: reason }, situation)
  if (said !== null && !declined.has(said.intent) && !smallTalkNames.has(said.intent)) return null
  const read = understandAsWritten({ ...clause, raw: wish, text: wish }, situation)
  return read !== null && withReason.has(read.intent) ? read : null
}

function understand(clause: Clause, situation: Situation): Understood | null {
  const understood = understandWish(clause, situation) ?? understandAsWritten(clause, situation)
  if (understood !== null) return understood
  const plain = withoutEmoji(clause.raw)
  for (const raw of new Set([plain, correctSpelling(stripPoliteness(plain))])) {
    if (raw === clause.raw || raw === clause.text) continue
    const read = understandAsWritten({ ...clause, raw, text: stripPoliteness(raw) }, situation)
    if (read !== null) return read
  }
  return null
}

function intentOf(words: string, situation: Situation): string | null {
  const { text: line } = readMessage(words)
  if (line.includes('\n')) return null
  const [only, second] = readLine(line, line, situation)
  return second === undefined ? (only?.understood?.intent ?? null) : null
}

const namesLast = / (?:as|with) \S+$/iu
/** "tag the living room and the books as moving": what both become is said once. */
const sharesEnd = (first: string, second: string) =>
  namesLast.test(second) && !namesLast.test(first)

const doesFirst = /^(?:let's )?do /iu

/** "push milk to friday and the rent to monday", with the verb put in again. */
function elidedParts(part: string, situation: Situation): string[] {
  const bare = { ...situation, question: null, earlier: [] }
  for (const [first, second] of splitElided(part)) {
    const before = understandAsWritten(toClause(first, first), bare)
    if (before === null || !aimed.has(before.intent) || sharesEnd(first, second)) continue
    const after = understandAsWritten(toClause(second, second), bare)
    const goesOn = after?.intent === before.intent || (isAdding(after) && doesFirst.test(first))
    if (goesOn) return [first, ...elidedParts(second, situation)]
  }
  return [part]
}

/** "linen's low, rota's high": cut where what follows is understood, and what is before, too, or only tells why. */
function cutWhereUnderstood(
  line: string,
  message: string,
  situation: Situation,
): ReadClause[] | null {
  for (const [before, after] of splitAnywhere(line)) {
    const second = toClause(after, message)
    const understood = understand(second, situation)
    if (!aimed.has(understood?.intent ?? '') && !isAdding(understood)) continue
    const first = toClause(before, message)
    const known = understand(first, situation)
    if (isUnread({ understood: known }) && !isAside(first.raw) && !isTelling(first.raw)) continue
    return [
      { clause: first, understood: known },
      { clause: second, understood },
    ]
  }
  return null
}

const isAnswer = (clause: Clause, situation: Situation) =>
  situation.question?.kind !== 'fill' && answer.understand(clause, situation) !== null

function readLine(line: string, message: string, situation: Situation): ReadClause[] {
  const whole = toClause(line, message)
  const isOne = asksOnce(line, situation.reading) || isAnswer(whole, situation)
  const pieces = isOne ? [line] : splitLine(line)
  const parts = pieces.flatMap((part) => elidedParts(part, situation))
  const sentences = parts.length === 1 ? splitSentences(line) : []
  if (sentences.length > 1 && isUnread({ understood: understand(whole, situation) })) {
    return sentences.flatMap((sentence) => readLine(sentence, message, situation))
  }
  if (parts.length === 1) {
    const understood = understand(whole, situation)
    const cut = isUnread({ understood }) ? cutWhereUnderstood(line, message, situation) : null
    return cut ?? [{ clause: whole, understood }]
  }
  return parts.map((part) => {
    const clause = toClause(part, message)
    return { clause, understood: understand(clause, situation) }
  })
}

function* respondToLine(said: string, message: string, situation: Situation): Steps {
  const asWritten = readLine(said, message, situation)
  const line = yield* spelledAsTitles(said, asWritten, situation)
  const first = line === said ? asWritten : readLine(line, line, situation)
  const again = yield* lookAgain(first, line, situation, pipeline)
  const read = yield* withReports(yield* withoutReasons(again, line), situation)
  if (read.length > mostClauses) return tooMuch
  if (contradictsItself(read)) return leftAlone
  const [only] = read
  if (read.length === 1 && only !== undefined && only.understood === null) {
    const offered = lastResort.understand(only.clause, situation)
    if (offered !== null) return yield* offered.steps()
    const supposed = yield* suppose(only.clause, situation)
    if (supposed !== null) return supposed
    return isChat(only.clause.raw) ? heard : notUnderstood
  }
  return yield* respondToClauses(withoutSmallTalk(read), situation)
}

/** What a line begins with that adds a task. */
const addPrefix =
  /^(?:please )?(?:add(?: (?:a |another )?(?:task|todo|reminder)(?: to)?)?|remind me to|don'?t forget to|i (?:need|have) to|todo|to-do|task)\s*:?\s+/i

const isAdding = (understood: Understood | null) =>
  ['add', 'add-headed', 'add-imperative', 'jot'].includes(understood?.intent ?? '')

/** The lines that are new tasks, when all of the message is; null when it is something else. */
function newTaskLines(message: string, situation: Situation): string[] | null {
  const lines = splitLines(message)
  const [first, ...others] = lines
  if (first === undefined) return null
  const understoodAs = (text: string) => understand(toClause(text, message), situation)
  if (!isAdding(understoodAs(first.text))) return null
  const isNew = (understood: Understood | null) => understood === null || isAdding(understood)
  if (!others.every(({ text }) => isNew(understoodAs(text)))) return null
  return lines.map(({ text }) => (addPrefix.test(text) ? text.replace(addPrefix, '') : text))
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
  const { question } = situation
  if (question?.kind === 'fill' && question.note.startsWith('add {answer}')) {
    const texts = splitLines(message).map(({ text }) =>
      question.note.slice(4).replace('{answer}', () => text),
    )
    return yield* addSteps(texts, { ...situation, question: null })
  }
  const headed = addHeaded.understand(toClause(message, message), situation)
  if (headed !== null) return yield* headed.steps()
  const tasks = newTaskLines(message, situation)
  if (tasks !== null && tasks.length > 0) {
    return yield* addSteps(tasks, situation)
  }
  const listed = listedLines(message)
  if (couldBeTasks(listed, situation)) return yield* offerLines(listed, situation)
  const lines = splitLines(message)
  if (lines.length > mostClauses) return tooMuch
  const read = lines.flatMap(({ text }) => readLine(text, message, situation))
  if (read.length > mostClauses) return tooMuch
  return yield* respondToClauses(withoutSmallTalk(yield* withReports(read, situation)), situation)
}

/** Whether a message says nothing that could change what is spoken of. */
export function isSmallTalk(words: string, situation: Situation): boolean {
  const { text: message } = readMessage(words)
  const clause = toClause(message, message)
  return smallTalk.some((intent) => intent.understand(clause, situation) !== null)
}

/** What to do about a message, and what to say then. */
export function* respond(words: string, situation: Situation): Steps {
  if (isTooMuch(words)) return tooMuch
  const read = readMessage(words)
  return yield* spellAsWritten(respondToMessage(read.text, situation), read)
}

const afterNo = respondAfterNo({
  read: (line, situation) => readLine(line, line, situation),
  respond: (line, situation) => respondToLine(line, line, situation),
  saysNothing,
  isAdding: ({ understood }) => isAdding(understood),
})

function* respondToMessage(message: string, situation: Situation): Steps {
  if (message === '') return notUnderstood
  const idle = noRequest(message, situation)
  if (idle !== null) return idle
  const refused = yield* afterNo(message, situation)
  if (refused !== null) return refused
  return message.includes('\n')
    ? yield* respondToLines(message, situation)
    : yield* respondToLine(splitLines(message)[0]?.text ?? message, message, situation)
}

/** What a message is read as, clause by clause, without doing anything about it. */
export function readClauses(words: string, situation: Situation): readonly ReadClause[] {
  if (isTooMuch(words)) return []
  const { text: message } = readMessage(words)
  return splitLines(message).flatMap(({ text }) => readLine(text, message, situation))
}
