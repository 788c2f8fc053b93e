import { relatesTo } from '../words/related-words.ts'
import type { Steps } from '../steps/steps.ts'
import { mentionedTask } from '../deciding/suppose.ts'

const article = /^(?:the|my|our|a)$/i
const leastWords = 2

/** Cuts "rent landlord wants it by noon" behind the title of the task that it begins with; null when nothing follows one. */
export function* noteBehind(phrase: string): Steps<{ phrase: string; text: string } | null> {
  const task = phrase.includes('"') ? null : yield* mentionedTask(phrase)
  if (task === null) return null
  const words = phrase.split(' ')
  const first = words.findIndex((word) => !article.test(word) && !relatesTo(word, task.title))
  const named = words.slice(0, first)
  const isNamed = named.some((word) => !article.test(word))
  if (!isNamed || words.length - first < leastWords) return null
  return { phrase: named.join(' '), text: words.slice(first).join(' ') }
}
