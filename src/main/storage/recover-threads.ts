import type { StorageContext } from './storage-context.ts'
import type { ThreadBook } from './thread-book.ts'

/**
 * Makes list and items of threads fit each other. Items without a thread are removed, which a crash
 * may leave of a deleted one; but when the list itself was damaged, they are put back into it.
 * Answers how many were put back.
 */
export async function recoverThreads(
  context: StorageContext,
  threads: ThreadBook,
): Promise<number> {
  if (context.refusal !== null) return 0
  const { damage, isFresh } = threads.list.opening
  const isWhole = damage.paths.length + damage.missingFiles === 0
  if (isWhole && !isFresh) {
    await threads.removeOrphans()
    return 0
  }
  const known = new Set([...threads.list.state.values()].map(({ file }) => file))
  let count = 0
  for (const file of await threads.files()) {
    if (known.has(file)) continue
    const first = await threads.useFile(file, async ({ state }) => state.get(state.ids[0] ?? ''))
    if (first === undefined || threads.find(first.thread_id) !== undefined) continue
    await threads.putBack(file, first)
    count += 1
  }
  return count
}
