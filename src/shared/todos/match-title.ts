import { foldText } from './fold-text.ts'
import { similarityTo } from './word-similarity.ts'

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
const leastSimilarity = 0.55
const margin = 0.12
const sameScore = 0.995

const stopWords = new Set(
  'the a an my our your his her their that this those these one ones task tasks todo todos item items thing things entry please to for of with and about on in at from is it its as'.split(
    ' ',
  ),
)

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

const titleWords = new WeakMap<object, string[]>()

function wordsOfTitle(todo: { title: string }): string[] {
  const known = titleWords.get(todo)
  if (known !== undefined) return known
  const words = wordsOf(todo.title)
  titleWords.set(todo, words)
  return words
}

function meaningfulWords(text: string): string[] {
  const words = wordsOf(text)
  const meaningful = words.filter((word) => !stopWords.has(word))
  return [...new Set(meaningful.length > 0 ? meaningful : words)]
}

interface Wanted {
  similarities: Map<string, number>
  weight: number
}

function countTodosByWord(titles: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of titles) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

// A word that many titles have says less about which one is meant.
function wantedWord(word: string, counts: Map<string, number>, total: number): Wanted {
  const similarities = new Map<string, number>()
  const similarityOf = similarityTo(word)
  let frequency = 0
  for (const [candidate, count] of counts) {
    const similarity = similarityOf(candidate)
    if (similarity < leastSimilarity) continue
    similarities.set(candidate, similarity)
    if (similarity > 0.9) frequency += count
  }
  return { similarities, weight: 1 + Math.log((total + 1) / (Math.max(frequency, 1) + 1)) / 4 }
}

function bestFit(wanted: Wanted, words: readonly string[]): { similarity: number; index: number } {
  let best = { similarity: 0, index: -1 }
  for (const [index, word] of words.entries()) {
    const similarity = wanted.similarities.get(word) ?? 0
    if (similarity > best.similarity) best = { similarity, index }
  }
  return best
}

function meaningfulCount(words: readonly string[]): number {
  return Math.max(1, words.filter((word) => !stopWords.has(word)).length)
}

function isInOrder(indices: readonly number[]): boolean {
  return indices.every((index, place) => place === 0 || index > (indices[place - 1] ?? -1))
}

function scoreOf(wanted: readonly Wanted[], words: readonly string[]): number {
  if (!words.some((word) => wanted.some(({ similarities }) => similarities.has(word)))) return 0
  const fits = wanted.map((word) => bestFit(word, words))
  const covered = new Set(fits.filter(({ similarity }) => similarity > 0).map(({ index }) => index))
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0)
  const found = wanted.reduce(
    (sum, { weight }, index) => sum + weight * (fits[index]?.similarity ?? 0),
    0,
  )
  const share = Math.min(1, covered.size / meaningfulCount(words))
  const order = isInOrder(fits.map(({ index }) => index)) ? 0.02 : 0
  return (found / total) * (0.8 + 0.16 * share + order)
}

/**
 * The todos whose titles fit a text such as "the milk one", best first, at most `limit`. Forgives
 * typos, parts of words, plurals, word order and filler words; implausible ones are left out.
 */
export function matchTitles<T extends { title: string }>(
  text: string,
  todos: readonly T[],
  limit = 20,
): TitleMatch<T>[] {
  const whole = wordsOf(text).join(' ')
  if (whole === '') return []
  const titles = todos.map(wordsOfTitle)
  const counts = countTodosByWord(titles)
  const wanted = meaningfulWords(text).map((word) => wantedWord(word, counts, todos.length))
  return todos
    .flatMap((todo, index) => {
      const words = titles[index] ?? []
      const score = scoreOf(wanted, words)
      if (score === 0) return []
      return [{ todo, score: words.join(' ') === whole ? 1 : score }]
    })
    .filter(({ score }) => score >= leastScore)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, limit)
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
