import type { TodoChange } from '../change.ts'
import { finished } from '../finished.ts'
import { compareManually } from '../manual-order.ts'
import type { Outline } from '../outline.ts'
import { sameValue } from '../same-value.ts'
import { ChildrenIndex } from '../table/children-index.ts'
import type { TodoTable } from '../table/todo-table.ts'
import { deepestLevel, defaultList, type Todo } from '../todo.ts'
import { CommandRejection } from './command-rejection.ts'
import { SpellingsInUse } from './spellings-in-use.ts'

const manyTouched = 1_000

/** The todos while a command is worked out: those of a table, and over them what was changed. */
export class WorkingTodos {
  /** The lists and filters; commands replace it as a whole. */
  outline: Outline
  readonly #table: TodoTable
  readonly #touched = new Map<string, Todo | null>()
  readonly #touchedChildren = new ChildrenIndex()
  readonly #spellings: SpellingsInUse

  constructor(table: TodoTable, outline: Outline) {
    this.#table = table
    this.outline = outline
    this.#spellings = new SpellingsInUse(table)
  }

  /** The todo as it is now, also one in the trash; undefined when there is none. */
  find(id: string): Todo | undefined {
    const touched = this.#touched.get(id)
    return touched === undefined ? this.#table.find(id) : (touched ?? undefined)
  }

  /** The todo as it is now, also one in the trash; rejects the command when there is none. */
  any(id: string): Todo {
    const todo = this.find(id)
    if (todo === undefined) throw new CommandRejection('not-found', 'This task no longer exists.')
    return todo
  }

  /** The todo as it is now; rejects the command when there is none outside the trash. */
  get(id: string): Todo {
    const todo = this.any(id)
    if (todo.deletedAt === null) return todo
    throw new CommandRejection('not-found', `“${todo.title}” is in the trash.`)
  }

  /** The todos, as they are now, for which something holds, also those in the trash; in no order. */
  filter(test: (todo: Todo) => boolean): Todo[] {
    const untouched =
      this.#touched.size === 0
        ? this.#table.rows.filter(test)
        : this.#table.rows.filter((todo) => !this.#touched.has(todo.id) && test(todo))
    return [...untouched, ...this.#changed().filter(test)]
  }

  /**
   * The todos as they are now beyond an anchor in the manual order, nearest first: those after it, or
   * with side -1 those before it. Without an anchor all, from the first, or with side -1 from the last.
   */
  *beyond(anchor: Todo | null, side: 1 | -1): Generator<Todo> {
    const changed = this.#changed()
      .filter((todo) => anchor === null || compareManually(todo, anchor) * side > 0)
      .sort((one, other) => compareManually(one, other) * side)
    let next = 0
    for (const todo of this.#table.order.beyond(anchor, side)) {
      if (this.#touched.has(todo.id)) continue
      for (; next < changed.length; next += 1) {
        const nearer = changed[next]
        if (nearer === undefined || compareManually(nearer, todo) * side > 0) break
        yield nearer
      }
      yield todo
    }
    yield* changed.slice(next)
  }

  /** A list in the spelling that is in use; null when there is no such list. */
  knownList(name: string): string | null {
    const lowerCase = name.toLowerCase()
    const named = this.outline.lists.findLast((list) => list.name.toLowerCase() === lowerCase)
    if (named !== undefined) return named.name
    if (lowerCase === defaultList.toLowerCase()) return defaultList
    return this.#spellings.list(lowerCase)
  }

  /** The lists that todos outside the trash are in. */
  listsOfTodos(): Set<string> {
    return new Set(this.filter(({ deletedAt }) => deletedAt === null).map(({ list }) => list))
  }

  /** Tags in the spelling that is in use, each once. */
  knownTags(tags: readonly string[]): string[] {
    const unique = new Map<string, string>()
    for (const tag of tags) {
      const key = tag.toLowerCase()
      if (!unique.has(key)) unique.set(key, this.#spellings.tag(key) ?? tag)
    }
    return [...unique.values()]
  }

  /** Adds or replaces a todo. */
  put(todo: Todo): void {
    this.#touch(todo.id, todo)
    this.#spellings.add(todo)
  }

  /** Takes a todo away for good. */
  remove(id: string): void {
    this.#touch(id, null)
  }

  /** The todos below these, at every level, parents before children, also those in the trash. */
  descendantsOf(ids: readonly string[]): Todo[] {
    return finished(this.#familySteps(ids)).below
  }

  /** These todos and those below them, in steps: even a set of so many ids takes too long at once. */
  *#familySteps(ids: Iterable<string>): Generator<void, { family: Set<string>; below: Todo[] }> {
    const family = new Set<string>()
    for (const id of ids) {
      family.add(id)
      yield
    }
    const below: Todo[] = []
    for (const id of family) {
      for (const todo of this.#childrenOf(id)) {
        if (!family.has(todo.id)) below.push(todo)
        family.add(todo.id)
      }
      yield
    }
    return { family, below }
  }

  /**
   * The changed todos, and those below them, whose parent does not exist, is below themselves, is in
   * the trash without them, or that are on too deep a level.
   */
  misplaced(): Todo[] {
    return finished(this.misplacedSteps())
  }

  /** What `misplaced` answers, in steps. */
  *misplacedSteps(): Generator<void, Todo[]> {
    const misplaced: Todo[] = []
    const { family } = yield* this.#familySteps(this.#touched.keys())
    for (const id of family) {
      const todo = this.find(id)
      if (todo !== undefined && !this.#isWellPlaced(todo)) misplaced.push(todo)
      yield
    }
    return misplaced
  }

  /** What differs from the start, in steps: known todos in their order, then new ones. */
  *changeSteps(): Generator<void, TodoChange[]> {
    const changes: TodoChange[] = []
    for (const id of yield* this.#touchedInOrder()) {
      const before = this.#table.find(id) ?? null
      const after = this.find(id) ?? null
      if (!sameValue(before, after)) changes.push({ id, before, after })
      yield
    }
    return changes
  }

  *#touchedInOrder(): Generator<void, Iterable<string>> {
    if (this.#touched.size < manyTouched) return this.#inRowOrder([...this.#touched.keys()])
    // Sorting so many would hold everything up.
    const ids = new Set<string>()
    for (const { id } of this.#table.rows) {
      if (this.#touched.has(id)) ids.add(id)
      yield
    }
    for (const id of this.#touched.keys()) {
      ids.add(id)
      yield
    }
    return ids
  }

  #changed(): Todo[] {
    return [...this.#touched.values()].filter((todo) => todo !== null)
  }

  #touch(id: string, todo: Todo | null): void {
    this.#touchedChildren.replace(this.#touched.get(id) ?? null, todo)
    this.#touched.set(id, todo)
  }

  #childrenOf(id: string): Todo[] {
    const untouched = [...this.#table.childrenOf(id)].filter((child) => !this.#touched.has(child))
    return this.#inRowOrder([...untouched, ...this.#touchedChildren.of(id)]).flatMap(
      (child) => this.find(child) ?? [],
    )
  }

  /** New todos come after those that have a row, as they were made. */
  #inRowOrder(ids: readonly string[]): string[] {
    if (ids.length < 2) return [...ids]
    const places = ids.map((id) => ({ id, place: this.#table.placeOf(id) }))
    const known = places.filter(({ place }) => place !== -1)
    const added = places.filter(({ place }) => place === -1)
    known.sort((one, other) => one.place - other.place)
    return [...known, ...added].map(({ id }) => id)
  }

  #isWellPlaced(todo: Todo): boolean {
    let step = todo
    for (let level = 0; step.parentId !== null; level += 1) {
      const parent = this.find(step.parentId)
      if (parent === undefined || level === deepestLevel) return false
      if (step.deletedAt === null && parent.deletedAt !== null) return false
      step = parent
    }
    return true
  }
}
