import { z } from 'zod'

import { type ImportedTodo, importedTodoSchema } from './command.ts'
import { validationMessages } from './validation-messages.ts'

const fileSchema = z.strictObject({ todos: z.array(z.unknown()) })
const mostRows = 100_000

/** The rows of an import file, or one sentence per fault. */
export type ImportFile = { ok: true; todos: ImportedTodo[] } | { ok: false; errors: string[] }

function failed(...errors: string[]): ImportFile {
  return { ok: false, errors }
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return null
  }
}

function rowErrors(index: number, error: z.ZodError): string[] {
  return validationMessages(error).map((message) => `row ${index + 1}: ${message}`)
}

/**
 * Reads the text of a file `{"todos":[…]}`, the shape that export writes; every field of a row but
 * `title` may be left out. Every bad row is reported, as "row 3: …".
 */
export function parseImportFile(text: string): ImportFile {
  const json = parseJson(text)
  if (json === null) return failed('The file is not complete JSON.')
  const file = fileSchema.safeParse(json.value)
  if (!file.success) return failed('The file must have the form {"todos":[…]} and nothing else.')
  if (file.data.todos.length > mostRows) return failed('A file can have at most 100,000 tasks.')
  const todos: ImportedTodo[] = []
  const errors: string[] = []
  for (const [index, row] of file.data.todos.entries()) {
    const parsed = importedTodoSchema.safeParse(row)
    if (parsed.success) todos.push(parsed.data)
    else errors.push(...rowErrors(index, parsed.error))
  }
  return errors.length === 0 ? { ok: true, todos } : { ok: false, errors }
}
