import { foldText } from '../../../../shared/todos/fold-text.ts'
import type { Failure, SearchResult, TaskFacts } from '../../tools/tool-results.ts'
import type { SearchTasksArguments } from '../../tools/search-tasks.ts'
import { isImperative } from '../words/imperative.ts'
import { isSlipOf } from './near-names.ts'
import { asImperative } from '../words/past-tense.ts'
import { otherWordsFor, relatesTo, stemsOf } from '../words/related-words.ts'
import { tasks, type Resolution, type Scope } from './resolution.ts'
import { searchTasks, type Steps } from '../steps/steps.ts'

const small = new Set('the a an my our to for of with and about on in at from is it'.split(' '))
const wordsOf = (text: string) =>
  foldText(text)
    .replace(/'s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
const singular = (word: string) => (word.length > 3 ? word.replace(/s$/, '') : word)

/** Every telling word is in the title as it is spelled, and not only what is to be done, as in "buy". */
export function coversPhrase(phrase: string, title: string): boolean {
  const known = new Set(wordsOf(title).map(singular))
  const words = wordsOf(phrase)
  const telling = words.filter((word) => !small.has(word))
  const wanted = telling.length > 0 ? telling : words
  if (wanted.length === 0 || !wanted.every((word) => known.has(singular(word)))) return false
  const [verb = ''] = wordsOf(title)
  return !isImperative(title) || wanted.some((word) => word !== verb)
}

/** The same, with slips of the fingers in the words. */
function nearlyCovers(phrase: string, title: string): boolean {
  const words = wordsOf(title)
  const spelled = wordsOf(phrase).map((word) => words.find((one) => isSlipOf(word, one)) ?? word)
  return coversPhrase(spelled.join(' '), title)
}

const separators = /\s*,\s*(?:and\s+)?|\s+(?:and|&|\+)\s+/i

interface Part {
  text: string
  task: TaskFacts | undefined
  weak: boolean
}

function* resolvePart(text: string, scope: Scope): Steps<Part | null> {
  const query =
    asImperative(text) ??
    text.replace(/^(?:the|my) /i, '').replace(/(?<=\S) (?:one|task|thing)$/i, '')
  const result = yield* searchTasks({ query, status: scope })
  if (!result.ok || result.match === 'several') return null
  const [task] = result.matches
  return { text, task, weak: task === undefined || !coversPhrase(query, task.title) }
}

/** "milk and the rent", part by part; what is not there is named when the others are certain. */
function* resolveEach(phrase: string, scope: Scope): Steps<Resolution | null> {
  const texts = phrase.split(separators).filter((part) => part !== '')
  if (texts.length < 2 || texts.length > 10) return null
  const parts: Part[] = []
  for (const text of texts) {
    const part = yield* resolvePart(text, scope)
    if (part === null) return null
    parts.push(part)
  }
  const missing = parts.flatMap(({ task, text }) => (task === undefined ? [text] : []))
  const found = new Map(parts.flatMap(({ task }) => (task === undefined ? [] : [[task.id, task]])))
  const doubtful = parts.some(({ task, weak }) => task !== undefined && weak)
  const each = found.size > 0 && found.size + missing.length === texts.length
  if (!each || (missing.length > 0 && doubtful)) return null
  return { ...tasks([...found.values()]), weak: doubtful || missing.length > 0, missing }
}

/** Ends of a phrase that a title need not have: "dentist appointment" can mean the task "Dentist". */
export const general =
  / (?:appointment|appt|meeting|visit|bill|payment|reminder|event|thing|session|class|lesson|call|task|job|trip|stuff|part|bit)s?$/i

function* resolveGeneral(phrase: string, scope: Scope): Steps<Resolution | null> {
  if (!general.test(phrase)) return null
  const bare = yield* searchTasks({ query: phrase.replace(general, ''), status: scope })
  const [task, second] = bare.ok ? bare.matches : []
  if (task === undefined) return null
  return second === undefined
    ? { ...tasks([task]), weak: true }
    : clearest(phrase.replace(general, ''), bare.ok ? bare.matches : [])
}

/** "the invites" for "Send invitations". */
function* resolveRelated(
  phrase: string,
  scope: Scope,
  { others }: SearchResult,
): Steps<Resolution | null> {
  const stems = stemsOf(phrase)
  const known = stems === phrase ? [] : yield* foundBy({ query: stems, status: scope })
  const near = [...others, ...known].filter(({ title }) => relatesTo(phrase, title))
  const fitting = near.length > 0 ? near : yield* inOtherWords(phrase, scope)
  const all = [...new Map(fitting.map((task) => [task.id, task])).values()]
  const [only, second] = all
  if (only === undefined) return null
  return second === undefined
    ? { ...tasks([only]), weak: true, slip: true }
    : { kind: 'several', tasks: all }
}

function* foundBy(query: SearchTasksArguments): Steps<readonly TaskFacts[]> {
  const found = yield* searchTasks(query)
  return found.ok ? [...found.matches, ...found.others] : []
}

/** "Transcribe interview" for "the interview transcription". */
function* inOtherWords(phrase: string, scope: Scope): Steps<readonly TaskFacts[]> {
  const query = otherWordsFor(phrase)
  if (query === '') return []
  const found = yield* foundBy({ query: `${phrase} ${query}`, status: scope, words: 'any' })
  return found.filter(({ title }) => relatesTo(phrase, title))
}

function* resolveMissing(phrase: string, scope: Scope, result: SearchResult): Steps<Resolution> {
  const bare = yield* resolveGeneral(phrase, scope)
  if (bare !== null) return bare
  const related = yield* resolveRelated(phrase, scope, result)
  if (related !== null) return related
  const elsewhere = scope === 'all' ? null : yield* searchTasks({ query: phrase, status: 'all' })
  const [other] = elsewhere?.ok === true && elsewhere.match !== 'none' ? elsewhere.matches : []
  if (other !== undefined && other.status !== scope) return { kind: 'already', task: other }
  return { kind: 'none', phrase, nearest: result.others.slice(0, 3) }
}

function* search(phrase: string, scope: Scope): Steps<SearchResult | Failure> {
  const result = yield* searchTasks({ query: phrase, status: scope })
  if (scope !== 'all' || !result.ok || result.match !== 'several') return result
  const open = yield* searchTasks({ query: phrase, status: 'open' })
  return open.ok && open.match !== 'none' ? open : result
}

/** "the water" may be "Water the ferns" as well as "Pay water bill". */
const beginsWith = (phrase: string, title: string) => {
  const telling = wordsOf(phrase).filter((word) => !small.has(word))
  return telling.length === 1 && telling[0] === wordsOf(title)[0]
}

/** Of several the only one that has all the words as they are spelled. */
function clearest(phrase: string, matches: readonly TaskFacts[]): Resolution {
  const [only, second] = matches.filter(
    ({ title }) => coversPhrase(phrase, title) || beginsWith(phrase, title),
  )
  const isClear = only !== undefined && second === undefined
  return isClear ? tasks([only]) : { kind: 'several', tasks: matches }
}

/** The tasks that a phrase such as "the milk" or "milk and the rent" names. */
export function* resolveTitle(phrase: string, scope: Scope): Steps<Resolution> {
  const result = yield* search(phrase, scope)
  if (!result.ok) return { kind: 'unclear', reply: result.error }
  const [best] = result.matches
  const clear = result.match === 'one' && best !== undefined
  if (clear && coversPhrase(phrase, best.title)) return tasks([best])
  const each = separators.test(phrase) ? yield* resolveEach(phrase, scope) : null
  if (each !== null) return each
  if (clear) {
    const slip = nearlyCovers(phrase, best.title) || relatesTo(phrase, best.title)
    return { ...tasks([best]), weak: true, slip }
  }
  if (result.match === 'several') return clearest(phrase, result.matches)
  return yield* resolveMissing(phrase, scope, result)
}
