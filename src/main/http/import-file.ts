import { readFile } from 'node:fs/promises'

import type { Command } from '../../shared/todos/command.ts'
import { parseImportFile } from '../../shared/todos/import-file.ts'

/** An import file from which nothing was taken; the message has one line for each fault. */
export class ImportFileError extends Error {}

/**
 * The command that imports a file `{"todos":[…],"outline":…}`; throws ImportFileError that names every
 * bad row, counted from 1.
 */
export async function readImportFile(path: string): Promise<Command> {
  const parsed = parseImportFile(await readText(path))
  if (parsed.ok) {
    const { todos, outline } = parsed
    return { type: 'import', todos, ...(outline === null ? {} : { outline }) }
  }
  throw new ImportFileError([`Nothing was imported from ${path}:`, ...parsed.errors].join('\n'))
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ImportFileError(`${path} could not be read: ${reason}`)
  }
}
