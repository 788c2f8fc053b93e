import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { hasDisplay } from '../set-up/system-libraries.mjs'
import { openVirtualDisplay } from '../start/virtual-display.mjs'
import { countPlaywright, countRunner, countVitest } from './count-tests.mjs'
import { runInForeground } from './run-stage.mjs'
import { tool } from './static-stages.mjs'

/** @typedef {import('./run-stage.mjs').StageResult} StageResult */

/** @returns {StageResult} */
export function runUnitTests() {
  const reportFile = join(repositoryRoot, 'test-results', 'unit.json')
  const args = [
    tool('vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ]
  const stage = { name: 'unit and contract tests', args, env: process.env, reportFile }
  return runCounted(stage, countVitest)
}

/**
 * Runs the journeys on the real Electron, on a virtual display if there is no other.
 * @param {Record<string, string>} environment
 * @returns {Promise<StageResult>}
 */
export async function runJourneys(environment) {
  const reportFile = join(repositoryRoot, 'test-results', 'journeys.json')
  const display = hasDisplay() ? null : await openVirtualDisplay()
  const args = [tool('@playwright/test', 'cli.js'), 'test', '--config', 'e2e/playwright.config.ts']
  const env = {
    ...process.env,
    ...environment,
    ...(display ? { DISPLAY: display.display } : {}),
  }
  try {
    return runCounted({ name: 'journeys', args, env, reportFile }, countPlaywright)
  } finally {
    display?.close()
  }
}

/**
 * @template Report
 * @param {{ name: string, args: string[], env: NodeJS.ProcessEnv, reportFile: string }} stage
 * @param {(report: Report) => import('./count-tests.mjs').Count} count
 * @returns {StageResult}
 */
function runCounted({ name, args, env, reportFile }, count) {
  rmSync(reportFile, { force: true })
  const { ok, seconds } = runInForeground(name, args, env)
  if (!existsSync(reportFile)) {
    return { name, seconds, passed: 0, failed: 1, problems: ['the test runner wrote no report'] }
  }
  const counted = count(JSON.parse(readFileSync(reportFile, 'utf8')))
  return { name, seconds, ...countRunner(counted, ok) }
}
