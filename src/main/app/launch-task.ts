// The system hands at most 32 KiB to a running app, with this text in it twice.
const mostAskBytes = 12_000
const mostAdds = 100
const longestAdd = 2_000

/** What one start of the app asks of the window; handed to the running app by a second start. */
export interface LaunchTask {
  ask: string[]
  /** Lines of quick-add text, each a task to add. */
  add: string[]
  /** The words for the floating box of an `offhand://add` address; null for none. */
  quickAdd: string | null
  /** The file to take tasks from. */
  importFile: string | null
  /** The file to save all tasks to. */
  exportFile: string | null
  screenshot: string | null
  quit: boolean
}

/** What is wrong with the texts of a task, in a sentence; null when nothing is. */
export function problemOfTask({ ask, add }: Pick<LaunchTask, 'ask' | 'add'>): string | null {
  if (ask.includes('')) return '--ask needs a text.'
  if (Buffer.byteLength(ask.join('')) > mostAskBytes) {
    return `--ask takes at most ${mostAskBytes} bytes of text.`
  }
  if (add.includes('')) return '--add needs a text.'
  if (add.length > mostAdds) return `--add can be given at most ${mostAdds} times.`
  const isLong = add.some((text) => text.length > longestAdd)
  return isLong ? `--add takes at most ${longestAdd} characters.` : null
}

/** Whether there is something to say when the task is done, besides what the window shows. */
export function hasReport({ add, importFile, exportFile, screenshot, quit }: LaunchTask): boolean {
  const isForFiles = importFile !== null || exportFile !== null
  return isForFiles || add.length > 0 || screenshot !== null || quit
}

/** Whether the task has something to do that leaves the window where it is. */
export function worksBehind({ add, quickAdd, importFile, exportFile }: LaunchTask): boolean {
  return add.length > 0 || [quickAdd, importFile, exportFile].some((part) => part !== null)
}
