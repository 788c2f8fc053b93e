import { editDistance } from '../../../../shared/todos/word-similarity.ts'
import { lookalikes } from './lookalikes.ts'
import { outsideQuotes } from './outside-quotes.ts'
import { steeringWords } from './vocabulary.ts'

/** A message with slips in steering words put right, and what stood there before. */
export interface Repaired {
  text: string
  /** The words that were put right, with what was written instead. */
  written: ReadonlyMap<string, string>
}

const leastLetters = 5
const longWord = 9

interface Known {
  word: string
  letters: number
}

/** One bit for each letter that occurs. */
function lettersOf(word: string): number {
  let letters = 0
  for (const letter of word) letters |= 1 << (letter.charCodeAt(0) % 32)
  return letters
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

const byLetter = new Map<string, Known[]>()
for (const word of steeringWords) {
  const same = byLetter.get(word.charAt(0)) ?? []
  byLetter.set(word.charAt(0), [...same, { word, letters: lettersOf(word) }])
}

/** "overdu" and "anythin", but not "arrive" for "arrived". */
const lastLetter = /(?:[egltyw]|(?<!t)h)$/

const isCutShort = (word: string, other: string) =>
  other.length === word.length + 1 && other.startsWith(word) && lastLetter.test(other)

/** The first letter is rarely wrong, and the last makes forms of a word. */
function isSlip({ word, letters }: Known, { word: other, letters: others }: Known): boolean {
  const limit = other.length < longWord ? 1 : 2
  if (Math.abs(word.length - other.length) > limit) return false
  if (countBits(letters ^ others) > limit * 2) return false
  if (isCutShort(word, other)) return true
  if (word.startsWith(other) || other.startsWith(word)) return false
  const isForm = word.length === other.length && word.slice(0, -1) === other.slice(0, -1)
  return !isForm && editDistance(word, other, limit) <= limit
}

/** Words of four letters in which two that stand side by side changed places: "taht" and "lsit". */
const swapped = new Map(
  'back date done have from high into just list make many mark move need next note open plan show task that them then they this undo want week what when will with work'
    .split(' ')
    .flatMap((short) => [1, 2].map((at): [string, string] => [withSwap(short, at), short])),
)
for (const word of ['form', 'noet', 'lsat', 'sohw', 'hwen', 'juts']) swapped.delete(word)

function withSwap(word: string, at: number): string {
  return `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`
}

function meantBy(word: string): string {
  const plain = word.toLowerCase()
  const short = swapped.get(plain)
  if (short !== undefined) return short
  if (plain.length < leastLetters || steeringWords.has(plain) || lookalikes.has(plain)) return word
  const wanted = { word: plain, letters: lettersOf(plain) }
  const near = (byLetter.get(plain.charAt(0)) ?? []).filter((other) => isSlip(wanted, other))
  const closeness = ({ word: other }: Known) =>
    editDistance(plain, other, 2) * 2 + Math.abs(plain.length - other.length)
  const [best] = near.toSorted((one, other) => closeness(one) - closeness(other))
  return best?.word ?? word
}

const word = /(?<![\p{L}\p{N}#@+'/._-])\p{L}{4,20}(?![\p{L}\p{N}/_@-])/gu

/** The text with slips in steering words put right; what is in quotation marks stays. */
export function repairWords(text: string): Repaired {
  const written = new Map<string, string>()
  const repaired = (found: string) => {
    const meant = meantBy(found)
    if (meant !== found) written.set(meant, found)
    return meant
  }
  const read = outsideQuotes(text, (part) => part.replace(word, repaired))
  return { text: read, written }
}
