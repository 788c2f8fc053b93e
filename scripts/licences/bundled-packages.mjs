import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A package of which code is in the app.
 * @typedef {object} BundledPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence The SPDX expression of its manifest; empty when it has none.
 * @property {string} author
 * @property {string[]} texts Its licence, and those of code of others that it brings.
 */

const licenceFile = /^(licen[cs]e|copying|notice)(?![a-z])(?!.*\.(?:m?js|ts|map)$)/i

/**
 * The folder of the package that a module of a bundle comes from; null for a module of ours.
 * @param {string} moduleId
 */
export function packageFolderOf(moduleId) {
  const file = (moduleId.split('\0').at(-1) ?? '').replace(/\?.*$/, '').replaceAll('\\', '/')
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? null
}

/**
 * What the folder of a package says about its licence.
 * @param {string} folder
 * @returns {BundledPackage}
 */
export function readPackage(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, version, license, author } = manifest
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : (license?.type ?? ''),
    author: typeof author === 'string' ? author : (author?.name ?? ''),
    texts: [],
  }
}

/**
 * The licence texts that hold for a module: those of its package, and those in the folders between
 * the two, where code of others keeps its own.
 * @param {string} moduleId
 * @param {string} packageFolder
 */
export function licenceTextsOf(moduleId, packageFolder) {
  const file = (moduleId.split('\0').at(-1) ?? '').replace(/\?.*$/, '').replaceAll('\\', '/')
  const folders = [packageFolder]
  for (let folder = dirname(file); folder.length > packageFolder.length; folder = dirname(folder)) {
    folders.push(folder)
  }
  return folders.filter((folder) => existsSync(folder)).flatMap(textsIn)
}

/** @param {string} folder */
function textsIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenceFile.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').replaceAll('\r\n', '\n').trim())
}
