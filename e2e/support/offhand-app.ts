import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'

import { electronArguments } from './electron-command.ts'
import { OffhandWindow } from './offhand-window.ts'

/** The clock of every journey: a Sunday morning, so that "tomorrow" is a Monday. */
export const journeyNow = '2026-11-22T09:00:00'

/** What a journey may choose about the app it opens. */
export interface OpenOptions {
  colorScheme?: 'light' | 'dark'
  arguments?: string[]
  /** The clock is the machine's own one, which a journey can move, instead of one that stands still. */
  isClockReal?: boolean
  /** The data folder is the app's own one, in this folder, instead of one from the command line. */
  configFolder?: string
}

/** One running Offhand, started from the built files. */
export class OffhandApp extends OffhandWindow {
  readonly electron: ElectronApplication

  private constructor(electron: ElectronApplication, page: Page) {
    super(page)
    this.electron = electron
  }

  /** Starts the built app on a data folder and waits until a person could type. */
  static async open(dataFolder: string, options: OpenOptions = {}): Promise<OffhandApp> {
    // Without a path of ours Playwright takes the `electron` package's, and then holds the app back
    // until it is attached: a window that opens before that can make the launch hang.
    const electron = await _electron.launch({
      args: electronArguments([
        ...(options.configFolder === undefined ? [`--data=${dataFolder}`] : []),
        ...(options.isClockReal === true ? [] : [`--now=${journeyNow}`]),
        ...(options.arguments ?? []),
      ]),
      colorScheme: options.colorScheme ?? 'light',
      ...(options.configFolder === undefined
        ? {}
        : { env: { ...environment(), XDG_CONFIG_HOME: options.configFolder } }),
    })
    const page = await electron.firstWindow()
    const app = new OffhandApp(electron, page)
    await expect(app.composer).toBeVisible()
    await expect(app.list).toBeVisible()
    return app
  }

  /** Sends a message and returns as soon as the first words of the answer are on screen. */
  async startAnswer(text: string): Promise<void> {
    await this.untilAnswered()
    await this.slowTimers()
    const before = await this.answers.count()
    await this.composer.fill(text)
    await this.composer.press('Enter')
    await expect(this.answers).toHaveCount(before + 1)
    await expect(this.page.getByRole('button', { name: 'Stop' })).toBeVisible()
  }

  /** Lets the main process's timers run slower: an answer takes a tenth of a second otherwise. */
  private async slowTimers(): Promise<void> {
    await this.electron.evaluate(() => {
      const realSetTimeout = globalThis.setTimeout
      const slowSetTimeout = (callback: () => void, ms = 0) => realSetTimeout(callback, ms * 40)
      Reflect.set(globalThis, 'setTimeout', slowSetTimeout)
    })
  }

  async close(): Promise<void> {
    await this.electron.close()
  }

  /** Ends the whole app at once, as a crash or a power cut would. */
  async kill(): Promise<void> {
    const main = this.electron.process()
    const exited = new Promise<void>((resolve) => {
      main.once('exit', () => resolve())
    })
    main.kill('SIGKILL')
    await exited
  }
}

/** The environment of this process, without what is not set. */
function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
}
