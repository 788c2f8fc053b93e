import type { Todo } from '../todo.ts'
import type { RowIndex } from './row-index.ts'

/** Which todos are directly below which. */
export class ChildrenIndex implements RowIndex {
  readonly #byParent = new Map<string, Set<string>>()

  /** The ids of the todos directly below one, in no order. */
  of(parentId: string): Iterable<string> {
    return this.#byParent.get(parentId) ?? []
  }

  replace(before: Todo | null, after: Todo | null): void {
    const [from = null, to = null] = [before?.parentId, after?.parentId]
    if (from === to) return
    if (before !== null && from !== null) this.#remove(from, before.id)
    if (after !== null && to !== null) this.#add(to, after.id)
  }

  #add(parentId: string, id: string): void {
    const siblings = this.#byParent.get(parentId)
    if (siblings === undefined) this.#byParent.set(parentId, new Set([id]))
    else siblings.add(id)
  }

  #remove(parentId: string, id: string): void {
    const siblings = this.#byParent.get(parentId)
    siblings?.delete(id)
    if (siblings?.size === 0) this.#byParent.delete(parentId)
  }
}
