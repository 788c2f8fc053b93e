import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, type Locator, type Page } from '@playwright/test'

import { repository } from './electron-command.ts'

const screenshotFolder = join(repository, 'test-results', 'screenshots')

/** The window of a running Offhand: the parts of it that a person sees. */
export class OffhandWindow {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: 'Message your assistant' })
  }

  /** The todo list; it comes a moment after the composer. */
  get list(): Locator {
    return this.page.getByRole('region', { name: 'Tasks', exact: true })
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

  /** Waits until no answer is on its way: before that, Enter sends nothing. */
  async untilAnswered(): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'Send message' })).toBeVisible()
  }

  /** Sends a message and waits until the answer is complete. */
  async say(text: string): Promise<void> {
    await this.untilAnswered()
    const messages = this.transcript.getByText(text, { exact: true })
    const before = await messages.count()
    await this.composer.fill(text)
    await this.composer.press('Enter')
    await expect(messages).toHaveCount(before + 1)
    await this.untilAnswered()
  }

  /** Sends a message and waits for this sentence of the answer. */
  async ask(text: string, answer: string | RegExp): Promise<void> {
    await this.say(text)
    await expect(this.transcript.getByText(answer).last()).toBeVisible()
  }

  async screenshot(name: string): Promise<void> {
    await mkdir(screenshotFolder, { recursive: true })
    await this.page.screenshot({
      path: join(screenshotFolder, `${name}.png`),
      animations: 'disabled',
    })
  }
}
