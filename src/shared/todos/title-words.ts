import { foldText } from './fold-text.ts'
import { similarityTo } from './word-similarity.ts'

/** The words of a title, as numbers of the vocabulary. */
export interface TitleWords {
  /** The words with one space between them. */
  text: string
  numbers: readonly number[]
}

const leastSimilarity = 0.55
const mostRemembered = 100

// Every word that a title had, by its number: comparing and counting numbers is what makes looking
// through thousands of titles fast.
const vocabulary: string[] = []
const numbers = new Map<string, number>()

/** The words of a text, in lower case and without accents. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

function numberOf(word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, vocabulary.length)
  return vocabulary.push(word) - 1
}

/** The words of a title. */
export function readTitle(title: string): TitleWords {
  const words = wordsOf(title)
  return { text: words.join(' '), numbers: words.map(numberOf) }
}

/** How many words there are: their numbers are below it. */
export function vocabularySize(): number {
  return vocabulary.length
}

/** The word of a number. */
export function wordOf(number: number): string {
  return vocabulary[number] ?? ''
}

interface Similar {
  lookedAt: number
  byNumber: Map<number, number>
}

const remembered = new Map<string, Similar>()

function similarTo(word: string): Similar {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const [oldest] = remembered.size < mostRemembered ? [] : remembered.keys()
  if (oldest !== undefined) remembered.delete(oldest)
  const similar: Similar = { lookedAt: 0, byNumber: new Map() }
  remembered.set(word, similar)
  return similar
}

/** The words that are like a wanted one, with how much. Only words that are new since then are looked at again. */
export function similarWords(wanted: string): ReadonlyMap<number, number> {
  const similar = similarTo(wanted)
  const similarityOf = similarityTo(wanted)
  for (; similar.lookedAt < vocabulary.length; similar.lookedAt += 1) {
    const similarity = similarityOf(wordOf(similar.lookedAt))
    if (similarity >= leastSimilarity) similar.byNumber.set(similar.lookedAt, similarity)
  }
  return similar.byNumber
}
