import type { Todo } from '../todo.ts'

/** Something that is looked up among todos. It hears of every todo that comes, changes or goes. */
export interface RowIndex {
  /** A todo became another version of itself; it is new without `before` and gone without `after`. */
  replace(before: Todo | null, after: Todo | null): void
}
