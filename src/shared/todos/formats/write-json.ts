import { compareManually } from '../manual-order.ts'
import type { ExportContent, WrittenFile } from './format.ts'

/** Writes everything, the trash, the lists and the filters included. */
export function writeJson({ todos, outline, nowIso }: ExportContent): WrittenFile {
  const file = {
    format: 'offhand',
    version: 1,
    exportedAt: nowIso,
    outline,
    todos: todos.toSorted(compareManually),
  }
  return {
    text: `${JSON.stringify(file, null, 2)}\n`,
    extension: 'json',
    mimeType: 'application/json',
    lost: [],
  }
}
