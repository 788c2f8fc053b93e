import { foldText } from '../fold-text.ts'
import type { Todo } from '../todo.ts'

/** A todo that has every word of a search, with how well it fits: higher is better. */
export interface SearchHit {
  todo: Todo
  score: number
}

/** What a search looks through. */
export interface SearchOptions {
  includeDone?: boolean
  /** So many hits at most; 200 unless said otherwise. */
  limit?: number
}

const wordCharacter = /[\p{L}\p{N}]/u

function startsWordAt(text: string, index: number): boolean {
  return index === 0 || !wordCharacter.test(text.charAt(index - 1))
}

function scoreIn(text: string, word: string, best: number): number {
  const index = text.indexOf(word)
  if (index < 0) return 0
  if (index === 0) return best
  for (let at = index; at >= 0; at = text.indexOf(word, at + 1)) {
    if (startsWordAt(text, at)) return best * 0.9
  }
  return best * 0.6
}

function scoreTags(tags: readonly string[], word: string): number {
  const tag = word.replace(/^[#@]/, '')
  if (tag === '') return 0
  return Math.max(
    0,
    ...tags.map((own) => {
      if (own === tag) return 0.9
      return own.startsWith(tag) ? 0.7 : 0
    }),
  )
}

function scoreWord(todo: Todo, title: string, word: string): number {
  const inTitle = scoreIn(title, word, 1)
  if (inTitle > 0.85) return inTitle
  const inTags = todo.tags.length === 0 ? 0 : scoreTags(todo.tags.map(foldText), word)
  const elsewhere = Math.max(inTitle, inTags, scoreIn(foldText(todo.list), word, 0.45))
  if (elsewhere > 0.4 || todo.notes === '') return elsewhere
  return Math.max(elsewhere, scoreIn(foldText(todo.notes), word, 0.4))
}

function scoreTodo(todo: Todo, words: readonly string[], whole: string): number {
  const title = foldText(todo.title)
  let sum = 0
  for (const word of words) {
    const score = scoreWord(todo, title, word)
    if (score === 0) return 0
    sum += score
  }
  const asPhrase = words.length > 1 && title.includes(whole) ? 0.5 : 0
  const exact = title === whole ? 1 : 0
  const state = todo.status === 'open' ? 0.2 : 0
  return sum / words.length + asPhrase + exact + state
}

function compareHits(one: SearchHit, other: SearchHit): number {
  if (one.score !== other.score) return other.score - one.score
  if (one.todo.updatedAt === other.todo.updatedAt) return 0
  return one.todo.updatedAt < other.todo.updatedAt ? 1 : -1
}

/**
 * The todos outside the trash that have every word of the text in title, notes, tags or list, the
 * best first: the beginning of the title counts most, notes least, open ones before done ones.
 */
export function searchTodos(
  todos: readonly Todo[],
  text: string,
  { includeDone = false, limit = 200 }: SearchOptions = {},
): SearchHit[] {
  const whole = foldText(text).trim().replace(/\s+/g, ' ')
  if (whole === '') return []
  const words = [...new Set(whole.split(' '))]
  const hits: SearchHit[] = []
  for (const todo of todos) {
    if (todo.deletedAt !== null || (!includeDone && todo.status === 'done')) continue
    const score = scoreTodo(todo, words, whole)
    if (score > 0) hits.push({ todo, score })
  }
  return hits.sort(compareHits).slice(0, limit)
}

/** Where the words of a search stand in a text, as `[start, end]` pairs in order, for highlighting. */
export function searchRanges(text: string, search: string): [number, number][] {
  const words = [...new Set(foldText(search).split(/\s+/))].filter((word) => word !== '')
  const starts: number[] = []
  let all = ''
  let offset = 0
  for (const character of text) {
    const part = foldText(character)
    for (let index = 0; index < part.length; index += 1) starts.push(offset)
    all += part
    offset += character.length
  }
  starts.push(text.length)
  const marked = words.flatMap((word) => {
    const found: [number, number][] = []
    for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + word.length)) {
      let next = at + word.length
      // One character can fold to several, and is marked as a whole.
      while (starts[next] === starts[next - 1]) next += 1
      found.push([starts[at] ?? 0, starts[next] ?? text.length])
    }
    return found
  })
  return joined(marked.sort((one, other) => one[0] - other[0]))
}

function joined(ranges: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = []
  for (const [start, end] of ranges) {
    const previous = result.at(-1)
    if (previous !== undefined && start <= previous[1]) previous[1] = Math.max(previous[1], end)
    else result.push([start, end])
  }
  return result
}
