import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test'

/** A window of the real Electron with a list in it. */
export class ListWindow {
  readonly page: Page
  readonly session: CDPSession
  readonly #electron: ElectronApplication

  private constructor(electron: ElectronApplication, page: Page, session: CDPSession) {
    this.#electron = electron
    this.page = page
    this.session = session
  }

  static async open(args: readonly string[]): Promise<ListWindow> {
    const switches =
      process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const electron = await _electron.launch({ args: [...switches, ...args] })
    const page = await electron.firstWindow()
    await electron.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1200, 800)
    })
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new ListWindow(electron, page, session)
  }

  async close(): Promise<void> {
    await this.#electron.close()
  }

  /** What the main thread of the page did meanwhile, in milliseconds, whatever else the machine did. */
  async workOf(action: () => Promise<unknown>): Promise<number> {
    const before = await this.#taskSeconds()
    await action()
    return ((await this.#taskSeconds()) - before) * 1_000
  }

  /** What stays in memory, in bytes, once all garbage is gone. */
  async heapBytes(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await this.session.send('Runtime.getHeapUsage')
    return usedSize
  }

  async #taskSeconds(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  }
}
