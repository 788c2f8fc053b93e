import { defineConfig } from '@playwright/test'

/** The tests of the installed package; they change the system, so they are not among the journeys. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/installer',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
})
