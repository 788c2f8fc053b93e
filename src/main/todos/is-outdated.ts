import type { Change } from '../../shared/todos/change.ts'
import type { PlannedImport } from '../../shared/todos/planned-import.ts'

/** Whether the newest changes touched what an import is about, or may have. */
export function isOutdated(
  { seq, changes, outline }: PlannedImport,
  journal: readonly Change[],
): boolean {
  const since = journal.filter((change) => change.seq > seq)
  if (since.length === 0) return false
  const isForgotten = since[0]?.seq !== seq + 1
  const isOutlineMoved =
    outline !== undefined && since.some((change) => change.outline !== undefined)
  if (isForgotten || isOutlineMoved) return true
  const touched = new Set(since.flatMap((change) => change.changes.map(({ id }) => id)))
  return changes.some(({ id, after }) => touched.has(id) || touched.has(after?.parentId ?? ''))
}
