import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { repositoryRoot } from '../repository-root.mjs'

/** The version of a package and the day it is made, `YYYY-MM-DD`. @typedef {{ version: string, date: string }} Release */

const resource = (/** @type {string} */ path) => join(repositoryRoot, 'resources', path)

/**
 * Lays out below `root` what every Linux package of the app installs.
 * @param {{ packaged: string, root: string, release: Release }} options `packaged` is the folder that Electron Packager wrote.
 */
export function layOutLinuxTree({ packaged, root, release }) {
  const share = join(root, 'usr/share')
  layOutApp(packaged, root)
  place(
    join(share, 'applications/offhand.desktop'),
    readFileSync(resource('linux/offhand.desktop')),
  )
  place(
    join(share, 'metainfo/org.offhand.Offhand.metainfo.xml'),
    readFileSync(resource('linux/org.offhand.Offhand.metainfo.xml'), 'utf8')
      .replace('@VERSION@', release.version)
      .replace('@DATE@', release.date),
  )
  place(join(share, 'man/man1/offhand.1.gz'), gzip(readFileSync(resource('linux/offhand.1'))))
  place(join(share, 'doc/offhand/copyright'), copyright())
  layOutIcons(join(share, 'icons/hicolor'))
  openToEverybody(root)
  const app = join(root, 'usr/lib/offhand')
  for (const name of readdirSync(app).filter((file) => /\.so(\.\d+)?$/.test(file))) {
    chmodSync(join(app, name), 0o644)
  }
  // Chromium's sandbox helper works only as root, whoever starts it.
  chmodSync(join(app, 'chrome-sandbox'), 0o4755)
}

/**
 * Writes a file with the folders around it.
 * @param {string} file
 * @param {string | Uint8Array} content
 */
export function place(file, content) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Compressed without a name or a time in it, as Debian asks for. @param {Uint8Array | string} content */
export function gzip(content) {
  return gzipSync(content, { level: 9 })
}

/** The size of a tree on disk in KiB, as packages state it. @param {string} folder */
export function sizeInKibibytes(folder) {
  return Number.parseInt(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }), 10)
}

/** @param {string} packaged @param {string} root */
function layOutApp(packaged, root) {
  const folder = join(root, 'usr/lib/offhand')
  mkdirSync(dirname(folder), { recursive: true })
  cpSync(packaged, folder, { recursive: true, verbatimSymlinks: true })
  mkdirSync(join(root, 'usr/bin'), { recursive: true })
  symlinkSync('../lib/offhand/offhand', join(root, 'usr/bin/offhand'))
}

/** @param {string} hicolor */
function layOutIcons(hicolor) {
  for (const name of readdirSync(resource('icons')).filter((file) => file.endsWith('.png'))) {
    const size = name.replace('.png', '')
    place(
      join(hicolor, `${size}x${size}/apps/offhand.png`),
      readFileSync(resource(`icons/${name}`)),
    )
  }
  place(join(hicolor, 'scalable/apps/offhand.svg'), readFileSync(resource('icon.svg')))
}

function copyright() {
  const licence = readFileSync(join(repositoryRoot, 'LICENSE'), 'utf8')
  return [
    'Offhand, with the Electron runtime in /usr/lib/offhand, whose licences are in',
    'LICENSE and LICENSES.chromium.html there, and the packages listed in',
    'resources/licences.txt of the app.',
    '',
    licence,
  ].join('\n')
}

/** @param {string} folder */
function openToEverybody(folder) {
  execFileSync('chmod', ['-R', 'u+rwX,go+rX,go-w', folder])
}
