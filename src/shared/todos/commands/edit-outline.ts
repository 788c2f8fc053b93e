import type { Command } from '../command.ts'
import { mostEntries, type Outline } from '../outline.ts'
import { defaultList } from '../todo.ts'
import { sortedByName } from '../views/sort-todos.ts'
import type { CommandContext } from './command-context.ts'
import { CommandRejection } from './command-rejection.ts'
import type { WorkingTodos } from './working-todos.ts'

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** Rejects the command when there are more lists or filters than can be stored. */
export function checkSize({ lists, filters }: Outline): Outline {
  if (lists.length <= mostEntries && filters.length <= mostEntries) return { lists, filters }
  throw new CommandRejection('invalid', 'There can be at most 1,000 lists and 1,000 filters.')
}

function placed<Entry>(
  entries: readonly Entry[],
  entry: Entry,
  index: number,
  position: number | undefined,
): Entry[] {
  if (position === undefined) return index < 0 ? [...entries, entry] : entries.with(index, entry)
  const others = entries.filter((_, place) => place !== index)
  return others.toSpliced(Math.min(position, others.length), 0, entry)
}

/**
 * The lists in the order of the sidebar, as far as that is up to a place: those that only tasks name
 * come after the others, and belong to the outline once something is put behind them.
 */
function listsUpTo(working: WorkingTodos, name: string, position: number): Outline['lists'] {
  const { lists } = working.outline
  const others = lists.filter((entry) => !isSame(entry.name, name))
  if (position <= others.length) return lists
  const unplaced = [...working.listsOfTodos()].filter(
    (list) =>
      ![name, defaultList, ...others.map((entry) => entry.name)].some((known) =>
        isSame(known, list),
      ),
  )
  const before = sortedByName(unplaced, (list) => list).slice(0, position - others.length)
  return [...lists, ...before.map((list) => ({ name: list, color: null }))]
}

/** Makes a list, or changes its colour or place. */
export function saveList(
  working: WorkingTodos,
  { name, color, position }: Extract<Command, { type: 'save-list' }>,
): void {
  if (isSame(name, defaultList)) {
    throw new CommandRejection('invalid', `The list “${defaultList}” cannot be changed.`)
  }
  const lists = listsUpTo(working, name, position ?? 0)
  const index = lists.findIndex((entry) => isSame(entry.name, name))
  const known = lists[index]
  const entry = {
    name: known?.name ?? working.knownList(name) ?? name,
    color: color === undefined ? (known?.color ?? null) : color,
  }
  working.outline = checkSize({ ...working.outline, lists: placed(lists, entry, index, position) })
}

function newFilterId(working: WorkingTodos, { generateId }: CommandContext): string {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const id = generateId()
    if (!working.outline.filters.some((filter) => filter.id === id)) return id
  }
  throw new CommandRejection('conflict', 'No new id could be made for the filter.')
}

/** Makes a saved filter, or changes the one with that id. */
export function saveFilter(
  working: WorkingTodos,
  { filter, position }: Extract<Command, { type: 'save-filter' }>,
  context: CommandContext,
): void {
  const { filters } = working.outline
  const { id = newFilterId(working, context), name, query, color } = filter
  if (filters.some((other) => other.id !== id && isSame(other.name, name))) {
    throw new CommandRejection('conflict', `There is already a filter “${name}”.`)
  }
  const index = filters.findIndex((other) => other.id === id)
  const known = filters[index]
  const entry = { id, name, query, color: color === undefined ? (known?.color ?? null) : color }
  working.outline = checkSize({
    ...working.outline,
    filters: placed(filters, entry, index, position),
  })
}

/** Takes a saved filter away. */
export function deleteFilter(working: WorkingTodos, id: string): void {
  const { filters } = working.outline
  if (!filters.some((filter) => filter.id === id)) {
    throw new CommandRejection('not-found', 'This filter no longer exists.')
  }
  working.outline = { ...working.outline, filters: filters.filter((filter) => filter.id !== id) }
}
