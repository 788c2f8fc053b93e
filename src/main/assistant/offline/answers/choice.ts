import type { NamedTask } from '../../references.ts'
import { relatesTo } from '../words/related-words.ts'

const fillers = new Set(
  'the my a an one ones that this task todo i mean meant please its it is just only with for to thing stuff think pls'.split(
    ' ',
  ),
)
/** Shorter words begin too many others: "no" is not "notes". */
const leastLetters = 3

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const isWordOf = (word: string, other: string) =>
  other === word ||
  (word.length >= leastLetters && (other.startsWith(word) || relatesTo(word, other)))

/** Whether every telling word of an answer such as "the oat one" occurs in the title, in some form. */
export function matchesChoice(answer: string, title: string): boolean {
  const words = wordsOf(answer.replace(/'s\b/g, '')).filter((word) => !fillers.has(word))
  const titleWords = wordsOf(title)
  return (
    words.length > 0 && words.every((word) => titleWords.some((other) => isWordOf(word, other)))
  )
}

/** The tasks at these positions, counted from 1, or from the end when below 0; null when there are none there. */
export function pick(
  found: readonly NamedTask[],
  positions: readonly number[],
): NamedTask[] | null {
  const picked = positions.map((position) => found.at(position > 0 ? position - 1 : position))
  const known = picked.filter((task) => task !== undefined)
  return known.length === positions.length && !positions.includes(0) ? known : null
}
