import { z } from 'zod'

import { type ImportedTodo, importedTodoSchema } from './command.ts'
import { type Outline, outlineSchema } from './outline.ts'
import { validationMessages } from './validation-messages.ts'

const fileSchema = z.strictObject({
  format: z.literal('offhand').optional(),
  version: z.literal(1).optional(),
  exportedAt: z.iso.datetime().optional(),
  todos: z.array(z.unknown()),
  outline: outlineSchema.optional(),
})
const mostRows = 100_000

/** The rows of an import file with its lists and filters, or one sentence per fault. */
export type ImportFile =
  | { ok: true; todos: ImportedTodo[]; outline: Outline | null }
  | { ok: false; errors: string[] }

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
  const outline = file.data.outline ?? null
  return errors.length === 0 ? { ok: true, todos, outline } : { ok: false, errors }
}
