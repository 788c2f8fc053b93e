import { sameValue } from '../same-value.ts'
import type { Todo } from '../todo.ts'
import type { RowIndex } from './row-index.ts'

/** How often names are used, in every spelling of them. */
class Spellings {
  readonly #uses = new Map<string, number>()
  readonly #byLowerCase = new Map<string, Set<string>>()

  of(lowerCase: string): readonly string[] {
    return [...(this.#byLowerCase.get(lowerCase) ?? [])]
  }

  add(name: string): void {
    const uses = this.#uses.get(name) ?? 0
    this.#uses.set(name, uses + 1)
    if (uses > 0) return
    const lowerCase = name.toLowerCase()
    const spellings = this.#byLowerCase.get(lowerCase)
    if (spellings === undefined) this.#byLowerCase.set(lowerCase, new Set([name]))
    else spellings.add(name)
  }

  remove(name: string): void {
    const uses = this.#uses.get(name) ?? 0
    if (uses > 1) {
      this.#uses.set(name, uses - 1)
      return
    }
    this.#uses.delete(name)
    this.#byLowerCase.get(name.toLowerCase())?.delete(name)
  }
}

/** The names of lists and tags that todos have. */
export class NamesIndex implements RowIndex {
  readonly #lists = new Spellings()
  readonly #tags = new Spellings()

  /** The spellings of a list that are in use, by its name in lower case. */
  lists(lowerCase: string): readonly string[] {
    return this.#lists.of(lowerCase)
  }

  /** The spellings of a tag that are in use, by its name in lower case. */
  tags(lowerCase: string): readonly string[] {
    return this.#tags.of(lowerCase)
  }

  replace(before: Todo | null, after: Todo | null): void {
    replaceNames(this.#lists, listOf(before), listOf(after))
    replaceNames(this.#tags, tagsOf(before), tagsOf(after))
  }
}

const listOf = (todo: Todo | null) => (todo === null ? [] : [todo.list])
const tagsOf = (todo: Todo | null) => todo?.tags ?? []

function replaceNames(
  spellings: Spellings,
  before: readonly string[],
  after: readonly string[],
): void {
  if (sameValue(before, after)) return
  for (const name of after) spellings.add(name)
  for (const name of before) spellings.remove(name)
}
