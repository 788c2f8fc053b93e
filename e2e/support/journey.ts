import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { test as base } from '@playwright/test'

import { OffhandApp, type OpenOptions } from './offhand-app.ts'

interface JourneyFixtures {
  /** An empty folder for the app's data, removed afterwards. */
  dataFolder: string
  /** Opens the app on that folder; what is still open at the end is closed. */
  open: (options?: OpenOptions) => Promise<OffhandApp>
}

/** Playwright's `test`, with an app to open and a folder of its own for each journey. */
export const journey = base.extend<JourneyFixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are wanted from this pattern.
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'offhand-journey-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  open: async ({ dataFolder }, use) => {
    const opened: OffhandApp[] = []
    await use(async (options) => {
      const app = await OffhandApp.open(dataFolder, options)
      opened.push(app)
      return app
    })
    for (const app of opened) await app.close().catch(() => {})
  },
})

export { expect } from '@playwright/test'
