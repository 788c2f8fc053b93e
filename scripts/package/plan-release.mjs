import { basename, dirname } from 'node:path'

/**
 * Where the files of a release come from and go to; below the folder of what was built and of the release.
 * @typedef {object} ReleasePlan
 * @property {{ from: string, to: string }[]} files What people download.
 * @property {{ from: string, to: string }[]} feed What running apps look at for a new version.
 */

/**
 * Sorts what the makers of all systems built into a release and its update feed. Both packages of Windows
 * have the same names for their updates, so in the feed each processor has a folder.
 * @param {readonly string[]} paths With forward slashes.
 * @returns {ReleasePlan}
 */
export function planRelease(paths) {
  /** @type {ReleasePlan} */
  const plan = { files: [], feed: [] }
  for (const from of paths) {
    const name = basename(from)
    if (name === 'RELEASES' || name.endsWith('.nupkg')) {
      plan.feed.push({ from, to: `windows-${basename(dirname(from))}/${name}` })
      continue
    }
    plan.files.push({ from, to: name.replaceAll(' ', '-') })
    if (isMacUpdate(from)) plan.feed.push({ from, to: name })
  }
  const names = plan.files.map(({ to }) => to)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new Error(`Two files of the release have the name ${twice}.`)
  return plan
}

/**
 * The files of the feed that say what there is. A version that is not finished is in no feed.
 * @param {{ version: string, feed: URL, page: URL, at: Date, macUpdate: string | null }} release
 * @returns {Record<string, string>}
 */
export function feedFiles({ version, feed, page, at, macUpdate }) {
  const files = { 'linux.json': json({ version, page: page.href }) }
  if (macUpdate === null) return files
  const url = new URL(macUpdate, feed).href
  const updateTo = { version, name: version, pub_date: at.toISOString(), notes: '', url }
  const releases = [{ version, updateTo }]
  return { ...files, 'macos.json': json({ currentRelease: version, releases }) }
}

/** Whether the feed leads to this version. @param {string} version */
export function isForFeed(version) {
  return /^\d+\.\d+\.\d+$/.test(version)
}

/** @param {string} path */
export function isMacUpdate(path) {
  return path.includes('darwin') && path.endsWith('.zip')
}

/** @param {unknown} value */
function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`
}
