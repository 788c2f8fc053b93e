import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

// Read and checked in some thirty milliseconds, while the page is loading anyway.
const smallBytes = 2_000_000
const longestWaitMs = 5_000

/** The moment at which the window shows something; work that would delay it can wait for it. */
export class FirstFrame {
  readonly #shown: Promise<void>
  #show: () => void = () => {}

  constructor() {
    this.#shown = new Promise((resolve) => {
      this.#show = resolve
    })
  }

  /** To be called when the window shows its first frame, or never will. */
  readonly arrived = (): void => this.#show()

  /**
   * Resolves when the data in the folder may be opened: at once while that is little, else after the
   * first frame, since reading much keeps this process from serving the page. Never waits for ever.
   */
  async mayOpen(folder: string): Promise<void> {
    if (bytesIn(folder) <= smallBytes) return
    let timer: NodeJS.Timeout | undefined
    const waitedEnough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, longestWaitMs)
    })
    await Promise.race([this.#shown, waitedEnough])
    clearTimeout(timer)
  }
}

/** The size of the files in a folder, without those in folders below it. */
function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { name }) => sum + sizeOf(join(folder, name)), 0)
}

// Another process may remove a file while it is looked at.
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
