import type { ExportContent, FormatName, WrittenFile } from './format.ts'
import { writeTickTickCsv } from './write-ticktick-csv.ts'
import { writeTodoTxt } from './todo-txt.ts'
import { writeTodoistCsv } from './todoist-csv.ts'
import { writeIcalendar } from './write-icalendar.ts'
import { writeJson } from './write-json.ts'
import { writeMarkdown } from './write-markdown.ts'

const writers: Record<FormatName, (content: ExportContent) => WrittenFile> = {
  json: writeJson,
  'todo-txt': writeTodoTxt,
  icalendar: writeIcalendar,
  'todoist-csv': writeTodoistCsv,
  'ticktick-csv': writeTickTickCsv,
  markdown: writeMarkdown,
}

/** The todos in a format: all of them in JSON, those outside the trash in the others. */
export function exportTodos(format: FormatName, content: ExportContent): WrittenFile {
  return writers[format](content)
}
