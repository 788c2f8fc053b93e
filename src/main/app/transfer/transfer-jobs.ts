import type { ImportChoice, ImportPreviewAnswer } from '../../../shared/ipc/transfer.ts'
import type { LocalNow } from '../../../shared/clock.ts'
import type { TodoChange } from '../../../shared/todos/change.ts'
import { exportTodos } from '../../../shared/todos/formats/export-todos.ts'
import type { FormatName } from '../../../shared/todos/formats/format.ts'
import { previewImport, type ImportPreview } from '../../../shared/todos/formats/preview-import.ts'
import { readImport } from '../../../shared/todos/formats/read-import.ts'
import type { Outline } from '../../../shared/todos/outline.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { decodeText } from './decode-text.ts'

/** The tasks that there are, and the moment of the job. */
export interface JobContext {
  todos: readonly Todo[]
  outline: Outline
  now: LocalNow
  nowIso: string
}

interface ImportJob extends JobContext {
  fileName: string
  /** A text file. */
  bytes: Uint8Array
  choice: ImportChoice
}

/** Work on whole files, which takes too long for the process that serves the window. */
export type TransferJob =
  | ({ kind: 'preview' } & ImportJob)
  | ({ kind: 'import' } & ImportJob)
  | { kind: 'export'; format: FormatName; todos: readonly Todo[]; outline: Outline; nowIso: string }

/** What importing a file does. */
interface PlannedChanges {
  ok: true
  changes: readonly TodoChange[]
  outline?: { before: Outline; after: Outline }
  added: number
  updated: number
}

type Refusal = Extract<ImportPreviewAnswer, { ok: false }>

/** What a job gives. */
export interface JobResults {
  preview: ImportPreviewAnswer
  import: PlannedChanges | Refusal
  export: { bytes: Uint8Array<ArrayBuffer>; lost: string[] }
}

export type JobResult = JobResults[TransferJob['kind']]

const mostErrors = 12
const mostTitles = 5
const mostNames = 30
const mostDrops = 50

function refusal(errors: readonly string[]): Refusal {
  const more = errors.length - mostErrors
  const shown = errors.slice(0, mostErrors)
  return { ok: false, errors: more > 0 ? [...shown, `and ${more} more.`] : shown }
}

function summary(format: FormatName, preview: ImportPreview): ImportPreviewAnswer {
  const { added, updated, unchanged, addedDone, duplicates, drops } = preview
  return {
    ok: true,
    format,
    added,
    updated,
    unchanged,
    addedDone,
    duplicates: {
      count: duplicates.length,
      titles: duplicates.slice(0, mostTitles).map(({ title }) => title),
    },
    newLists: preview.newLists.slice(0, mostNames),
    newFilters: preview.newFilters.slice(0, mostNames),
    drops: { count: drops.length, first: drops.slice(0, mostDrops) },
  }
}

function readAndPreview(job: ImportJob, generateId: () => string) {
  const { fileName, bytes, choice, todos, outline, now, nowIso } = job
  const read = readImport(decodeText(bytes), { fileName, now, generateId }, choice.format)
  if (!read.ok) return refusal(read.errors)
  const context = { now, nowIso, generateId }
  const preview = previewImport(read, { todos, outline }, choice, context)
  return preview.ok ? { ok: true as const, format: read.format, preview } : refusal(preview.errors)
}

function importOf(job: ImportJob, generateId: () => string): JobResults['import'] {
  const read = readAndPreview(job, generateId)
  if (!read.ok) return read
  const { changes, outline, added, updated } = read.preview
  return { ok: true, changes, ...(outline && { outline }), added, updated }
}

function previewOf(job: ImportJob, generateId: () => string): JobResults['preview'] {
  const read = readAndPreview(job, generateId)
  return read.ok ? summary(read.format, read.preview) : read
}

function exportOf(job: Extract<TransferJob, { kind: 'export' }>): JobResults['export'] {
  const { text, lost } = exportTodos(job.format, job)
  return { bytes: new TextEncoder().encode(text), lost }
}

/** Does a job. */
export function runTransferJob(job: TransferJob, generateId: () => string): JobResult {
  switch (job.kind) {
    case 'preview':
      return previewOf(job, generateId)
    case 'import':
      return importOf(job, generateId)
    case 'export':
      return exportOf(job)
  }
}
