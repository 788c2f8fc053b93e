import { join } from 'node:path'

import type { ThreadRow } from '../chat-formats.ts'
import { attachmentFormat, threadListFormat } from '../chat-formats.ts'
import { ChangeParts } from '../change-parts.ts'
import { copyFile, isAsWritten, writeJson, type CopiedFile } from '../copying.ts'
import { dataNames } from '../durable/file-names.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import type { Format } from '../durable/format.ts'
import { load } from '../durable/load.ts'
import { errorCode, namesIn, type FileSystem } from '../file-system.ts'
import type { RowEntry } from '../row-format.ts'
import { settingsFormat } from '../settings-file.ts'
import { divideLarge, todoFormat, type TodoEntry } from '../todo-format.ts'
import { manifestName, type Manifest } from './backup.ts'

/** A backup whose files do not read back as they were written, or do not fit each other. */
export class BackupDamagedError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BackupDamagedError'
  }
}

interface Copying {
  disk: FileSystem
  /** The data folder, which may be in use. */
  from: string
  /** The folder of the backup, which is there and empty. */
  to: string
}

const names = ['todos', 'threads', 'settings', 'attachments']

/** Whether a file of this name in a data folder belongs into a backup. */
export function isDataFile(name: string): boolean {
  return names.includes(dataNames([name])[0] ?? '')
}

/**
 * Copies the data into a folder, reads it back, and then writes the manifest that makes a backup of
 * it. Rejects with ENOENT when a file went meanwhile.
 */
export async function writeBackup(
  copying: Copying,
  facts: Pick<Manifest, 'at' | 'reason'>,
): Promise<Manifest> {
  const { disk, to } = copying
  await disk.makeFolder(join(to, 'threads'))
  const files = await copyAll(copying)
  await disk.syncFolder(join(to, 'threads'))
  await disk.syncFolder(to)
  for (const file of files) {
    if (await isAsWritten(disk, to, file)) continue
    throw new BackupDamagedError(`${file.path} did not read back as it was written.`)
  }
  const counts = await countIn(disk, to)
  const manifest: Manifest = { format: 'offhand-backup', version: 1, ...facts, ...counts, files }
  await writeJson(disk, join(to, manifestName), manifest)
  await disk.syncFolder(to)
  return manifest
}

/**
 * What is found first is copied first, and a state at most as new as the copy of its journals comes
 * of it: snapshots never change, and any first part of a journal is a state that there was.
 */
async function copyAll({ disk, from, to }: Copying): Promise<CopiedFile[]> {
  const own = (await namesIn(disk, from)).filter(isDataFile)
  const threads = (await namesIn(disk, join(from, 'threads'))).filter(
    (name) => dataNames([name]).length > 0,
  )
  const paths = [...own.toSorted(inOrder), ...threads.toSorted(inOrder).map(inThreads)]
  const newest = newestJournals(paths)
  const files: CopiedFile[] = []
  for (const path of paths) {
    const wholeLines = newest.has(path)
    files.push({
      path,
      ...(await copyFile(disk, { from: join(from, path), to: join(to, path), wholeLines })),
    })
  }
  return files
}

const inThreads = (name: string) => `threads/${name}`

/** Snapshots before journals, each by their number. */
function inOrder(one: string, other: string): number {
  return keyOf(one).localeCompare(keyOf(other))
}

function keyOf(name: string): string {
  const [stem = '', number = '', extension = ''] = name.split('.')
  return `${extension} ${number.padStart(15, '0')} ${stem}`
}

/** Only the newest journal of some data may be in the middle of a write. */
function newestJournals(paths: readonly string[]): Set<string> {
  const newest = new Map<string, string>()
  // They come in ascending order.
  for (const path of paths) {
    if (path.endsWith('.jsonl')) newest.set(path.slice(0, path.indexOf('.')), path)
  }
  return new Set(newest.values())
}

/** Opens the copy as the app would, without keeping what is in it, and counts. */
async function countIn(
  disk: FileSystem,
  folder: string,
): Promise<Pick<Manifest, 'todos' | 'threads'>> {
  const count = async <Entry>(format: Format<Counted, Entry>, name: string) => {
    const { state, damage } = await load({ disk, place: { folder, name }, format })
    if (damage.paths.length + damage.missingFiles === 0) return state.ids.size
    throw new BackupDamagedError(`The ${name} in the backup cannot all be read.`)
  }
  await count(rowsOnly(settingsFormat), 'settings')
  await count(rowsOnly(attachmentFormat), 'attachments')
  return {
    todos: await count(todosOnly, 'todos'),
    threads: await count(rowsOnly<RowEntry<ThreadRow>>(threadListFormat), 'threads'),
  }
}

/** The ids of what is in some data, and what was read of a change in parts. */
interface Counted {
  ids: Set<string>
  parts: ChangeParts
}

const nothingCounted = (): Counted => ({ ids: new Set(), parts: new ChangeParts() })
const nothingToWrite = () => ({ count: 0, entries: [] })

function rowsOnly<Entry extends RowEntry<{ id: string }>>(
  format: Pick<Format<unknown, Entry>, 'name' | 'version' | 'parse'>,
): Format<Counted, Entry> {
  return {
    name: format.name,
    version: format.version,
    parse: (value, version) => format.parse(value, version),
    empty: nothingCounted,
    apply({ ids }, entry) {
      if ('put' in entry) ids.add(entry.put.id)
      else ids.delete(entry.remove)
    },
    freeze: nothingToWrite,
  }
}

const todosOnly: Format<Counted, TodoEntry> = {
  name: todoFormat.name,
  version: todoFormat.version,
  parse: (value, version) => todoFormat.parse(value, version),
  empty: nothingCounted,
  apply(counted, entry) {
    if ('todo' in entry) noteTodo(counted, entry.todo.id, entry.todo)
    else if ('settled' in entry) noteTodo(counted, entry.settled.id, entry.settled.after)
    else if ('part' in entry) counted.parts.add(entry)
    else if ('past' in entry) counted.parts.join(entry.past, entry.parts)
    else if ('change' in entry) {
      for (const { id, after } of entry.change.changes) noteTodo(counted, id, after)
    }
  },
  divide: ({ parts }, entry) => divideLarge(parts, entry),
  freeze: nothingToWrite,
}

// What is in the trash does not count for the person.
function noteTodo({ ids }: Counted, id: string, todo: Todo | null): void {
  if (todo === null || todo.deletedAt !== null) ids.delete(id)
  else ids.add(id)
}

/** Whether an error says that a file was not there any more. */
export function isGone(error: unknown): boolean {
  return errorCode(error) === 'ENOENT'
}
