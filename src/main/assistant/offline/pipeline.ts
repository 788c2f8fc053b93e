import { answerIntent } from './intents/answer.ts'
import { beforeDeletingIntent } from './intents/before-deleting.ts'
import { askedDayIntent } from './intents/asked-day.ts'
import { correctIntent } from './intents/correct.ts'
import { withoutPast, type Pipeline } from './intents/follow-up.ts'
import { detailIntent } from './intents/detail.ts'
import { goOnIntent } from './intents/go-on.ts'
import { onlySomeIntent } from './intents/only-some.ts'
import { meanAnotherIntent } from './intents/mean-another.ts'
import { sameDayIntent } from './intents/same-day.ts'
import { intents, lastResort, smallTalk } from './intents/intents.ts'
import type { AnyIntent, Clause, Understood } from './intent.ts'
import { notUnderstood } from './replies/not-understood.ts'
import { detailAfterYes } from './answers/agreed-detail.ts'
import { addHeaded } from './intents/add-headed.ts'
import { withAnchoredMoment } from './targets/anchored-moments.ts'
import { withPlaceSpokenOf } from './targets/place-spoken-of.ts'
import { respondAfterNo } from './remarks/after-no.ts'
import { saysHowThingsAre } from './words/how-things-are.ts'
import { isBesideTasks } from './remarks/beside-tasks.ts'
import { isChat, isRemark } from './remarks/chat.ts'
import { isMusing } from './remarks/musing.ts'
import { heardOf } from './remarks/heard.ts'
import { isUnread, type ReadClause } from './clauses/read-clauses.ts'
import { withReportBeside } from './clauses/report-beside.ts'
import { respondToClauses } from './deciding/respond-to-clauses.ts'
import { contradictsItself, withoutSmallTalk } from './remarks/small-talk.ts'
import { addSteps } from './adding/new-tasks.ts'
import { newsBeside } from './clauses/news-beside.ts'
import { stripPoliteness } from './normalise/normalise.ts'
import { offerLines } from './adding/offer-lines.ts'
import { asksOnce } from './questions/question-order.ts'
import { tellsOfOthers } from './words/tells-of-others.ts'
import { withoutReasons } from './told/reasons.ts'
import { lookAgain, toldBeside } from './told/second-look.ts'
import type { Situation } from './situation.ts'
import { correctSpelling, withoutEmoji } from './normalise/spelling.ts'
import { spelledAsTitles } from './targets/spelled-as-titles.ts'
import { spellAsWritten } from './steps/spell-as-written.ts'
import { splitLine, splitLines, splitSentences } from './clauses/split-clauses.ts'
import { cutWhereUnderstood } from './clauses/cut-where-understood.ts'
import { elidedParts } from './clauses/elided-parts.ts'
import type { Steps } from './steps/steps.ts'
import { isPasted, withPastedLink } from './normalise/pasted.ts'
import { withQuotedMessage } from './clauses/quoted-request.ts'
import { readMessage } from './normalise/read-message.ts'
import { suppose } from './deciding/suppose.ts'
import { listedLines, listedUnderRemark } from './adding/read-heading.ts'
import { withReports } from './reports/resolve-fact.ts'
import { withPlainGroup } from './clauses/plain-group.ts'
import { toClause } from './clauses/to-clause.ts'
import { joinDeletions } from './clauses/join-deletions.ts'
import { leftAlone } from './intents/refrain.ts'
import { couldBeTasks, filledLines, newTaskLines } from './adding/new-task-lines.ts'
import { noRequest } from './remarks/no-request.ts'
import { isTooMuch, tooMuch } from './deciding/too-much.ts'
import { understandWish } from './clauses/with-reason.ts'
import { withoutWhy } from './clauses/without-why.ts'

const mostClauses = 30

const pipeline: Pipeline = { respond, intentOf }

const answer = answerIntent(pipeline)
const beforeDeleting = beforeDeletingIntent(pipeline)

/** The intents that go on from what was said before. */
export const followUps: readonly AnyIntent[] = [
  answer,
  beforeDeleting,
  onlySomeIntent(pipeline),
  correctIntent(pipeline),
  meanAnotherIntent(pipeline),
  detailIntent(pipeline),
  sameDayIntent(pipeline),
  askedDayIntent(pipeline),
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

function understand(clause: Clause, situation: Situation): Understood | null {
  if (!clause.asks && saysHowThingsAre(clause.raw.replace(/ so .*$/i, ''))) return null
  const understood =
    understandWish(clause, situation, understandAsWritten) ?? understandAsWritten(clause, situation)
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

const isAnswer = (clause: Clause, situation: Situation) =>
  situation.question?.kind !== 'fill' &&
  [answer, beforeDeleting].some((intent) => intent.understand(clause, situation) !== null)

function readLine(said: string, message: string, situation: Situation): ReadClause[] {
  const line = withPlainGroup(said)
  const whole = toClause(line, message)
  const isOne = asksOnce(line, situation.reading) || isAnswer(whole, situation)
  const pieces = isOne ? [line] : splitLine(line)
  const parts = pieces
    .flatMap((part) => elidedParts(part, situation, understandAsWritten))
    .flatMap((part) => newsBeside(part, situation, understandAsWritten))
  const sentences = parts.length === 1 ? splitSentences(line) : []
  if (sentences.length > 1 && isUnread({ understood: understand(whole, situation) })) {
    return sentences.flatMap((sentence) => readLine(sentence, message, situation))
  }
  if (parts.length === 1) {
    const understood = understand(whole, situation)
    const read = (text: string) => readAlone(text, message, situation)
    const cut = isUnread({ understood }) ? cutWhereUnderstood(line, read) : null
    return cut ?? [{ clause: whole, understood }]
  }
  return readParts(parts, message, situation)
}

/** A question is answered once: "the first one, and move it to friday". */
function readParts(parts: readonly string[], message: string, situation: Situation): ReadClause[] {
  const read: ReadClause[] = []
  let now = situation
  for (const part of parts) {
    const one = readAlone(part, message, now)
    if (one.understood?.intent === 'answer') now = { ...situation, question: null }
    read.push(one)
  }
  return read
}

function readAlone(text: string, message: string, situation: Situation): ReadClause {
  const clause = toClause(text, message)
  return { clause, understood: understand(clause, situation) }
}

/** A line read with the list at hand, where the words alone do not say enough. */
function* readWithTasks(
  whole: string,
  message: string,
  situation: Situation,
): Steps<readonly ReadClause[]> {
  const said = yield* withoutWhy(whole, situation, (line) => readLine(line, line, situation))
  const asWritten = readLine(said, message, situation)
  const line = yield* spelledAsTitles(said, asWritten, situation)
  const first = line === said ? asWritten : readLine(line, line, situation)
  const parts = yield* withReportBeside(first, situation, {
    readAgain: (text) => readAlone(text, message, situation),
    readTold: (clause) => toldBeside(clause, situation, pipeline),
  })
  const again = parts === first ? yield* lookAgain(first, line, situation, pipeline) : parts
  return yield* withReports(yield* withoutReasons(again, line), situation)
}

/** What is said where nothing was understood: a question, or that it was heard. */
function* respondToUnread(clause: Clause, situation: Situation): Steps {
  const offered = lastResort.understand(clause, situation)
  if (offered !== null) return yield* offered.steps()
  const supposed = yield* suppose(clause, situation)
  if (supposed !== null) return supposed
  const { raw } = clause
  return isChat(raw) || isRemark(raw) || tellsOfOthers(raw) ? heardOf(raw) : notUnderstood
}

function* respondToLine(said: string, message: string, situation: Situation): Steps {
  const apart = yield* readWithTasks(said, message, situation)
  const read = joinDeletions(apart, (text) => readAlone(text, message, situation))
  if (read.length > mostClauses) return tooMuch
  if (contradictsItself(read)) return leftAlone
  const [only, second] = read
  if (only !== undefined && only.understood === null && second === undefined) {
    return yield* respondToUnread(only.clause, situation)
  }
  return yield* respondToClauses(withoutSmallTalk(read), situation)
}

/** What is listed below a remark that wants nothing itself; null for other lines. */
function offeredUnderRemark(message: string, situation: Situation): string[] | null {
  const under = listedUnderRemark(message, situation.reading)
  const [remark, ...items] = splitLines(message).map(({ text }) => text)
  if (remark === undefined || under.length === 0) return null
  const isRemark = readLine(remark, message, situation).every(isUnread)
  return isRemark && couldBeTasks(items, situation, understand) ? under : null
}

function* respondToLines(message: string, situation: Situation): Steps {
  const filled = filledLines(message, situation)
  if (filled !== null) return yield* addSteps(filled, { ...situation, question: null })
  const headed = addHeaded.understand(toClause(message, message), situation)
  if (headed !== null) return yield* headed.steps()
  const tasks = newTaskLines(message, (clause) => understand(clause, situation))
  if (tasks !== null && tasks.length > 0) {
    return yield* addSteps(tasks, situation)
  }
  const listed = listedLines(message)
  const offered = couldBeTasks(listed, situation, understand)
    ? listed
    : offeredUnderRemark(message, situation)
  if (offered !== null) return yield* offerLines(offered, situation)
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
  if (isChat(message) || isMusing(message)) return true
  if (smallTalk.some((intent) => intent.understand(clause, situation) !== null)) return true
  return isBesideTasks(message, intentOf(words, withoutPast(situation)))
}

/** What to do about a message, and what to say then. */
export function* respond(words: string, situation: Situation): Steps {
  if (isTooMuch(words)) return tooMuch
  const read = readMessage(words)
  const text = withQuotedMessage(withPastedLink(read.text, situation.earlier), situation.reading)
  return yield* spellAsWritten(respondWithMoments(text, situation), read)
}

const afterNo = respondAfterNo({
  read: (line, situation) => readLine(line, line, situation),
  respond: (line, situation) => respondToLine(line, line, situation),
})

function* respondWithMoments(said: string, situation: Situation): Steps {
  const placed = yield* withPlaceSpokenOf(said, situation)
  const anchored = yield* withAnchoredMoment(placed, situation)
  return 'reply' in anchored ? anchored.reply : yield* respondToMessage(anchored.message, situation)
}

function* respondToMessage(said: string, situation: Situation): Steps {
  if (said === '') return notUnderstood
  const message = situation.question === null ? (detailAfterYes(said) ?? said) : said
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
  if (isTooMuch(words) || isPasted(words)) return []
  const { text: message } = readMessage(words)
  return splitLines(message).flatMap(({ text }) => readLine(text, message, situation))
}
