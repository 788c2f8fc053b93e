import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

/** The folder of some data, and the name that all its files begin with. */
export interface Place {
  folder: string
  name: string
}

/** The numbers of the snapshots and journals of some data, in ascending order. */
export interface FileNumbers {
  snapshots: number[]
  journals: number[]
}

const dataFile = /^([^.]+)\.(\d{1,15})\.(jsonl?)$/
const temporaryFile = /\.[0-9a-f]{8}\.tmp$/

/** The file of a snapshot. */
export function snapshotPath({ folder, name }: Place, number: number): string {
  return join(folder, `${name}.${number}.json`)
}

/** The file of a journal. */
export function journalPath({ folder, name }: Place, number: number): string {
  return join(folder, `${name}.${number}.jsonl`)
}

/** The name that a file gets while it is written. */
export function temporaryPath(path: string): string {
  return `${path}.${randomUUID().slice(0, 8)}.tmp`
}

/** Whether a file of this name is what a crash left of an unfinished one. */
export function isTemporaryName(name: string): boolean {
  return temporaryFile.test(name)
}

/** What the names in a folder say about one name's files. */
export function fileNumbers(names: readonly string[], name: string): FileNumbers {
  const numbers: FileNumbers = { snapshots: [], journals: [] }
  for (const fileName of names) {
    const [, owner, number, extension] = dataFile.exec(fileName) ?? []
    if (owner !== name) continue
    const kind = extension === 'json' ? numbers.snapshots : numbers.journals
    kind.push(Number(number))
  }
  numbers.snapshots.sort((one, other) => one - other)
  numbers.journals.sort((one, other) => one - other)
  return numbers
}

/** The names that data files in this folder begin with. */
export function dataNames(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => dataFile.exec(name)?.[1] ?? []))]
}
