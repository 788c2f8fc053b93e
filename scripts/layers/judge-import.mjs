import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { isTestCode, layerOf } from './layer-of.mjs'
import { layers, testOnlyPackages, testPackages } from './layers.mjs'

/** @typedef {import('./layer-of.mjs').Place} Place */
/** @typedef {import('./list-imports.mjs').Import} Import */

/**
 * Says what is wrong with an import, or null if the table permits it.
 * @param {string} file The importing file, relative to `src`.
 * @param {Place} place
 * @param {Import} imported
 * @returns {string | null}
 */
export function judgeImport(file, place, { target, typeOnly }) {
  if (target === null) return `${place.folder} may not import what is only known at run time`
  if (!/^\.\.?(\/|$)/.test(target)) return judgePackage(file, place, target, typeOnly)
  const path = posix.join(posix.dirname(file), target.replace(/\?.*$/, ''))
  if (path.startsWith('../')) return judgeOutside(place, path)
  const to = layerOf(layers, path)
  if (!to) return `${place.folder} may not import ${path}, which is in no layer`
  if (isTestCode(path) && !isTestCode(file))
    return `${place.folder} may not import test code (${path})`
  return to.folder === place.folder ? null : judgeLayer(place, to, path, typeOnly)
}

/** @param {Place} place @param {Place} to @param {string} path @param {boolean} typeOnly */
function judgeLayer(place, to, path, typeOnly) {
  const isPermitted = [to.layer.name, path].some((name) => place.layer.imports?.includes(name))
  if (!isPermitted && !place.layer.types?.includes(to.layer.name)) {
    return `${place.folder} may not import ${to.folder}`
  }
  if (!isPermitted && !typeOnly) return `${place.folder} may only import types of ${to.folder}`
  if (!to.layer.sealed || path === `${to.folder}/index.ts` || isTestCode(path)) return null
  return `${place.folder} must import ${to.folder} through its index.ts`
}

/** @param {Place} place @param {string} path */
function judgeOutside(place, path) {
  const [, top = ''] = path.split('/')
  if (place.layer.imports?.includes(top) && !path.startsWith('../../')) return null
  return `${place.folder} may not import files outside src (${path.replace(/^(\.\.\/)+/, '')})`
}

/** @param {string} file @param {Place} place @param {string} target @param {boolean} typeOnly */
function judgePackage(file, place, target, typeOnly) {
  const name = isBuiltin(target) && !target.startsWith('node:') ? `node:${target}` : target
  const isTest = isTestCode(file)
  if (isTest && isListed(testPackages, name)) return null
  if (!isTest && isListed(testOnlyPackages, name))
    return `${place.folder} may import ${name} only in tests`
  if (isListed(place.layer.packages, name)) return null
  if (!isListed(place.layer.types, name)) return `${place.folder} may not import ${name}`
  return typeOnly ? null : `${place.folder} may only import types of ${name}`
}

/**
 * An entry stands for the package or module and everything below it, so that `node:fs` covers
 * `node:fs/promises`.
 * @param {readonly string[] | undefined} entries
 * @param {string} name
 */
function isListed(entries, name) {
  return (entries ?? []).some(
    (entry) =>
      name === entry ||
      name.startsWith(`${entry}/`) ||
      (entry === 'node:*' && name.startsWith('node:')),
  )
}
