import type { TodoTable } from '../table/todo-table.ts'
import type { Todo } from '../todo.ts'

/** How lists and tags are spelled: as at the start, and new ones as they were first written. */
export class SpellingsInUse {
  readonly #table: TodoTable
  readonly #newLists = new Map<string, string>()
  readonly #newTags = new Map<string, string>()

  constructor(table: TodoTable) {
    this.#table = table
  }

  /** Remembers what a changed todo has. */
  add({ list, tags }: Todo): void {
    addFirst(this.#newLists, list)
    for (const tag of tags) addFirst(this.#newTags, tag)
  }

  /** The spelling of a list, by its name in lower case. */
  list(lowerCase: string): string | null {
    const { names } = this.#table
    const known = this.#first(names.lists(lowerCase), ({ list }) => [list])
    return known ?? this.#newLists.get(lowerCase) ?? null
  }

  /** The spelling of a tag, by its name in lower case. */
  tag(lowerCase: string): string | null {
    const { names } = this.#table
    const known = this.#first(names.tags(lowerCase), ({ tags }) => tags)
    return known ?? this.#newTags.get(lowerCase) ?? null
  }

  /** Of several spellings, which only imports leave behind, the one of the first todo. */
  #first(spellings: readonly string[], namesOf: (todo: Todo) => readonly string[]): string | null {
    if (spellings.length < 2) return spellings[0] ?? null
    for (const todo of this.#table.rows) {
      const name = namesOf(todo).find((one) => spellings.includes(one))
      if (name !== undefined) return name
    }
    return null
  }
}

function addFirst(names: Map<string, string>, name: string): void {
  const lowerCase = name.toLowerCase()
  if (!names.has(lowerCase)) names.set(lowerCase, name)
}
