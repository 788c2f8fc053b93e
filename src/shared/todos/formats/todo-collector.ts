import { cleanTitle } from '../clean-title.ts'
import { type ImportedTodo, importedTodoSchema } from '../command.ts'
import { deepestLevel, type Todo } from '../todo.ts'
import { type Drop, type FileContent, FileError, mostFileTodos } from './format.ts'

const longestTitle = 500
const longestNotes = 50_000
const longestName = 100
const mostTags = 100

/** A todo of a file before it is checked; keys are the file's own, for naming parents. */
export interface FileRow extends Partial<Omit<Todo, 'parentId'>> {
  title: string
  key?: string
  parentKey?: string | undefined
  line: number | null
}

interface Collected {
  todo: ImportedTodo & { id: string }
  row: FileRow
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/\p{Surrogate}$/u, '')
}

/** Collects the todos of a file, makes them fit and notes what has no place. */
export class TodoCollector {
  private readonly drops: Drop[] = []
  private readonly collected: Collected[] = []
  private readonly byKey = new Map<string, Collected>()
  private readonly generateId: () => string

  constructor(generateId: () => string) {
    this.generateId = generateId
  }

  /** Notes something that has no place here. */
  drop(line: number | null, message: string): void {
    this.drops.push({ line, message })
  }

  /** Takes a todo; without a title it is left out. */
  add(row: FileRow): void {
    if (this.collected.length >= mostFileTodos) {
      throw new FileError('A file can have at most 100,000 tasks.')
    }
    const { key, parentKey: _parentKey, line, ...parts } = row
    const fitting = this.fit(parts, line)
    if (fitting === null) return
    const todo = { ...this.valid(fitting, line), id: row.id ?? this.generateId() }
    const collected = { todo, row }
    this.collected.push(collected)
    if (key !== undefined) this.byKey.set(key, collected)
  }

  /** What was read, with every todo below its parent. */
  finish(): FileContent {
    for (const collected of this.collected) this.settleParent(collected)
    const drops = this.drops.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
    return { todos: this.collected.map(({ todo }) => todo), outline: null, drops }
  }

  private fit(
    parts: Omit<FileRow, 'key' | 'parentKey' | 'line'>,
    line: number | null,
  ): typeof parts | null {
    const title = cleanTitle(parts.title)
    if (title === '') {
      this.drop(line, 'A task without a title was left out.')
      return null
    }
    const isLong = title.length > longestTitle
    if (isLong) this.drop(line, 'A title was cut after 500 characters; the whole is in the notes.')
    const wholeNotes = [...(isLong ? [title] : []), ...(parts.notes ? [parts.notes] : [])].join(
      '\n\n',
    )
    if (wholeNotes.length > longestNotes) this.drop(line, 'Notes were cut after 50,000 characters.')
    return {
      ...parts,
      title: isLong ? `${cut(title, longestTitle - 1)}…` : title,
      ...(wholeNotes === '' ? {} : { notes: cut(wholeNotes, longestNotes) }),
      ...(parts.list === undefined ? {} : { list: this.fitName(parts.list, line) }),
      ...(parts.tags === undefined ? {} : { tags: this.fitTags(parts.tags, line) }),
    }
  }

  private fitName(name: string, line: number | null): string {
    const clean = cleanTitle(name)
    if (clean.length > longestName) this.drop(line, `The name “${cut(clean, 40)}…” was cut.`)
    return cut(clean, longestName).trim() || 'Inbox'
  }

  private fitTags(tags: readonly string[], line: number | null): string[] {
    const names = tags.filter((tag) => cleanTitle(tag) !== '').map((tag) => this.fitName(tag, line))
    const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()]
    if (unique.length > mostTags) this.drop(line, 'A task can have at most 100 tags.')
    return unique.slice(0, mostTags)
  }

  private valid(parts: object, line: number | null): ImportedTodo {
    const parsed = importedTodoSchema.safeParse(parts)
    if (parsed.success) return parsed.data
    const bad = new Map(
      parsed.error.issues.map(({ path, message }) => [String(path[0]), message] as const),
    )
    for (const [field, message] of bad) this.drop(line, `${field}: ${message}`)
    const kept = Object.entries(parts).filter(([field]) => !bad.has(field))
    return importedTodoSchema.parse(Object.fromEntries(kept))
  }

  private parentOf({ row }: Collected): Collected | undefined {
    return row.parentKey === undefined ? undefined : this.byKey.get(row.parentKey)
  }

  private ancestorsOf(collected: Collected): Collected[] | null {
    const path = [collected]
    for (let step = this.parentOf(collected); step !== undefined; step = this.parentOf(step)) {
      if (path.includes(step)) return null
      path.push(step)
    }
    return path.slice(1)
  }

  private settleParent(collected: Collected): void {
    const { row, todo } = collected
    if (row.parentKey === undefined || row.parentKey === '') return
    const ancestors = this.ancestorsOf(collected)
    if (ancestors === null || ancestors.length === 0) {
      this.drop(row.line, `The task that “${todo.title}” is below was not found.`)
      return
    }
    const isDeep = ancestors.length > deepestLevel
    if (isDeep) this.drop(row.line, `“${todo.title}” was moved up to the second level of subtasks.`)
    const parent = ancestors.at(isDeep ? -deepestLevel : 0)
    todo.parentId = parent?.todo.id ?? null
  }
}
