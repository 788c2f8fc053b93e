import { foldText } from '../../../../shared/todos/fold-text.ts'
import { editDistance } from '../../../../shared/todos/word-similarity.ts'
import type { Filter } from '../filters/filter.ts'
import { describeLists, searchTasks, type Steps } from '../steps/steps.ts'

const leastLetters = 5
const longWord = 9

/** Whether one text is the other but for a slip of the fingers; short words have none. */
export function isSlipOf(text: string, other: string): boolean {
  const [one, two] = [foldText(text), foldText(other)]
  if (Math.min(one.length, two.length) < leastLetters || one.charAt(0) !== two.charAt(0)) {
    return false
  }
  const limit = two.length < longWord ? 1 : 2
  return editDistance(one, two, limit) <= limit
}

/** The name as it is known, also when there is a slip in it; undefined when it is none of them. */
export function knownName(name: string, known: readonly string[]): string | undefined {
  const same = known.find((one) => foldText(one) === foldText(name))
  if (same !== undefined) return same
  const [near, second] = known.filter((one) => isSlipOf(name, one))
  return second === undefined ? near : undefined
}

function* knownWords(text: string): Steps {
  const found = yield* searchTasks({ query: text, status: 'all' })
  const tasks = found.ok ? [...found.matches, ...found.others] : []
  const words = tasks.flatMap(({ title }) => foldText(title).match(/[\p{L}\p{N}]+/gu) ?? [])
  return text.replace(/\p{L}+/gu, (word) => words.find((one) => isSlipOf(word, one)) ?? word)
}

/** The list that the words for a list, or for anything, name but for a slip. */
function* respelledPlace({ list, text }: Filter, names: readonly string[]): Steps<Partial<Filter>> {
  const known = knownName(list ?? text ?? '', names)
  if (known !== undefined) return { list: known }
  if (list !== undefined) return { list }
  return text === undefined ? {} : { text: yield* knownWords(text) }
}

export const namesOf = (named: readonly { name: string }[]) => named.map(({ name }) => name)

/** The filter of what is there, when it names what is not there but for a slip; else null. */
export function* respelled(filter: Filter): Steps<Filter | null> {
  const { text, list, tags = [], ...others } = filter
  if (text === undefined && list === undefined && tags.length === 0) return null
  const outline = yield* describeLists()
  if (!outline.ok) return null
  const place = yield* respelledPlace(filter, namesOf(outline.lists))
  const meant = tags.map((tag) => knownName(tag, namesOf(outline.tags)) ?? tag)
  const same = place.list === list && place.text === text && meant.join() === tags.join()
  return same ? null : { ...others, ...place, ...(tags.length === 0 ? {} : { tags: meant }) }
}
