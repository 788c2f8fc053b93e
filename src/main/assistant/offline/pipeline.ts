import { answerIntent } from './intents/answer.ts'
import { correctIntent } from './intents/correct.ts'
import { aimed, type Pipeline } from './intents/follow-up.ts'
import { goOnIntent } from './intents/go-on.ts'
import { intents, lastResort, smallTalk } from './intents/intents.ts'
import type { AnyIntent, Clause, Understood } from './intent.ts'
import { headedDay } from './headed-day.ts'
import { leftAlone } from './intents/refrain.ts'
import { cutReason } from './asides.ts'
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
import { quotable, titleText, sentenceCase } from './phrases.ts'
import type { Situation } from './situation.ts'
import { correctSpelling, withoutEmoji } from './spelling.ts'
import { spellAsWritten } from './spell-as-written.ts'
import { splitElided, splitLine, splitLines, splitSentences } from './split-clauses.ts'
import type { Steps } from './steps.ts'
import { readMessage } from './read-message.ts'
import { remembering } from './remembering.ts'
import { isTooMuch, tooMuch } from './too-much.ts'
import { ask } from './with-tasks.ts'

const mostClauses = 30

const examples = `You can say, for example:
- "add buy milk tomorrow at 5pm"
- "what's due today?"
- "push the dentist to Friday"`

/** The answer to what is not understood. */
export const notUnderstood = `Sorry, I didn't understand that. ${examples}`

const pipeline: Pipeline = { respond, intentOf }

/** The intents that go on from what was said before. */
export const followUps: readonly AnyIntent[] = [
  answerIntent(pipeline),
  correctIntent(pipeline),
  goOnIntent(pipeline),
]
const allIntents: readonly AnyIntent[] = [...followUps, ...intents]
const smallTalkNames = new Set([...smallTalk.map(({ name }) => name), 'refrain'])

const hesitation =
  /^(?:(?:um+|uh+|hmm+|erm*|please)[ ,]+|(?:well|so|hey|ok(?:ay)?),? (?=(?:and|no|yes|not|actually)\b)|(?:well|so|hey|ok(?:ay)?), )+(?=\S)/i

function toClause(line: string, message: string): Clause {
  const raw = line.replace(hesitation, '')
  return { raw, text: stripPoliteness(raw), asks: /\?["')\s]*$/.test(raw), message }
}

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

function readLine(line: string, message: string, situation: Situation): ReadClause[] {
  const whole = toClause(line, message)
  const parts = splitLine(line).flatMap((part) => elidedParts(part, situation))
  const sentences = parts.length === 1 ? splitSentences(line) : []
  if (sentences.length > 1 && understand(whole, situation) === null) {
    return sentences.flatMap((sentence) => readLine(sentence, message, situation))
  }
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

function notTheTopic({ raw }: Clause): string {
  return `I'm not sure which task ${quotable(raw) ?? 'that'} is about, so I left everything as it is.`
}

function notUnderstoodPart({ raw }: Clause, parts: number): string {
  const quoted = parts === 1 ? null : quotable(raw)
  if (quoted === null) return notUnderstood
  return `Sorry, I didn't understand ${quoted}, so I left everything as it is. ${examples}`
}

function* respondToLine(line: string, message: string, situation: Situation): Steps {
  const read = readLine(line, message, situation)
  if (read.length > mostClauses) return tooMuch
  const [only] = read
  if (read.length === 1 && only !== undefined && only.understood === null) {
    const offered = lastResort.understand(only.clause, situation)
    return offered === null ? notUnderstood : yield* offered.steps()
  }
  return yield* respondToClauses(withoutSmallTalk(read), situation)
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
  const day = others.length === 0 ? null : headedDay(first.text, situation)
  if (day !== null) return others.map(({ text }) => `${text} ${day}`)
  const understoodAs = (text: string) => understand(toClause(text, message), situation)
  if (!isAdding(understoodAs(first.text))) return null
  const isNew = (understood: Understood | null) => understood === null || isAdding(understood)
  if (!others.every(({ text }) => isNew(understoodAs(text)))) return null
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

const takenBack =
  /[,;.!?-]\s*(?:(?:oh|ah|wait|actually|hmm|um|ok|sorry|hold on)[ ,.!]*)*(?:no+(?: wait)?(?:,? don'?t)?|never ?mind|nvm|don'?t|scratch that|forget (?:it|that)|cancel(?: that)?|(?:just )?(?:kidding|joking)|jk|not really)[\s.!]*$/i

/** "no, undo that" to a question: nothing was done yet that could be undone. */
const refuses =
  /^(?:(?:no+|nope|wait|hmm+|actually|oh)[ ,.!]+)+(?:undo|cancel|stop|forget) (?:that|it)[\s!.]*$/i

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
