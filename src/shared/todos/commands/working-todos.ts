import type { TodoChange } from '../change.ts'
import type { Outline } from '../outline.ts'
import { sameValue } from '../same-value.ts'
import { deepestLevel, defaultList, type Todo } from '../todo.ts'
import { CommandRejection } from './command-rejection.ts'

const scansBeforeIndex = 8

// The names in use by their lower-case form.
interface Names {
  lists: Map<string, string>
  tags: Map<string, string>
}

function addNames({ lists, tags }: Names, todo: Todo): void {
  const list = todo.list.toLowerCase()
  if (!lists.has(list)) lists.set(list, todo.list)
  for (const tag of todo.tags) {
    if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag)
  }
}

// A callback for each of 100,000 todos takes several times as long.
function findById(todos: readonly Todo[], id: string): Todo | undefined {
  for (let place = todos.length - 1; place >= 0; place -= 1) {
    const todo = todos[place]
    if (todo?.id === id) return todo
  }
  return undefined
}

/** The todos while a command is worked out; remembers what was changed. */
export class WorkingTodos {
  /** The lists and filters; commands replace it as a whole. */
  outline: Outline
  private readonly original: readonly Todo[]
  private readonly touched = new Map<string, Todo | null>()
  private index: Map<string, Todo> | null = null
  private scans = 0
  private spellings: Names | null = null
  private children: Map<string, Set<string>> | null = null

  constructor(todos: readonly Todo[], outline: Outline) {
    this.original = todos
    this.outline = outline
  }

  /** The todo as it is now, also one in the trash; undefined when there is none. */
  find(id: string): Todo | undefined {
    const touched = this.touched.get(id)
    return touched === undefined ? this.before(id) : (touched ?? undefined)
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

  /** Every todo as it is now, also those in the trash; known ones in their place. */
  *all(): Generator<Todo> {
    for (const todo of this.original) {
      const touched = this.touched.get(todo.id)
      if (touched === undefined) yield todo
      else if (touched !== null) yield touched
    }
    for (const [id, todo] of this.touched) {
      if (todo !== null && this.before(id) === undefined) yield todo
    }
  }

  /** A list in the spelling that is in use; null when there is no such list. */
  knownList(name: string): string | null {
    return this.names().lists.get(name.toLowerCase()) ?? null
  }

  /** Tags in the spelling that is in use, each once. */
  knownTags(tags: readonly string[]): string[] {
    const unique = new Map<string, string>()
    for (const tag of tags) {
      const key = tag.toLowerCase()
      if (!unique.has(key)) unique.set(key, this.names().tags.get(key) ?? tag)
    }
    return [...unique.values()]
  }

  /** Adds or replaces a todo. */
  put(todo: Todo): void {
    if (this.find(todo.id)?.parentId !== todo.parentId) this.children = null
    this.touched.set(todo.id, todo)
    if (this.spellings !== null) addNames(this.spellings, todo)
  }

  /** Takes a todo away for good. */
  remove(id: string): void {
    this.children = null
    this.touched.set(id, null)
  }

  /** The todos below these, at every level, parents before children, also those in the trash. */
  descendantsOf(ids: readonly string[]): Todo[] {
    this.children ??= this.childrenByParent()
    const seen = new Set(ids)
    const found: Todo[] = []
    for (const id of seen) {
      for (const child of this.children.get(id) ?? []) {
        const todo = seen.has(child) ? undefined : this.find(child)
        if (todo !== undefined) found.push(todo)
        seen.add(child)
      }
    }
    return found
  }

  /**
   * The changed todos, and those below them, whose parent does not exist, is below themselves, is in
   * the trash without them, or that are on too deep a level.
   */
  misplaced(): Todo[] {
    const below = this.descendantsOf([...this.touched.keys()])
    const concerned = new Set([...this.touched.keys(), ...below.map(({ id }) => id)])
    return [...concerned].flatMap((id) => {
      const todo = this.find(id)
      return todo === undefined || this.isWellPlaced(todo) ? [] : [todo]
    })
  }

  /** What differs from the start: known todos in their order, then new ones. */
  changes(): TodoChange[] {
    const touched = [...this.touched.keys()]
    const known =
      touched.length < 2
        ? []
        : this.original.flatMap(({ id }) => (this.touched.has(id) ? [id] : []))
    return [...new Set([...known, ...touched])].flatMap((id) => {
      const before = this.before(id) ?? null
      const after = this.find(id) ?? null
      return sameValue(before, after) ? [] : [{ id, before, after }]
    })
  }

  // A map of 100,000 todos costs more than most commands do.
  private before(id: string): Todo | undefined {
    if (this.index === null && this.scans < scansBeforeIndex) {
      this.scans += 1
      return findById(this.original, id)
    }
    this.index ??= new Map(this.original.map((todo) => [todo.id, todo]))
    return this.index.get(id)
  }

  /** Visits what `all` gives, without what a generator costs for each of 100,000 todos. */
  forEach(visit: (todo: Todo) => void): void {
    const { original, touched } = this
    if (touched.size === 0) original.forEach((todo) => visit(todo))
    else for (const todo of this.all()) visit(todo)
  }

  private names(): Names {
    if (this.spellings !== null) return this.spellings
    const names = { lists: new Map([[defaultList.toLowerCase(), defaultList]]), tags: new Map() }
    for (const { name } of this.outline.lists) names.lists.set(name.toLowerCase(), name)
    const seen = new Set<string>()
    let lastList = ''
    this.forEach((todo) => {
      const { list, tags } = todo
      if (list === lastList && tags.length === 0) return
      lastList = list
      if (seen.has(list) && tags.every((tag) => seen.has(`#${tag}`))) return
      addNames(names, todo)
      seen.add(list)
      for (const tag of tags) seen.add(`#${tag}`)
    })
    this.spellings = names
    return names
  }

  private childrenByParent(): Map<string, Set<string>> {
    const children = new Map<string, Set<string>>()
    const add = ({ id, parentId }: Todo) => {
      if (parentId === null) return
      const siblings = children.get(parentId)
      if (siblings === undefined) children.set(parentId, new Set([id]))
      else siblings.add(id)
    }
    for (const todo of this.original) {
      if (todo.parentId !== null && !this.touched.has(todo.id)) add(todo)
    }
    for (const todo of this.touched.values()) if (todo !== null) add(todo)
    return children
  }

  private isWellPlaced(todo: Todo): boolean {
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
