import { applyCommand } from '../apply-command.ts'
import type { TodoChange } from '../change.ts'
import type { Command, ImportedTodo } from '../command.ts'
import type { CommandContext } from '../commands/command-context.ts'
import { foldText } from '../fold-text.ts'
import type { Outline } from '../outline.ts'
import { defaultList, type Todo } from '../todo.ts'
import type { Drop, FileContent } from './format.ts'

/** What an import would do. */
export interface ImportPreview {
  added: number
  /** Known tasks that get other values. */
  updated: number
  /** Known tasks that are the same already. */
  unchanged: number
  /** How many of the added ones are done. */
  addedDone: number
  /** Rows that look like a task which exists under another id, by title, date and list. */
  duplicates: { title: string; existingId: string }[]
  /** Lists that do not exist yet. */
  newLists: string[]
  newFilters: string[]
  drops: Drop[]
  /** What changes, and the lists and filters before and after when they change. */
  changes: TodoChange[]
  outline?: { before: Outline; after: Outline }
}

/** How to import. */
export interface ImportOptions {
  /** Leaves out rows that look like a task which exists. */
  skipDuplicates: boolean
}

interface Known {
  todos: readonly Todo[]
  outline: Outline
}

type Alike = Pick<ImportedTodo, 'title' | 'due' | 'list'>

function likeness({ title, due, list = defaultList }: Alike): string {
  return [foldText(title), due?.date ?? '', due?.time ?? '', foldText(list)].join('\n')
}

function findDuplicates(
  rows: readonly ImportedTodo[],
  { todos }: Known,
): Map<ImportedTodo, string> {
  const ids = new Set(todos.map(({ id }) => id))
  const existing = new Map<string, string>()
  for (const todo of todos) if (todo.deletedAt === null) existing.set(likeness(todo), todo.id)
  const duplicates = new Map<ImportedTodo, string>()
  for (const row of rows) {
    const twin = row.id !== undefined && ids.has(row.id) ? undefined : existing.get(likeness(row))
    if (twin !== undefined) duplicates.set(row, twin)
  }
  return duplicates
}

// What was below a row that is left out goes below the task that it looks like.
function withoutDuplicates(
  rows: readonly ImportedTodo[],
  duplicates: ReadonlyMap<ImportedTodo, string>,
): ImportedTodo[] {
  const twins = new Map([...duplicates].map(([{ id }, twin]) => [id, twin]))
  return rows
    .filter((row) => !duplicates.has(row))
    .map((row) => {
      const twin = twins.get(row.parentId ?? undefined)
      return row.parentId && twin !== undefined ? { ...row, parentId: twin } : row
    })
}

function newNames(names: Iterable<string>, known: Iterable<string>): string[] {
  const seen = new Set([...known].map((name) => name.toLowerCase()))
  const fresh = new Map<string, string>()
  for (const name of names) {
    if (!seen.has(name.toLowerCase())) fresh.set(name.toLowerCase(), name)
  }
  return [...fresh.values()]
}

function importCommand(
  { todos: rows, outline }: FileContent,
  duplicates: ReadonlyMap<ImportedTodo, string>,
  { skipDuplicates }: ImportOptions,
): Extract<Command, { type: 'import' }> {
  const todos = skipDuplicates ? withoutDuplicates(rows, duplicates) : rows
  return { type: 'import', todos, ...(outline === null ? {} : { outline }) }
}

/** Works out what importing a file would do, without doing it; or why it cannot be done. */
export function previewImport(
  content: FileContent,
  known: Known,
  options: ImportOptions,
  context: CommandContext,
): ({ ok: true } & ImportPreview) | { ok: false; errors: string[] } {
  const duplicates = findDuplicates(content.todos, known)
  const command = importCommand(content, duplicates, options)
  const applied = applyCommand({ ...known, journal: [] }, command, context)
  if (!applied.ok) {
    return { ok: false, errors: applied.details.length > 0 ? applied.details : [applied.message] }
  }
  const added = applied.changes.filter(({ before }) => before === null)
  const knownLists = [defaultList, ...known.todos.map(({ list }) => list)]
  const outlineLists = (outline: Outline | null) => outline?.lists.map(({ name }) => name) ?? []
  return {
    ok: true,
    added: added.length,
    updated: applied.changes.length - added.length,
    unchanged: command.todos.length - applied.changes.length,
    addedDone: added.filter(({ after }) => after?.status === 'done').length,
    duplicates: [...duplicates].map(([{ title }, existingId]) => ({ title, existingId })),
    newLists: newNames(
      [...outlineLists(content.outline), ...command.todos.map(({ list }) => list ?? defaultList)],
      [...knownLists, ...outlineLists(known.outline)],
    ),
    newFilters: newNames(
      content.outline?.filters.map(({ name }) => name) ?? [],
      known.outline.filters.map(({ name }) => name),
    ),
    drops: content.drops,
    changes: applied.changes,
    ...(applied.outline && { outline: applied.outline }),
  }
}
