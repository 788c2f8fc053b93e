import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'

/**
 * @typedef {object} Command
 * @property {string} name
 * @property {string[]} args What Node.js is started with.
 */

/**
 * What is checked without running the app, in this order.
 * @type {readonly Command[]}
 */
export const staticStages = [
  { name: 'format', args: [tool('oxfmt', 'bin/oxfmt'), '--check'] },
  { name: 'lint', args: [tool('oxlint', 'bin/oxlint')] },
  { name: 'types', args: [tool('typescript', 'bin/tsc'), '--build'] },
  { name: 'layers', args: [join('scripts', 'layers', 'check-layers.mjs')] },
  { name: 'dead code', args: [tool('knip', 'bin/knip.js')] },
]

/**
 * The path of a package's command line program.
 * @param {string} packageName
 * @param {string} program
 */
export function tool(packageName, program) {
  return join(repositoryRoot, 'node_modules', packageName, program)
}
