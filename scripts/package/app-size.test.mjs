import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.testing.mjs'
import { checkAppSize } from './app-size.mjs'
import { place } from './linux-tree.mjs'

function packagedWith(/** @type {string} */ path, /** @type {number} */ mebibytes) {
  const folder = temporaryFolder()
  // Noise, which cannot be compressed.
  place(join(folder, path), randomBytes(mebibytes * 1024 * 1024))
  return folder
}

it("an installer is refused when the app's own part of it grows beyond 8 MB", () => {
  const packaged = packagedWith('resources/app.asar', 8)
  expect(() => checkAppSize(packaged)).toThrow('is 8.0 MB, and has to be under 8 MB')
})

it('the app is found in the packages of each system, and its size is said', () => {
  const packaged = packagedWith('Offhand.app/Contents/Resources/app.asar', 1)
  expect(checkAppSize(packaged)).toBe("The app's own part of the installer is 1.0 MB of 8 MB.")
})

it('a package without the app is no package', () => {
  const packaged = packagedWith('resources/other.pak', 1)
  expect(() => checkAppSize(packaged)).toThrow('There is no app in')
})
