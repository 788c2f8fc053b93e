import type { TodoChange } from '../change.ts'
import { sameValue } from '../same-value.ts'
import { defaultList, type Todo } from '../todo.ts'
import { CommandRejection } from './command-rejection.ts'

/** The todos while a command is worked out; remembers what was changed. */
export class WorkingTodos {
  private readonly original: ReadonlyMap<string, Todo>
  private readonly touched = new Map<string, Todo | null>()
  private children: Map<string, Set<string>> | null = null

  constructor(todos: readonly Todo[]) {
    this.original = new Map(todos.map((todo) => [todo.id, todo]))
  }

  /** The todo as it is now; undefined when there is none. */
  find(id: string): Todo | undefined {
    const touched = this.touched.get(id)
    return touched === undefined ? this.original.get(id) : (touched ?? undefined)
  }

  /** The todo as it is now; rejects the command when there is none. */
  get(id: string): Todo {
    const todo = this.find(id)
    if (todo === undefined) throw new CommandRejection('not-found', 'This task no longer exists.')
    return todo
  }

  /** The list and tag names in use, by their lower-case form. */
  names(): { lists: Map<string, string>; tags: Map<string, string> } {
    const lists = new Map([[defaultList.toLowerCase(), defaultList]])
    const tags = new Map<string, string>()
    for (const todo of this.all()) {
      const list = todo.list.toLowerCase()
      if (!lists.has(list)) lists.set(list, todo.list)
      for (const tag of todo.tags)
        if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag)
    }
    return { lists, tags }
  }

  /** Adds or replaces a todo. */
  put(todo: Todo): void {
    if (this.find(todo.id)?.parentId !== todo.parentId) this.children = null
    this.touched.set(todo.id, todo)
  }

  /** Takes a todo away. */
  remove(id: string): void {
    this.children = null
    this.touched.set(id, null)
  }

  /** The todos below these, at every level, parents before children. */
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

  /** The todos whose parent does not exist or is below themselves. */
  misplaced(): Todo[] {
    const sound = new Set<string>()
    return this.all().filter((todo) => !this.hasSoundParents(todo, sound))
  }

  /** What differs from the start: known todos in list order, then new ones. */
  changes(): TodoChange[] {
    const touched = [...this.touched.keys()]
    const isSingle = touched.length < 2
    const known = isSingle ? [] : [...this.original.keys()].filter((id) => this.touched.has(id))
    return [...new Set([...known, ...touched])].flatMap((id) => {
      const before = this.original.get(id) ?? null
      const after = this.find(id) ?? null
      return sameValue(before, after) ? [] : [{ id, before, after }]
    })
  }

  private all(): Todo[] {
    const ids = new Set([...this.original.keys(), ...this.touched.keys()])
    return [...ids].flatMap((id) => this.find(id) ?? [])
  }

  private childrenByParent(): Map<string, Set<string>> {
    const children = new Map<string, Set<string>>()
    for (const { id, parentId } of this.all()) {
      if (parentId === null) continue
      const siblings = children.get(parentId)
      if (siblings === undefined) children.set(parentId, new Set([id]))
      else siblings.add(id)
    }
    return children
  }

  private hasSoundParents(todo: Todo, sound: Set<string>): boolean {
    const path = new Set<string>()
    let step: Todo | undefined = todo
    while (step !== undefined && !sound.has(step.id)) {
      if (path.has(step.id)) return false
      path.add(step.id)
      if (step.parentId === null) break
      step = this.find(step.parentId)
    }
    if (step === undefined) return false
    for (const id of path) sound.add(id)
    return true
  }
}
