import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'

import type {} from '../../../src/renderer/gallery/contract-page.testing.tsx'
import { repository } from '../../support/electron-command.ts'

const script = join(repository, 'scripts', 'gallery.mjs')
const windowFolder = join(repository, 'scripts', 'gallery', 'window')

/** The gallery in the Electron that the app runs on: one window for all tests of a worker. */
export class GalleryWindow {
  readonly page: Page
  readonly url: string
  readonly #electron: ElectronApplication
  readonly #server: ChildProcess

  private constructor(electron: ElectronApplication, server: ChildProcess, page: Page) {
    this.#electron = electron
    this.#server = server
    this.page = page
    this.url = page.url()
  }

  static async open(): Promise<GalleryWindow> {
    const server = spawn(process.execPath, [script, '--serve'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const lines = createInterface(server.stdout)
    const url = await new Promise<string>((resolve, reject) => {
      lines.once('line', resolve)
      server.once('exit', () => reject(new Error('The gallery was not served.')))
    })
    const electron = await _electron.launch({
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), windowFolder, url],
    })
    const page = await electron.firstWindow()
    await page.waitForURL(url)
    return new GalleryWindow(electron, server, page)
  }

  /** Shows a scene with nothing around it, and waits until it has come to rest. */
  async show(scene: string, settings: Record<string, string> = {}): Promise<void> {
    const { page } = this
    if (!page.url().startsWith(`${this.url}#`)) await page.goto(`${this.url}#scene=none`)
    await page.mouse.move(0, 0)
    // Away from any scene first, so that the next one starts afresh even if it is the same.
    await this.#go(new URLSearchParams({ scene: 'none', bare: 'true' }))
    await page.getByText('There is no scene').waitFor()
    await this.#go(new URLSearchParams({ scene, bare: 'true', pace: 'instant', ...settings }))
    await page.locator(`[data-settled="${scene}"]`).waitFor({ state: 'attached' })
    await this.rest()
  }

  async #go(settings: URLSearchParams): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash
    }, String(settings))
  }

  /** Lets what is under way be drawn, and animations come to their end. */
  async rest(): Promise<void> {
    await this.page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      await document.fonts.ready
      for (let count = 0; count < 3; count += 1) await frame()
      for (const animation of document.getAnimations()) {
        if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish()
      }
      await frame()
    })
  }

  /** The size of the page, in CSS pixels. */
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height })
  }

  async close(): Promise<void> {
    await this.#electron.close()
    this.#server.kill()
  }
}

interface TestFixtures {
  /** A fresh page for driving elements through the React wrapper, as `window.contract`. */
  contract: Page
}

/** Playwright's `test` with the gallery's window. */
export const gallery = base.extend<TestFixtures, { galleryWindow: GalleryWindow }>({
  contract: async ({ galleryWindow }, use) => {
    const { page, url } = galleryWindow
    await galleryWindow.resize(900, 800)
    await page.goto(`${url}contract.html`)
    await page.evaluate(() => window.contract.define())
    await use(page)
  },
  galleryWindow: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are wanted from this pattern.
    async ({}, use) => {
      const window = await GalleryWindow.open()
      await use(window)
      await window.close()
    },
    // The gallery is built first if it is not.
    { scope: 'worker', timeout: 120_000 },
  ],
})

export { expect } from '@playwright/test'
