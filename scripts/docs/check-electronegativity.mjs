// `node scripts/docs/check-electronegativity.mjs`: runs electronegativity on the sources and fails when it
// reports something that docs/security.md does not explain. It is fetched when it is needed, not installed.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { unexplainedFindings } from './explained-findings.mjs'

const electron = JSON.parse(
  readFileSync(join(repositoryRoot, 'package.json'), 'utf8'),
).devDependencies.electron.replace('^', '')
const work = mkdtempSync(join(tmpdir(), 'offhand-electronegativity-'))
try {
  const report = join(work, 'findings.csv')
  const words = ['-i', join(repositoryRoot, 'src'), '-e', electron, '-o', report]
  execFileSync('npx', ['--yes', '@doyensec/electronegativity@1.10.3', ...words], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const page = readFileSync(join(repositoryRoot, 'docs/security.md'), 'utf8')
  const shorten = (/** @type {string} */ file) => relative(repositoryRoot, file)
  const unexplained = unexplainedFindings(readFileSync(report, 'utf8'), page, shorten)
  console.log(unexplained.length === 0 ? 'Nothing unexplained.' : unexplained.join('\n'))
  process.exitCode = unexplained.length === 0 ? 0 : 1
} finally {
  rmSync(work, { recursive: true })
}
