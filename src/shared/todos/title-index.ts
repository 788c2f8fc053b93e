import { readTitle, type TitleWords } from './title-words.ts'

const titlesInStep = 250

interface Rows<T> {
  todos: readonly T[]
  titles: readonly TitleWords[]
}

/** How many todos at the start, and how many of the others at the end, are the same in both. */
function sameEnds<T>(one: readonly T[], other: readonly T[]): { start: number; end: number } {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) {
    end += 1
  }
  return { start, end }
}

/**
 * The words of the titles of todos. It keeps those of the todos that it was asked about last: asked
 * about others, it reads only the titles of the ones that it has not seen.
 */
export class TitleIndex<T extends { title: string }> {
  #rows: Rows<T> = { todos: [], titles: [] }

  /** The words of each title, in the order of the todos. */
  titlesOf(todos: readonly T[]): readonly TitleWords[] {
    if (todos !== this.#rows.todos) this.#rows = this.#following(todos)
    return this.#rows.titles
  }

  /** Reads the titles in short steps, so that the first look-up need not read all of them. */
  *prepare(todos: readonly T[]): Generator<void> {
    for (let end = titlesInStep; end < todos.length + titlesInStep; end += titlesInStep) {
      // A look-up between two steps has read them all.
      if (this.#rows.todos.length < end) this.titlesOf(todos.slice(0, end))
      yield
    }
  }

  #following(todos: readonly T[]): Rows<T> {
    const known = this.#rows
    const { start, end } = sameEnds(known.todos, todos)
    const knownEnd = known.todos.length - end
    const moved = new Map(
      known.todos.slice(start, knownEnd).map((todo, at) => [todo, known.titles[start + at]]),
    )
    const between = todos
      .slice(start, todos.length - end)
      .map((todo) => moved.get(todo) ?? readTitle(todo.title))
    return {
      todos,
      titles: [...known.titles.slice(0, start), ...between, ...known.titles.slice(knownEnd)],
    }
  }
}
