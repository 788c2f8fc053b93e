import type { Change } from '../../shared/todos/change.ts'
import { undoHistory } from '../../shared/todos/undo-history.ts'

/**
 * The number under which a change can be undone now: its own, or that of the redo that made it
 * again; null when it is undone.
 */
export function standingSeq(seq: number, journal: readonly Change[]): number | null {
  const undo = journal.findLast(({ reverts }) => reverts === seq)
  if (undo === undefined) return seq
  const redo = journal.findLast(({ reverts }) => reverts === undo.seq)
  return redo === undefined ? null : standingSeq(redo.seq, journal)
}

/** Whether redo, as often as there are numbers, makes exactly these undone changes again. */
export function canRedo(seqs: readonly number[], journal: readonly Change[]): boolean {
  const next = undoHistory(journal).redoable.slice(-seqs.length)
  return (
    seqs.length > 0 && next.length === seqs.length && next.every(({ seq }) => seqs.includes(seq))
  )
}
