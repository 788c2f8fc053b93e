import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import {
  _electron,
  expect,
  type ElectronApplication,
  type Locator,
  type Page,
} from '@playwright/test'

import { electronArguments, repository } from './electron-command.ts'

const screenshotFolder = join(repository, 'test-results', 'screenshots')

/** The clock of every journey: a Sunday morning, so that "tomorrow" is a Monday. */
export const journeyNow = '2026-11-22T09:00:00'

/** What a journey may choose about the app it opens. */
export interface OpenOptions {
  colorScheme?: 'light' | 'dark'
  arguments?: string[]
}

/** One running Offhand: its window, and the parts of it that a person sees. */
export class OffhandApp {
  readonly electron: ElectronApplication
  readonly page: Page

  private constructor(electron: ElectronApplication, page: Page) {
    this.electron = electron
    this.page = page
  }

  /** Starts the built app on a data folder and waits until a person could type. */
  static async open(dataFolder: string, options: OpenOptions = {}): Promise<OffhandApp> {
    // Without a path of ours Playwright takes the `electron` package's, and then holds the app back
    // until it is attached: a window that opens before that can make the launch hang.
    const electron = await _electron.launch({
      args: electronArguments([
        `--data=${dataFolder}`,
        `--now=${journeyNow}`,
        ...(options.arguments ?? []),
      ]),
      colorScheme: options.colorScheme ?? 'light',
    })
    const page = await electron.firstWindow()
    const app = new OffhandApp(electron, page)
    await expect(app.composer).toBeVisible()
    return app
  }

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: 'Message your assistant' })
  }

  /** The conversation on screen. */
  get transcript(): Locator {
    return this.page.getByRole('log')
  }

  /** What the assistant said, one for each message of it. */
  get answers(): Locator {
    return this.transcript.locator('.assistant-message')
  }

  /** A row of the todo list, open or done, by its title. */
  row(title: string): Locator {
    return this.page.locator('li[data-todo-id]').filter({ hasText: title })
  }

  /** The check box of a row of the todo list. */
  check(title: string): Locator {
    return this.row(title).getByRole('checkbox')
  }

  /** The newest row with this title in a list that the assistant shows. */
  shownRow(title: string): Locator {
    return this.transcript.getByRole('listitem').filter({ hasText: title }).last()
  }

  /** Sends a message and waits until the answer is complete. */
  async say(text: string): Promise<void> {
    const messages = this.transcript.getByText(text, { exact: true })
    const before = await messages.count()
    await this.composer.fill(text)
    await this.composer.press('Enter')
    await expect(messages).toHaveCount(before + 1)
    await expect(this.page.getByRole('button', { name: 'Send message' })).toBeVisible()
  }

  /** Sends a message and waits for this sentence of the answer. */
  async ask(text: string, answer: string | RegExp): Promise<void> {
    await this.say(text)
    await expect(this.transcript.getByText(answer).last()).toBeVisible()
  }

  /** Sends a message and returns as soon as the first words of the answer are on screen. */
  async startAnswer(text: string): Promise<void> {
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

  async screenshot(name: string): Promise<void> {
    await mkdir(screenshotFolder, { recursive: true })
    await this.page.screenshot({
      path: join(screenshotFolder, `${name}.png`),
      animations: 'disabled',
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
