import { renameSync, writeFileSync } from 'node:fs'

/** Replaces a small file so that no reader sees half of it. Not for data that must survive a power cut. */
export function replaceSmallFile(file: string, content: string): void {
  const unfinished = `${file}.${process.pid}.new`
  writeFileSync(unfinished, content, { mode: 0o600 })
  renameSync(unfinished, file)
}
