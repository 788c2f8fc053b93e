import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { MakerBase } from '@electron-forge/maker-base'
import { gzip, layOutLinuxTree, place, sizeInKibibytes } from './linux-tree.mjs'
import { releaseOf } from './release.mjs'

/** @type {Partial<Record<string, string>>} */
const architectures = { x64: 'amd64', arm64: 'arm64', armv7l: 'armhf' }

// Debian 13 and Ubuntu 24.04 renamed some libraries when they moved to 64-bit time.
const dependencies = [
  'libasound2 | libasound2t64',
  'libc6 (>= 2.31)',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libdrm2',
  'libgbm1',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnotify4',
  'libnss3',
  'libsecret-1-0',
  'libxkbcommon0',
  'libxss1',
  'xdg-utils',
]

const lintianOverrides = [
  '# What Chromium is made of comes with it, built and stripped elsewhere.',
  'embedded-library',
  'unstripped-binary-or-object',
  'hardening-no-fortify-functions',
  '# The licences of Electron and Chromium stay where their projects put them.',
  'extra-license-file',
  'package-contains-documentation-outside-usr-share-doc',
  "# Chromium's sandbox helper needs it.",
  'elevated-privileges',
]

/**
 * Makes the .deb: the Linux tree, a control file and checksums. Needs `dpkg-deb`.
 * @extends {MakerBase<Record<string, never>>}
 */
export class DebMaker extends MakerBase {
  /** @override */
  name = 'deb'
  /** @override @type {['linux']} */
  defaultPlatforms = ['linux']
  /** @override */
  requiredExternalBinaries = ['dpkg-deb']

  /** @override */
  isSupportedOnCurrentPlatform() {
    return process.platform === 'linux'
  }

  /** @override @param {import('@electron-forge/maker-base').MakerOptions} options */
  async make({ dir, makeDir, targetArch, packageJSON }) {
    return [makeDeb({ packaged: dir, makeDir, arch: targetArch, version: packageJSON.version })]
  }
}

/**
 * Makes a .deb of a packaged app and returns its path.
 * @param {{ packaged: string, makeDir: string, arch: string, version: string }} options
 */
export function makeDeb({ packaged, makeDir, arch, version: appVersion }) {
  const architecture = architectures[arch]
  if (!architecture) throw new Error(`There is no Debian package for ${arch}.`)
  const release = releaseOf({ version: appVersion })
  const version = debianVersion(appVersion)
  const folder = join(makeDir, 'deb', arch)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `offhand_${version}_${architecture}.deb`)
  const root = mkdtempSync(join(tmpdir(), 'offhand-deb-'))
  try {
    layOutLinuxTree({ packaged, root, release })
    layOutDebianFiles(root, version, release.date)
    const size = sizeInKibibytes(root)
    place(join(root, 'DEBIAN/md5sums'), checksums(root))
    place(join(root, 'DEBIAN/control'), controlFile({ version, architecture, size }))
    const compression = process.env['OFFHAND_PACKAGE_COMPRESSION'] ?? 'xz'
    const args = [`-Z${compression}`, '--root-owner-group', '--build', root, file]
    execFileSync('dpkg-deb', args, { stdio: ['ignore', 'ignore', 'inherit'] })
  } finally {
    rmSync(root, { recursive: true })
  }
  return file
}

/**
 * A pre-release sorts before its release: 1.0.0-beta.1 is 1.0.0~beta.1 in Debian.
 * @param {string} version
 */
export function debianVersion(version) {
  return version.replace('-', '~')
}

/** @param {{ version: string, architecture: string, size: number }} facts */
export function controlFile({ version, architecture, size }) {
  return `Package: offhand
Version: ${version}
Architecture: ${architecture}
Maintainer: The Offhand authors <authors@offhand.example>
Installed-Size: ${size}
Depends: ${dependencies.join(', ')}
Section: utils
Priority: optional
Description: todo list that you talk to, offline
 Say what you have to do in your own words and see it done. The tasks are kept
 in a file on this computer; an assistant beside the list understands plain
 English without a network, an account or a key, and everything it does can be
 undone. A language model can be connected, and never has to be.
`
}

/** @param {string} root @param {string} version @param {string} date */
function layOutDebianFiles(root, version, date) {
  const stamp = new Date(`${date}T00:00:00Z`).toUTCString().replace('GMT', '+0000')
  const entry = `offhand (${version}) unstable; urgency=medium

  * A new version.

 -- The Offhand authors <authors@offhand.example>  ${stamp}
`
  place(join(root, 'usr/share/doc/offhand/changelog.gz'), gzip(entry))
  place(
    join(root, 'usr/share/lintian/overrides/offhand'),
    lintianOverrides.map((line) => (line.startsWith('#') ? line : `offhand: ${line}`)).join('\n') +
      '\n',
  )
}

/** @param {string} root */
function checksums(root) {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  const lines = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${md5(file)}  ${relative(root, file)}\n`)
  return lines.sort().join('')
}

/** @param {string} file */
function md5(file) {
  return createHash('md5').update(readFileSync(file)).digest('hex')
}
