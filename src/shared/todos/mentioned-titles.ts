import { weightOf, type TitleLookup, type TitleMatch } from './match-title.ts'
import { similarWords, vocabularySize, wordOf, wordsOf } from './title-words.ts'

const leastSimilarity = 0.765
const leastScore = 0.32
const leastLetters = 3
const mostWords = 24
/** How much each word more counts beside the share of the title. */
const perWord = 0.1

const empty = new Set(
  (
    'the a an my our your his her their its it that this those these there here he she they we you i me him them us ' +
    'and or but so then than too also just only not no yes to for of with about on in at from by as into onto over under out up off down ' +
    'is are was were be been being am has have had do does did done get gets got can could will would should may might must ' +
    'who what when where which why how if because since until till today tomorrow tonight yesterday morning afternoon evening night noon ' +
    'monday tuesday wednesday thursday friday saturday sunday next last week weeks day days month one two first second'
  ).split(' '),
)

const isTelling = (word: string) =>
  word.length >= leastLetters && !empty.has(word) && !/^\d/.test(word)

/** Which words of the vocabulary are words of the sentence, or forms of them; null when none is. */
function saidIn(sentence: string): Uint8Array | null {
  const words = [...new Set(wordsOf(sentence))].filter(isTelling).slice(0, mostWords)
  const similar = words.map(similarWords)
  if (similar.every(({ size }) => size === 0)) return null
  const said = new Uint8Array(vocabularySize())
  for (const [number, similarity] of similar.flatMap((one) => [...one])) {
    if (similarity >= leastSimilarity) said[number] = 1
  }
  return said
}

/** The telling words of a title, each once. */
const tellingNumbers = (numbers: readonly number[]) =>
  [...new Set(numbers)].filter((number) => isTelling(wordOf(number)))

interface Mentioned<T> {
  todo: T
  telling: readonly number[]
  hits: readonly number[]
}

/** The todos with at least one of the words, and how many there are in all. */
function mentionedOf<T extends { title: string }>(
  said: Uint8Array,
  { todos, index, isAskedFor }: TitleLookup<T>,
): { mentioned: Mentioned<T>[]; total: number } {
  const titles = index.titlesOf(todos)
  const mentioned: Mentioned<T>[] = []
  let total = 0
  todos.forEach((todo, at) => {
    if (isAskedFor?.(todo) === false) return
    total += 1
    const numbers = titles[at]?.numbers ?? []
    if (!numbers.some((number) => said[number] === 1)) return
    const telling = tellingNumbers(numbers)
    const hits = telling.filter((number) => said[number] === 1)
    if (hits.length > 0) mentioned.push({ todo, telling, hits })
  })
  return { mentioned, total }
}

function counted(hits: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const number of hits) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}

/**
 * The todos of whose titles a sentence says the greater part, best first: "the boards are in the van"
 * speaks of "Load boards into van". A word that few titles have tells more. Words of the sentence that
 * no title has do not matter, unlike in a look-up.
 */
export function lookUpMentioned<T extends { title: string }>(
  sentence: string,
  lookup: TitleLookup<T>,
  limit = 5,
): TitleMatch<T>[] {
  // Reading new titles can find new words, so it comes first.
  lookup.index.titlesOf(lookup.todos)
  const said = saidIn(sentence)
  if (said === null) return []
  const { mentioned, total } = mentionedOf(said, lookup)
  const counts = counted(mentioned.flatMap(({ hits }) => hits))
  const weigh = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + weightOf(counts.get(number) ?? 1, total), 0)
  const matches = mentioned.flatMap(({ todo, telling, hits }) => {
    const score = Math.min(1, weigh(hits) / weigh(telling) + perWord * (hits.length - 1))
    return score >= leastScore ? [{ todo, score }] : []
  })
  return matches.sort((one, other) => other.score - one.score).slice(0, limit)
}
