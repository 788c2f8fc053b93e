import type { Change } from '../../shared/todos/change.ts'

/** What a change did, in the word that comes before its tasks: "Added" one, "Undid a change of" two. */
export const changeVerbs = {
  add: 'Added',
  update: 'Changed',
  complete: 'Completed',
  reopen: 'Reopened',
  delete: 'Deleted',
  import: 'Imported',
  undo: 'Undid a change of',
  redo: 'Redid a change of',
} as const satisfies Record<Change['command'], string>
