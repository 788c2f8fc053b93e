import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testIgnore: 'installer/**',
  outputDir: '../test-results/journeys',
  // Each journey starts its own Electron, and the machine that decides has two cores.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // For what hangs, not for what is slow: how fast the app is, `bench/` tells.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
  use: { trace: 'retain-on-failure' },
})
