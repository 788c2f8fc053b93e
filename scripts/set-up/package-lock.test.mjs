import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../repository-root.mjs'

/** @typedef {{ optionalDependencies?: Record<string, string>, hasInstallScript?: boolean, resolved?: string }} Locked */

/** @type {Record<string, Locked>} */
const packages = JSON.parse(
  readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8'),
).packages

/** @param {string} folder @param {string} name @returns {boolean} */
function isLocked(folder, name) {
  if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true
  return folder !== '' && isLocked(folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''), name)
}

describe('package-lock.json', () => {
  it('has the builds of every package for all machines, without which npm ci refuses to work', () => {
    const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(folder, name)),
    )
    expect(missing).toEqual([])
  })

  it('names no package that runs code when it is installed, since that is switched off', () => {
    const running = Object.keys(packages).filter((folder) => {
      // The file watcher of macOS is used without being built; the installer maker for Windows is made
      // ready by `npm run make` (scripts/package/packaging-tools.mjs).
      const known = ['node_modules/fsevents', 'node_modules/electron-winstaller']
      return packages[folder]?.hasInstallScript && !known.includes(folder)
    })
    expect(running).toEqual([])
  })

  it('names no registry, so that everyone uses the one they are set up for', () => {
    const resolved = Object.values(packages).filter((locked) => locked.resolved !== undefined)
    expect(resolved).toEqual([])
  })
})
