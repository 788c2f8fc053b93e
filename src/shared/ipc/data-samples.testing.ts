import type { DataView, RestorePreview } from './data-routes.ts'

/** A folder with nothing in it, for tests. */
export const noData: DataView = {
  folder: '/home/me/.config/Offhand',
  todos: 0,
  threads: 0,
  bytes: { data: 0, backups: 0 },
  backups: [],
  backupProblem: null,
  readOnlyReason: null,
  moveRefusal: null,
  previousFolder: null,
}

/** What restoring a backup changes that is no different, for tests. */
export const noDifference: RestorePreview = {
  added: 0,
  changed: 0,
  removed: 0,
  newLists: [],
  goneLists: [],
  missingThreads: 0,
}
