import { basename, extname } from 'node:path'

import { localNow, type Clock } from '../../../shared/clock.ts'
import type {
  ChosenFile,
  ExportOutcome,
  ExportRequest,
  ImportChoice,
  ImportOutcome,
  ImportPreviewAnswer,
} from '../../../shared/ipc/transfer.ts'
import type { Change } from '../../../shared/todos/change.ts'
import type { Command } from '../../../shared/todos/command.ts'
import type { FormatName } from '../../../shared/todos/formats/format.ts'
import type { Outline } from '../../../shared/todos/outline.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { formatOfFile } from './file-formats.ts'
import type { RunJob } from './run-in-worker.ts'
import { readTransferFile, TransferFileError, writeTransferFile } from './transfer-file.ts'

interface Todos {
  snapshot(): { todos: readonly Todo[]; outline: Outline }
  execute(command: Command, source: 'import'): Promise<Change>
}

interface TransferDeskParts {
  clock: Clock
  todos: Promise<Todos>
  run: RunJob
  /** Asks for a file to read; null when the person chose none. */
  chooseFile: () => Promise<string | null>
  /** Asks where to save; null when the person gave up. */
  choosePlace: (format: FormatName, name: string) => Promise<string | null>
}

interface OpenFile {
  fileName: string
  text: string
}

const nothingChosen = { ok: false as const, errors: ['No file was chosen.'] }

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Takes tasks in from files and hands them out as files. */
export class TransferDesk {
  readonly #parts: TransferDeskParts
  #file: OpenFile | null = null

  constructor(parts: TransferDeskParts) {
    this.#parts = parts
  }

  /** Lets the person choose the file to import, and reads it. */
  async choose(): Promise<ChosenFile> {
    const path = await this.#parts.chooseFile()
    if (path === null) return null
    try {
      this.#file = await openFile(path)
      return { ok: true, fileName: this.#file.fileName }
    } catch (error) {
      return { ok: false, errors: [messageOf(error)] }
    }
  }

  /** Works out what importing the chosen file would do. */
  async preview(choice: ImportChoice): Promise<ImportPreviewAnswer> {
    if (this.#file === null) return nothingChosen
    return this.#parts.run({ kind: 'preview', choice, ...this.#file, ...(await this.#context()) })
  }

  /** Imports the chosen file, as it was when it was chosen, as one change. */
  async import(choice: ImportChoice): Promise<ImportOutcome> {
    if (this.#file === null) return nothingChosen
    const outcome = await this.#import(this.#file, choice)
    if (outcome.ok) this.forget()
    return outcome
  }

  forget(): void {
    this.#file = null
  }

  /** Imports a file without asking; resolves with a sentence, rejects with what is wrong. */
  async importFile(path: string): Promise<string> {
    const outcome = await this.#importFrom(path)
    if (!outcome.ok) {
      throw new TransferFileError(
        [`Nothing was imported from ${path}.`, ...outcome.errors].join('\n'),
      )
    }
    const { added, updated } = outcome
    const tasks = added === 1 ? '1 task' : `${added} tasks`
    return `Imported ${tasks}${updated > 0 ? `, changed ${updated}` : ''} from ${path}.`
  }

  /** Saves everything, in the format that the name of the file tells; resolves with sentences. */
  async exportFile(path: string): Promise<string> {
    const format = formatOfFile(path)
    if (format === null) {
      throw new TransferFileError(
        `Nothing was exported: the name of the file has to end in .json, .txt, .ics, .csv or .md, not ${extname(path) || 'in nothing'}.`,
      )
    }
    const { count, lost } = await this.#save({ format, ids: null }, path)
    return [`Exported ${count === 1 ? '1 task' : `${count} tasks`} to ${path}.`, ...lost].join('\n')
  }

  /** Lets the person choose a place, and saves todos there. */
  async export({ format, ids, name }: ExportRequest): Promise<ExportOutcome> {
    const path = await this.#parts.choosePlace(format, name)
    if (path === null) return { state: 'cancelled' }
    try {
      const saved = await this.#save({ format, ids }, path)
      return { state: 'saved', fileName: basename(path), ...saved }
    } catch (error) {
      return { state: 'failed', message: messageOf(error) }
    }
  }

  async #importFrom(path: string): Promise<ImportOutcome> {
    try {
      const file = await openFile(path)
      return await this.#import(file, { format: null, skipDuplicates: true })
    } catch (error) {
      return { ok: false, errors: [messageOf(error)] }
    }
  }

  async #import(file: OpenFile, choice: ImportChoice): Promise<ImportOutcome> {
    const context = await this.#context()
    const read = await this.#parts.run({ kind: 'import', choice, ...file, ...context })
    if (!read.ok) return read
    const { command, added, updated } = read
    if (added + updated === 0 && !hasOutline(command)) return { ok: true, added, updated }
    try {
      const { execute } = await this.#todos()
      await execute(command)
      return { ok: true, added, updated }
    } catch (error) {
      return { ok: false, errors: [messageOf(error)] }
    }
  }

  async #save({ format, ids }: Pick<ExportRequest, 'format' | 'ids'>, path: string) {
    const { todos, outline, nowIso } = await this.#context()
    const wanted = ids === null ? null : new Set(ids)
    const content =
      wanted === null
        ? { todos, outline, nowIso }
        : { todos: todos.filter(({ id }) => wanted.has(id)), outline, nowIso }
    const { text, lost } = await this.#parts.run({ kind: 'export', format, content })
    await writeTransferFile(path, text)
    const live = content.todos.filter(({ deletedAt }) => deletedAt === null)
    return { count: (format === 'json' ? content.todos : live).length, lost }
  }

  async #todos() {
    const todos = await this.#parts.todos
    return { execute: (command: Command) => todos.execute(command, 'import') }
  }

  async #context() {
    const { todos, outline } = (await this.#parts.todos).snapshot()
    const instant = this.#parts.clock()
    return { todos, outline, now: localNow(instant), nowIso: instant.toISOString() }
  }
}

function hasOutline(command: Command): boolean {
  return command.type === 'import' && command.outline !== undefined
}

async function openFile(path: string): Promise<OpenFile> {
  return { fileName: basename(path), text: await readTransferFile(path) }
}
