import { compareManually } from '../manual-order.ts'
import { defaultList, type Todo } from '../todo.ts'
import { liveTodos } from '../views/todo-views.ts'
import { type TodoRow, todoRows } from '../views/todo-tree.ts'
import type { ExportContent } from './format.ts'

/** The todos outside the trash in manual order, each followed by its subtasks. */
export function exportRows({ todos }: Pick<ExportContent, 'todos'>): TodoRow[] {
  return todoRows(liveTodos(todos).sort(compareManually))
}

/** The rows by list: the Inbox, then the lists of the outline, then the others as they come. */
export function exportLists(content: ExportContent): { name: string; rows: TodoRow[] }[] {
  const lists = new Map<string, TodoRow[]>([[defaultList, []]])
  for (const { name } of content.outline.lists) lists.set(name, [])
  let list = defaultList
  for (const row of exportRows(content)) {
    if (row.level === 0) list = row.todo.list
    const rows = lists.get(list)
    if (rows === undefined) lists.set(list, [row])
    else rows.push(row)
  }
  return [...lists].map(([name, rows]) => ({ name, rows })).filter(({ rows }) => rows.length > 0)
}

/** The local moment of a due date in text: `2026-12-31` or `2026-12-31` and `17:00`, joined. */
export function momentText({ date, time }: NonNullable<Todo['due']>, joint: string): string {
  return time === undefined ? date : `${date}${joint}${time}`
}

/** A name without spaces. */
export function oneWord(name: string): string {
  return name.replace(/\s+/g, '_')
}
