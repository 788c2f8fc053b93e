import { basename, extname } from 'node:path'

import { localNow, type Clock } from '../../../shared/clock.ts'
import type {
  ChosenFile,
  ExportOutcome,
  ExportRequest,
  ImportChoice,
  ImportOutcome,
  ImportPreviewAnswer,
  ImportStage,
} from '../../../shared/ipc/transfer.ts'
import type { FormatName } from '../../../shared/todos/formats/format.ts'
import type { Outline } from '../../../shared/todos/outline.ts'
import type { PlannedImport } from '../../../shared/todos/planned-import.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { formatOfFile } from './file-formats.ts'
import type { RunJob } from './run-in-worker.ts'
import { readTransferFile, TransferFileError, writeTransferFile } from './transfer-file.ts'

interface Todos {
  snapshot(): { seq: number; todos: readonly Todo[]; outline: Outline }
  /** Rejects with the code "conflict" when what the plan stands on was changed since. */
  import(plan: PlannedImport): Promise<unknown>
}

interface TransferDeskParts {
  clock: Clock
  todos: Promise<Todos>
  run: RunJob
  /** Makes a backup of how things are before an import. */
  backUp: () => Promise<void>
  /** Told how far an import is. */
  onStage: (stage: ImportStage) => void
  /** Asks for a file to read; null when the person chose none. */
  chooseFile: () => Promise<string | null>
  /** Asks where to save; null when the person gave up. */
  choosePlace: (format: FormatName, name: string) => Promise<string | null>
}

interface OpenFile {
  fileName: string
  bytes: Uint8Array
}

/** Somebody who goes on changing tasks must not hold up an import for ever. */
const mostTries = 3

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
    const { seq: _seq, ...context } = await this.#context()
    return this.#parts.run({ kind: 'preview', choice, ...this.#file, ...context })
  }

  /** Imports the chosen file, as it was when it was chosen, as one change. */
  async import(choice: ImportChoice): Promise<ImportOutcome> {
    if (this.#file === null) return nothingChosen
    const file = this.#file
    const outcome = await this.#import(file, choice, () => {
      if (this.#file !== file) throw new TransferFileError('The import was cancelled.')
    })
    if (outcome.ok) this.forget()
    return outcome
  }

  /** Lets the file go; an import of it that is not being saved yet ends. */
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
      return await this.#import(file, { format: null, skipDuplicates: true }, () => {})
    } catch (error) {
      return { ok: false, errors: [messageOf(error)] }
    }
  }

  /** `check` throws when the import is not wanted any more. */
  async #import(file: OpenFile, choice: ImportChoice, check: () => void): Promise<ImportOutcome> {
    try {
      const todos = await this.#parts.todos
      if (todos.snapshot().todos.length > 0) {
        this.#parts.onStage('backing-up')
        await this.#parts.backUp()
      }
      for (let tries = 1; ; tries += 1) {
        check()
        const outcome = await this.#tryImport(file, choice, check).catch((error: unknown) => {
          if (tries === mostTries || !isConflict(error)) throw error
          return null
        })
        if (outcome !== null) return outcome
      }
    } catch (error) {
      return { ok: false, errors: [messageOf(error)] }
    }
  }

  async #tryImport(
    file: OpenFile,
    choice: ImportChoice,
    check: () => void,
  ): Promise<ImportOutcome> {
    this.#parts.onStage('reading')
    const { seq, ...context } = await this.#context()
    const read = await this.#parts.run({ kind: 'import', choice, ...file, ...context })
    if (!read.ok) return read
    check()
    const { changes, outline, added, updated } = read
    if (changes.length > 0 || outline !== undefined) {
      this.#parts.onStage('saving')
      await (await this.#parts.todos).import({ seq, changes, outline })
    }
    return { ok: true, added, updated }
  }

  async #save({ format, ids }: Pick<ExportRequest, 'format' | 'ids'>, path: string) {
    const { todos, outline, nowIso } = await this.#context()
    const wanted = ids === null ? null : new Set(ids)
    const chosen = wanted === null ? todos : todos.filter(({ id }) => wanted.has(id))
    const job = { kind: 'export', format, todos: chosen, outline, nowIso } as const
    const { bytes, lost } = await this.#parts.run(job)
    await writeTransferFile(path, bytes)
    const live = chosen.filter(({ deletedAt }) => deletedAt === null)
    return { count: (format === 'json' ? chosen : live).length, lost }
  }

  async #context() {
    const { seq, todos, outline } = (await this.#parts.todos).snapshot()
    const instant = this.#parts.clock()
    return { seq, todos, outline, now: localNow(instant), nowIso: instant.toISOString() }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'conflict'
}

async function openFile(path: string): Promise<OpenFile> {
  return { fileName: basename(path), bytes: await readTransferFile(path) }
}
