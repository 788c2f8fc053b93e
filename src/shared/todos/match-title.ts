import { TitleIndex } from './title-index.ts'
import { similarWords, type TitleWords, vocabularySize, wordOf, wordsOf } from './title-words.ts'

/** A todo whose title fits, with how well: 1 is the same text, 0 nothing in common. */
export interface TitleMatch<T> {
  todo: T
  score: number
}

/** What a caller should do with matches. */
export type MatchDecision<T> =
  | { kind: 'one'; todo: T }
  | { kind: 'several'; todos: T[] }
  | { kind: 'none' }

const leastScore = 0.5
const margin = 0.12
const sameScore = 0.995

const stopWords = new Set(
  'the a an my our your his her their that this those these one ones task tasks todo todos item items thing things entry please to for of with and about on in at from is it its as'.split(
    ' ',
  ),
)

function meaningfulWords(text: string): string[] {
  const words = wordsOf(text)
  const meaningful = words.filter((word) => !stopWords.has(word))
  return [...new Set(meaningful.length > 0 ? meaningful : words)]
}

interface Wanted {
  similarities: ReadonlyMap<number, number>
  weight: number
}

/** A todo whose title has one of the wanted words, or one like it. */
interface Candidate<T> {
  todo: T
  title: TitleWords
}

/** How much a word tells: one that many of the titles have says less about which one is meant. */
export const weightOf = (frequency: number, total: number): number =>
  1 + Math.log((total + 1) / (Math.max(frequency, 1) + 1)) / 4

function weigh(
  similarities: ReadonlyMap<number, number>,
  candidates: readonly Candidate<unknown>[],
  total: number,
): Wanted {
  let frequency = 0
  for (const { title } of candidates) {
    for (const number of title.numbers) if ((similarities.get(number) ?? 0) > 0.9) frequency += 1
  }
  return { similarities, weight: weightOf(frequency, total) }
}

function bestFit(
  wanted: Wanted,
  numbers: readonly number[],
): { similarity: number; index: number } {
  let best = { similarity: 0, index: -1 }
  for (const [index, number] of numbers.entries()) {
    const similarity = wanted.similarities.get(number) ?? 0
    if (similarity > best.similarity) best = { similarity, index }
  }
  return best
}

function meaningfulCount(numbers: readonly number[]): number {
  return Math.max(1, numbers.filter((number) => !stopWords.has(wordOf(number))).length)
}

function isInOrder(indices: readonly number[]): boolean {
  return indices.every((index, place) => place === 0 || index > (indices[place - 1] ?? -1))
}

function scoreOf(wanted: readonly Wanted[], numbers: readonly number[]): number {
  const fits = wanted.map((word) => bestFit(word, numbers))
  const covered = new Set(fits.filter(({ similarity }) => similarity > 0).map(({ index }) => index))
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0)
  const found = wanted.reduce(
    (sum, { weight }, index) => sum + weight * (fits[index]?.similarity ?? 0),
    0,
  )
  const share = Math.min(1, covered.size / meaningfulCount(numbers))
  const order = isInOrder(fits.map(({ index }) => index)) ? 0.02 : 0
  return (found / total) * (0.8 + 0.16 * share + order)
}

/** Which words count at all, by their number. */
function flagsOf(similar: readonly ReadonlyMap<number, number>[]): Uint8Array {
  const flags = new Uint8Array(vocabularySize())
  for (const words of similar) for (const number of words.keys()) flags[number] = 1
  return flags
}

function hasFlag({ numbers }: TitleWords, flags: Uint8Array): boolean {
  for (const number of numbers) if (flags[number] === 1) return true
  return false
}

/** The todos that can fit at all, of those that are asked about, and how many these are. */
function candidatesOf<T extends { title: string }>(
  similar: readonly ReadonlyMap<number, number>[],
  { todos, index, isAskedFor }: TitleLookup<T>,
): { candidates: Candidate<T>[]; total: number } {
  const titles = index.titlesOf(todos)
  const flags = flagsOf(similar)
  const candidates: Candidate<T>[] = []
  let total = 0
  let at = -1
  for (const todo of todos) {
    at += 1
    if (isAskedFor?.(todo) === false) continue
    total += 1
    const title = titles[at]
    if (title !== undefined && hasFlag(title, flags)) candidates.push({ todo, title })
  }
  return { candidates, total }
}

/** Where titles are looked up. */
export interface TitleLookup<T extends { title: string }> {
  todos: readonly T[]
  index: TitleIndex<T>
  /** Which of the todos are looked at; the others are as if they were not there. */
  isAskedFor?: (todo: T) => boolean
}

/**
 * The todos whose titles fit a text such as "the milk one", best first, at most `limit`. Forgives
 * typos, parts of words, plurals, word order and filler words; implausible ones are left out.
 */
export function lookUpTitles<T extends { title: string }>(
  text: string,
  lookup: TitleLookup<T>,
  limit = 20,
): TitleMatch<T>[] {
  const whole = wordsOf(text).join(' ')
  if (whole === '') return []
  // Reading new titles can find new words, so it comes first.
  lookup.index.titlesOf(lookup.todos)
  const similar = meaningfulWords(text).map(similarWords)
  const { candidates, total } = candidatesOf(similar, lookup)
  const wanted = similar.map((words) => weigh(words, candidates, total))
  const matches: TitleMatch<T>[] = []
  for (const { todo, title } of candidates) {
    const score = title.text === whole ? 1 : scoreOf(wanted, title.numbers)
    if (score >= leastScore) matches.push({ todo, score })
  }
  return matches.sort((one, other) => other.score - one.score).slice(0, limit)
}

/** The same among todos of which nothing is remembered. */
export function matchTitles<T extends { title: string }>(
  text: string,
  todos: readonly T[],
  limit = 20,
): TitleMatch<T>[] {
  return lookUpTitles(text, { todos, index: new TitleIndex() }, limit)
}

/** Whether matches, best first, name one todo, leave several to choose from, or none. */
export function decideMatch<T>(matches: readonly TitleMatch<T>[]): MatchDecision<T> {
  const [first, second] = matches
  if (first === undefined) return { kind: 'none' }
  const isSame = first.score >= sameScore
  const closeness = isSame ? 1 - sameScore : margin
  if (second === undefined || first.score - second.score > closeness) {
    return { kind: 'one', todo: first.todo }
  }
  const close = matches.filter(({ score }) => first.score - score <= closeness)
  return { kind: 'several', todos: close.map(({ todo }) => todo) }
}
