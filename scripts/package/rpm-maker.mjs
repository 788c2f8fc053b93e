import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { MakerBase } from '@electron-forge/maker-base'
import { layOutLinuxTree, place } from './linux-tree.mjs'
import { releaseOf } from './release.mjs'

/** @type {Partial<Record<string, string>>} */
const architectures = { x64: 'x86_64', arm64: 'aarch64', armv7l: 'armv7hl' }

const dependencies = [
  'alsa-lib',
  'at-spi2-core',
  'gtk3',
  'libdrm',
  'libnotify',
  'libsecret',
  'libxkbcommon',
  'libXScrnSaver',
  'mesa-libgbm',
  'nss',
  'xdg-utils',
]

/**
 * Makes the .rpm from the same tree as the .deb. Needs `rpmbuild`.
 * @extends {MakerBase<Record<string, never>>}
 */
export class RpmMaker extends MakerBase {
  /** @override */
  name = 'rpm'
  /** @override @type {['linux']} */
  defaultPlatforms = ['linux']
  /** @override */
  requiredExternalBinaries = ['rpmbuild']

  /** @override */
  isSupportedOnCurrentPlatform() {
    return process.platform === 'linux'
  }

  /** @override @param {import('@electron-forge/maker-base').MakerOptions} options */
  async make({ dir, makeDir, targetArch, packageJSON }) {
    const architecture = architectures[targetArch]
    if (!architecture) throw new Error(`There is no RPM package for ${targetArch}.`)
    const release = releaseOf(packageJSON)
    const folder = join(makeDir, 'rpm', targetArch)
    mkdirSync(folder, { recursive: true })
    const work = mkdtempSync(join(tmpdir(), 'offhand-rpm-'))
    try {
      const root = join(work, 'tree')
      layOutLinuxTree({ packaged: dir, root, release })
      place(join(work, 'offhand.spec'), specFile(release.version, root))
      const defines = ['--define', `_topdir ${work}`, '--target', architecture]
      execFileSync('rpmbuild', ['-bb', '--quiet', ...defines, join(work, 'offhand.spec')], {
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      const made = join(work, 'RPMS', architecture)
      return readdirSync(made).map((name) => {
        const file = join(folder, name)
        copyFileSync(join(made, name), file)
        return file
      })
    } finally {
      rmSync(work, { recursive: true })
    }
  }
}

/**
 * A pre-release sorts before its release here too.
 * @param {string} version
 * @param {string} root
 */
export function specFile(version, root) {
  return `%global __os_install_post %{nil}
%global debug_package %{nil}
%global _build_id_links none
%define _binary_payload w7.zstdio

Name: offhand
Version: ${version.replace('-', '~')}
Release: 1
Summary: Todo list that you talk to, offline
License: MIT
AutoReqProv: no
Requires: ${dependencies.join(', ')}

%description
Say what you have to do in your own words and see it done. The tasks are kept
in a file on this computer; an assistant beside the list understands plain
English without a network, an account or a key, and everything it does can be
undone. A language model can be connected, and never has to be.

%install
cp -a ${root}/. %{buildroot}/

%files
%defattr(-,root,root,-)
${installedFiles(root).join('\n')}
`
}

/** @param {string} root */
function installedFiles(root) {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `/${relative(root, join(entry.parentPath, entry.name))}`)
    .map((path) => (path.endsWith('/chrome-sandbox') ? `%attr(4755,root,root) ${path}` : path))
  const ownFolders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => `/${relative(root, join(entry.parentPath, entry.name))}`)
    .filter((path) => /\/(lib|doc)\/offhand(\/|$)/.test(path))
    .map((path) => `%dir ${path}`)
  return [...ownFolders.sort(), ...files.sort()]
}
