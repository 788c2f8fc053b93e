import type { LocalNow } from '../../clock.ts'
import type { ImportedTodo } from '../command.ts'
import type { Outline } from '../outline.ts'
import type { Todo } from '../todo.ts'

/** The formats of import and export. */
export const formatNames = [
  'json',
  'todo-txt',
  'icalendar',
  'todoist-csv',
  'ticktick-csv',
  'markdown',
] as const

/** A format of import and export. */
export type FormatName = (typeof formatNames)[number]

/** Something in a file that has no place here; `line` counts from 1, null when it is about the whole file. */
export interface Drop {
  line: number | null
  message: string
}

/** What was read from a file. */
export interface FileContent {
  todos: ImportedTodo[]
  outline: Outline | null
  drops: Drop[]
}

/** What reading a file needs from outside. */
export interface ReadContext {
  /** Without its folder. */
  fileName: string
  now: LocalNow
  generateId: () => string
}

/** What can be exported. */
export interface ExportContent {
  todos: readonly Todo[]
  outline: Outline
  /** ISO 8601 in UTC. */
  nowIso: string
}

/** A file to be written, and in sentences what the format cannot hold. */
export interface WrittenFile {
  text: string
  /** Without a dot. */
  extension: string
  mimeType: string
  lost: string[]
}

/** A file from which nothing can be read; the message is for people. */
export class FileError extends Error {}

/** A file can have at most so many todos. */
export const mostFileTodos = 100_000
