// `node scripts/package/collect-release.mjs BUILT RELEASE`: puts what was built on all systems into one
// folder, with checksums, and beside it the update feed as an archive when the environment names its address.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { place } from './linux-tree.mjs'
import { feedFiles, isForFeed, isMacUpdate, planRelease } from './plan-release.mjs'

const [built = '', release = ''] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'))
const { OFFHAND_UPDATE_FEED: feedAddress, OFFHAND_RELEASE_PAGE: page } = process.env

const plan = planRelease(filesBelow(built))
copyAll(plan.files, release)
if (feedAddress && page && isForFeed(version)) archiveFeed(feedAddress, page)
const sums = filesBelow(release).map((name) => `${sha256(join(release, name))}  ${name}\n`)
place(join(release, 'SHA256SUMS'), sums.join(''))

/** @param {string} address @param {string} releasePage */
function archiveFeed(address, releasePage) {
  const folder = mkdtempSync(join(tmpdir(), 'offhand-feed-'))
  copyAll(plan.feed, folder)
  const files = feedFiles({
    version,
    feed: new URL(address.endsWith('/') ? address : `${address}/`),
    page: new URL(releasePage),
    at: new Date(),
    macUpdate: plan.feed.find(({ from }) => isMacUpdate(from))?.to ?? null,
  })
  for (const [name, content] of Object.entries(files)) place(join(folder, name), content)
  const archive = join(release, `Offhand-${version}-update-feed.tar.gz`)
  execFileSync('tar', ['--create', '--gzip', '--file', archive, '--directory', folder, '.'])
  rmSync(folder, { recursive: true })
}

/** @param {{ from: string, to: string }[]} files @param {string} folder */
function copyAll(files, folder) {
  mkdirSync(folder, { recursive: true })
  for (const { from, to } of files) cpSync(join(built, from), join(folder, to))
}

/** @param {string} folder */
function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  return paths.map((path) => path.replaceAll(sep, '/')).sort()
}

/** @param {string} file */
function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
