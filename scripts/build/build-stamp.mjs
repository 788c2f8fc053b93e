import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const inputs = [
  'src',
  'resources',
  'scripts/licences',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]
const outputs = [
  'out/main/index.js',
  'out/main/serve.js',
  'out/preload/index.cjs',
  'out/renderer',
  'out/licences.txt',
]
const stampFile = join('out', '.build-stamp')

/**
 * A fingerprint of everything the build reads: path, size and time of every file, tests left out.
 * @param {string} root
 */
export function fingerprintSources(root) {
  const hash = createHash('sha256')
  // The one variable that the build reads.
  hash.update(`${process.env['OFFHAND_UPDATE_FEED'] ?? ''}\n`)
  for (const input of inputs) {
    for (const path of listFiles(join(root, input))) {
      const { size, mtimeMs } = statSync(path)
      hash.update(`${path} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function listFiles(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/**
 * Whether `out` holds a complete build of these sources.
 * @param {string} root
 * @param {string} fingerprint
 */
export function isBuilt(root, fingerprint) {
  const stamp = join(root, stampFile)
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint &&
    outputs.every((output) => existsSync(join(root, output)))
  )
}

/**
 * To be called before a build, so that one that fails or is killed does not count as complete.
 * @param {string} root
 */
export function clearStamp(root) {
  rmSync(join(root, stampFile), { force: true })
}

/**
 * @param {string} root
 * @param {string} fingerprint
 */
export function writeStamp(root, fingerprint) {
  writeFileSync(join(root, stampFile), fingerprint)
}
