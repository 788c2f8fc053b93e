import { parseImportFile } from '../import-file.ts'
import { detectFormat } from './detect-format.ts'
import { type FileContent, FileError, type FormatName, type ReadContext } from './format.ts'
import { readIcalendar } from './read-icalendar.ts'
import { readMarkdown } from './read-markdown.ts'
import { readTickTickCsv } from './read-ticktick-csv.ts'
import { readTodoTxt } from './todo-txt.ts'
import { readTodoistCsv } from './todoist-csv.ts'

/** What a file holds, or one sentence per fault; then nothing is to be taken from it. */
export type ReadImport =
  | ({ ok: true; format: FormatName } & FileContent)
  | { ok: false; errors: string[] }

type Reader = (text: string, context: ReadContext) => FileContent

const readers: Record<Exclude<FormatName, 'json'>, Reader> = {
  'todo-txt': readTodoTxt,
  icalendar: readIcalendar,
  'todoist-csv': readTodoistCsv,
  'ticktick-csv': readTickTickCsv,
  markdown: readMarkdown,
}

function failed(...errors: string[]): ReadImport {
  return { ok: false, errors }
}

function readJson(text: string): ReadImport {
  const file = parseImportFile(text)
  if (!file.ok) return file
  return { ok: true, format: 'json', todos: file.todos, outline: file.outline, drops: [] }
}

function readWith(format: FormatName, text: string, context: ReadContext): ReadImport {
  if (format === 'json') return readJson(text)
  try {
    const content = readers[format](text, context)
    return content.todos.length === 0
      ? failed('There are no tasks in the file.')
      : { ok: true, format, ...content }
  } catch (error) {
    if (error instanceof FileError) return failed(error.message)
    throw error
  }
}

/** Reads the text of a file in the given format, or in the one that its name and content tell. */
export function readImport(
  text: string,
  context: ReadContext,
  format: FormatName | null = null,
): ReadImport {
  if (text.includes('\0')) return failed('This is not a text file.')
  if (text.trim() === '') return failed('The file is empty.')
  const known = format ?? detectFormat(context.fileName, text)
  if (known !== null) return readWith(known, text, context)
  return failed(
    'The format of this file is not known. It can be JSON, todo.txt, iCalendar, CSV of Todoist or TickTick, or Markdown.',
  )
}
