import { defineConfig } from '@playwright/test'

import journeys from '../playwright.config.ts'

/** The journeys of the app, on the unfused twin of what is packaged; those of the element need no app. */
export default defineConfig(journeys, {
  testDir: '..',
  testIgnore: ['installer/**', 'element/**'],
  outputDir: '../../test-results/twin',
  reporter: [['list']],
})
