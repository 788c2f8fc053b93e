import type { Situation } from '../situation.ts'

/** The ids of the tasks that were listed last. */
export function listedTasks({ references }: Situation): readonly string[] {
  const set = references?.sets.findLast(({ kind }) => kind === 'listed')
  return (set?.tasks ?? []).filter(({ deleted }) => deleted !== true).map(({ id }) => id)
}
