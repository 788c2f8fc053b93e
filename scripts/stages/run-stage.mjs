import { spawnSync } from 'node:child_process'
import { repositoryRoot } from '../repository-root.mjs'

/**
 * @typedef {object} StageResult
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} problems What failed, a line each; the details have been printed before.
 * @property {number} seconds
 */

/**
 * Runs a command of one stage in the foreground, under a heading.
 * @param {string} name
 * @param {readonly string[]} args What Node.js is started with.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runInForeground(name, args, env = process.env) {
  console.log(`\n── ${name}`)
  const startedAt = performance.now()
  const { status } = spawnSync(process.execPath, args, {
    cwd: repositoryRoot,
    env,
    stdio: 'inherit',
  })
  return { ok: status === 0, seconds: (performance.now() - startedAt) / 1000 }
}

/**
 * Runs a stage that counts as one: it passes or it fails.
 * @param {import('./static-stages.mjs').Command} command
 * @returns {StageResult}
 */
export function runSingleStage({ name, args }) {
  const { ok, seconds } = runInForeground(name, args)
  return {
    name,
    passed: ok ? 1 : 0,
    failed: ok ? 0 : 1,
    problems: ok ? [] : [`${name} failed`],
    seconds,
  }
}
