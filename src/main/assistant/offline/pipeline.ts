import { answerIntent } from './intents/answer.ts'
import { correctIntent } from './intents/correct.ts'
import { aimed, type Pipeline } from './intents/follow-up.ts'
import { goOnIntent } from './intents/go-on.ts'
import { sameDayIntent } from './intents/same-day.ts'
import { intents, lastResort, smallTalk } from './intents/intents.ts'
import type { AnyIntent, Clause, Understood } from './intent.ts'
import { addHeader, addPrefix, headedDay, listedLines } from './headed-lines.ts'
import { notTheTopic, notUnderstood, notUnderstoodPart } from './not-understood.ts'
import { refuses, takenBack } from './taken-back.ts'
import { leftAlone } from './intents/refrain.ts'
import { cutReason, isAside, isTelling } from './asides.ts'
import { heard, isChat } from './chat.ts'
import {
  declined,
  isCertain,
  joinReplies,
  pointsBack,
  sortClauses,
  takeUp,
  type ReadClause,
} from './read-clauses.ts'
import { addSteps } from './new-tasks.ts'
import { stripPoliteness } from './normalise.ts'
import { offerLines } from './offer-lines.ts'
import { lookAgain } from './told/second-look.ts'
import type { Situation } from './situation.ts'
import { correctSpelling, withoutEmoji } from './spelling.ts'
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
import { remembering } from './remembering.ts'
import { toClause } from './to-clause.ts'
import { isTooMuch, tooMuch } from './too-much.ts'

const mostClauses = 30

const pipeline: Pipeline = { respond, intentOf }

/** The intents that go on from what was said before. */
export const followUps: readonly AnyIntent[] = [
  answerIntent(pipeline),
  correctIntent(pipeline),
  sameDayIntent(pipeline),
  goOnIntent(pipeline),
]
const allIntents: readonly AnyIntent[] = [...followUps, ...intents]
const smallTalkNames = new Set([...smallTalk.map(({ name }) => name), 'refrain'])

function understandAsWritten(clause: Clause, situation: Situation): Understood | null {
  for (const intent of allIntents) {
    const understood = intent.understand(clause, situation)
    if (understood !== null) return understood
  }
  return null
}

const withReason = new Set([...aimed, 'undo', 'redo', 'restore', 'report-done', 'skip', 'correct'])

/** "undo that, she wants to keep it": what is wanted, without the reason. */
function understandWish(clause: Clause, situation: Situation): Understood | null {
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

/** "push milk to friday and the rent to monday", with the verb put in again. */
function elidedParts(part: string, situation: Situation): string[] {
  const bare = { ...situation, question: null, earlier: [] }
  for (const [first, second] of splitElided(part)) {
    const before = understandAsWritten(toClause(first, first), bare)
    if (before === null || !aimed.has(before.intent)) continue
    const after = understandAsWritten(toClause(second, second), bare)
    if (after?.intent === before.intent) return [first, ...elidedParts(second, situation)]
  }
  return [part]
}

const isUnread = (understood: Understood | null) => declined.has(understood?.intent ?? '')

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
    if (isUnread(known) && !isAside(first.raw) && !isTelling(first.raw)) continue
    return [
      { clause: first, understood: known },
      { clause: second, understood },
    ]
  }
  return null
}

function readLine(line: string, message: string, situation: Situation): ReadClause[] {
  const whole = toClause(line, message)
  const parts = splitLine(line).flatMap((part) => elidedParts(part, situation))
  const sentences = parts.length === 1 ? splitSentences(line) : []
  if (sentences.length > 1 && understand(whole, situation) === null) {
    return sentences.flatMap((sentence) => readLine(sentence, message, situation))
  }
  if (parts.length === 1) {
    const understood = understand(whole, situation)
    const cut = isUnread(understood) ? cutWhereUnderstood(line, message, situation) : null
    return cut ?? [{ clause: whole, understood }]
  }
  return parts.map((part) => {
    const clause = toClause(part, message)
    return { clause, understood: understand(clause, situation) }
  })
}

function withoutSmallTalk(read: readonly ReadClause[]): readonly ReadClause[] {
  const wanted = read.filter(({ understood }) => !smallTalkNames.has(understood?.intent ?? ''))
  return wanted.length === 0 ? read.slice(0, 1) : wanted
}

/** Acts on a clause, unless it only says what the next one is about. */
function* respondToClause(one: ReadClause, isTopic: boolean, situation: Situation): Steps<Reply> {
  const { clause, understood } = one
  if (isTopic) {
    const found = yield* takeUp(clause, situation)
    return found ? { text: null, ends: false } : { text: notTheTopic(clause), ends: true }
  }
  if (situation.asking.already && pointsBack(clause.text)) {
    return { text: `Tell me again about "${clause.text}" then.`, ends: false }
  }
  const text = understood === null ? null : yield* remembering(understood.steps(), situation)
  return { text, ends: false }
}

interface Reply {
  text: string | null
  /** Nothing after it can be done. */
  ends: boolean
}

function* respondToClauses(read: readonly ReadClause[], situation: Situation): Steps {
  const [only] = read
  if (read.length === 1 && only?.understood) return yield* only.understood.steps()
  const { topics, missed, known } = sortClauses(read)
  const [first] = missed
  if (first !== undefined && !isCertain(known, missed)) {
    return notUnderstoodPart(first.clause, read.length)
  }
  const replies: string[] = []
  for (const one of known) {
    const { text, ends } = yield* respondToClause(one, topics.includes(one), situation)
    if (ends && text !== null) return text
    if (text !== null) replies.push(text)
  }
  return joinReplies(replies, missed, situation)
}

function* respondToLine(line: string, message: string, situation: Situation): Steps {
  const read = yield* lookAgain(readLine(line, message, situation), line, situation, pipeline)
  if (read.length > mostClauses) return tooMuch
  const [only] = read
  if (read.length === 1 && only !== undefined && only.understood === null) {
    const offered = lastResort.understand(only.clause, situation)
    if (offered !== null) return yield* offered.steps()
    return isChat(only.clause.raw) ? heard : notUnderstood
  }
  return yield* respondToClauses(withoutSmallTalk(read), situation)
}

const isAdding = (understood: Understood | null) =>
  ['add', 'add-imperative', 'jot'].includes(understood?.intent ?? '')

/** The lines that are new tasks, when all of the message is; null when it is something else. */
function newTaskLines(message: string, situation: Situation): string[] | null {
  const lines = splitLines(message)
  const [first, ...others] = lines
  if (first === undefined) return null
  if (addHeader.test(first.text)) return others.map(({ text }) => text)
  const day = others.length === 0 ? null : headedDay(first.text, situation)
  if (day !== null) return others.map(({ text }) => `${text} ${day}`)
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
  return yield* respondToClauses(withoutSmallTalk(read), situation)
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

function* respondToMessage(message: string, situation: Situation): Steps {
  if (message === '') return notUnderstood
  if (takenBack.test(message)) return leftAlone
  if (situation.question !== null && refuses.test(message)) return leftAlone
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
