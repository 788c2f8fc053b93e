import type { Change } from './change.ts'

/** Which changes can be turned around now; the last of each is next. */
export interface UndoHistory {
  undoable: Change[]
  /** Undo changes that `redo` turns around; a new change empties this. */
  redoable: Change[]
}

function untouched(changes: Change[], { changes: touched }: Change): Change[] {
  const ids = new Set(touched.map(({ id }) => id))
  return changes.filter((change) => !change.changes.some(({ id }) => ids.has(id)))
}

/**
 * Derives from the journal, oldest first, what undo and redo do next. Changes that changed nothing, and those of the app's own upkeep, are passed over;
 * what upkeep touched cannot be turned around any more.
 */
export function undoHistory(journal: readonly Change[]): UndoHistory {
  let undoable: Change[] = []
  let redoable: Change[] = []
  const remove = (changes: Change[], seq: number | null) => {
    const index = changes.findIndex((change) => change.seq === seq)
    if (index >= 0) changes.splice(index, 1)
  }
  for (const change of journal) {
    if (change.source === 'upkeep') {
      undoable = untouched(undoable, change)
      redoable = untouched(redoable, change)
    } else if (change.command === 'undo') {
      remove(undoable, change.reverts)
      redoable.push(change)
    } else if (change.command === 'redo') {
      remove(redoable, change.reverts)
      undoable.push(change)
    } else if (change.changes.length > 0 || change.outline !== undefined) {
      undoable.push(change)
      redoable = []
    }
  }
  return { undoable, redoable }
}
