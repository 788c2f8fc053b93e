import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test'
import type { Bench } from './page/page.ts'

declare global {
  var bench: Bench
}

interface Work {
  /** All that the main thread did, in milliseconds: scripts, layout, painting. */
  readonly taskMs: number
  /** Of it, layout and style. */
  readonly layoutMs: number
}

/** A window of the real Electron with the page of this benchmark. */
export class BenchWindow {
  readonly page: Page
  readonly #electron: ElectronApplication
  readonly #session: CDPSession

  private constructor(electron: ElectronApplication, page: Page, session: CDPSession) {
    this.#electron = electron
    this.page = page
    this.#session = session
  }

  static async open(): Promise<BenchWindow> {
    const [folder, address] = process.argv.slice(2)
    if (!folder || !address) throw new Error('Run this benchmark with npm run bench.')
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0
    const electron = await _electron.launch({
      args: [...(asRoot ? ['--no-sandbox'] : []), folder, address],
    })
    const page = await electron.firstWindow()
    await page.waitForFunction(() => 'bench' in window)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new BenchWindow(electron, page, session)
  }

  async close(): Promise<void> {
    await this.#electron.close()
  }

  /** What some work of the page cost its main thread, whatever else the machine did. */
  async workOf<Result>(
    action: () => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly work: Work }> {
    const before = await this.#metrics()
    const result = await action()
    const after = await this.#metrics()
    const spent = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1_000
    const layoutMs = spent('LayoutDuration') + spent('RecalcStyleDuration')
    return { result, work: { taskMs: spent('TaskDuration'), layoutMs } }
  }

  /** What stays in memory, in bytes, once all garbage is gone. */
  async heapBytes(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage')
    return usedSize
  }

  async #metrics(): Promise<ReadonlyMap<string, number>> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    return new Map(metrics.map(({ name, value }) => [name, value]))
  }
}
