import { watch } from 'node:fs'

const quietMs = 500

/**
 * Calls `check` a little after files in the folder were changed, by whomever, until the returned
 * function is called. Where the platform cannot watch, each write still looks first.
 */
export function watchFolder(folder: string, check: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | null = null
  const later = () => {
    if (timer !== null) return
    timer = setTimeout(() => {
      timer = null
      void check().catch(() => {})
    }, quietMs)
    timer.unref()
  }
  try {
    const watcher = watch(folder, { persistent: false }, later)
    watcher.on('error', () => watcher.close())
    return () => {
      watcher.close()
      if (timer !== null) clearTimeout(timer)
    }
  } catch {
    return () => {}
  }
}
