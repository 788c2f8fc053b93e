import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Ends what hangs; a busy machine is not a failure, so no test sets a limit of its own.
const patience = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
}

// vitest sets NODE_ENV to "test", in which lowdb's file presets silently keep everything in memory:
// storage is built from `Low` and an adapter of our own instead, in tests and in the app alike.
export default defineConfig({
  test: {
    allowOnly: false,
    // One processor fewer is the default: on a machine with two, half the speed.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...patience,
          name: 'node',
          environment: 'node',
          // Modules keep no state that a test could leave behind, and loading the SDK anew for each file
          // took longer than the tests.
          isolate: false,
          include: ['src/{shared,main,preload}/**/*.test.ts', 'scripts/**/*.test.mjs'],
          exclude: ['scripts/layers/fixtures/**'],
          // Node would load the CommonJS form, which has no named exports; the app is built from the other.
          server: { deps: { inline: ['rrule'] } },
        },
      },
      {
        test: {
          ...patience,
          name: 'renderer',
          environment: 'happy-dom',
          setupFiles: ['src/renderer/app/patience.testing.ts'],
          include: ['src/renderer/**/*.test.{ts,tsx}'],
          server: { deps: { inline: ['rrule'] } },
        },
      },
    ],
  },
})
