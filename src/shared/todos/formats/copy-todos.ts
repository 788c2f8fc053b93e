import type { Todo } from '../todo.ts'
import { todoRows } from '../views/todo-tree.ts'
import { rowLines } from './write-markdown.ts'

/** The titles of todos as plain text for the clipboard, subtasks indented. */
export function copyAsText(todos: readonly Todo[]): string {
  return todoRows(todos)
    .map(({ todo, level }) => `${'  '.repeat(level)}${todo.title}`)
    .join('\n')
}

/** Todos as Markdown check boxes for the clipboard, with dates, tags and notes. */
export function copyAsMarkdown(todos: readonly Todo[]): string {
  return todoRows(todos)
    .flatMap((row) => rowLines(row, { withCreated: false }))
    .join('\n')
}
