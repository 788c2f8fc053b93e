import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { judgeImport } from './judge-import.mjs'
import { layerOf } from './layer-of.mjs'
import { bridgeGlobal, layers, otherFiles } from './layers.mjs'
import { listImports } from './list-imports.mjs'

/**
 * @typedef {object} Violation
 * @property {string} file Relative to the source folder, with forward slashes.
 * @property {number} line
 * @property {string} message
 */

/**
 * Checks a source folder against the table of layers.
 * @param {string} sourceFolder
 * @returns {{ violations: Violation[], importCount: number }} The count shows that something was looked at.
 */
export function findViolations(sourceFolder) {
  /** @type {Violation[]} */
  const violations = []
  let importCount = 0
  for (const file of listFiles(sourceFolder)) {
    if (otherFiles.includes(file)) continue
    const place = layerOf(layers, file)
    if (!place) {
      violations.push({ file, line: 1, message: 'is in no layer: src is a closed set of folders' })
    } else if (/\.[cm]?[jt]sx?$/.test(file)) {
      const facts = listImports(file, readFileSync(join(sourceFolder, file), 'utf8'))
      importCount += facts.imports.length
      violations.push(...judgeFile(file, place, facts))
    }
  }
  return { violations, importCount }
}

/** @param {string} folder @returns {string[]} */
function listFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
}

/**
 * @param {string} file
 * @param {import('./layer-of.mjs').Place} place
 * @param {import('./list-imports.mjs').SourceFacts} facts
 * @returns {Violation[]}
 */
function judgeFile(file, place, facts) {
  const fromImports = facts.imports.flatMap((imported) => {
    const message = judgeImport(file, place, imported)
    return message ? [{ file, line: imported.line, message }] : []
  })
  const fromWindow = facts.windowProperties
    .filter(
      ({ name }) => name === bridgeGlobal.name && !bridgeGlobal.layers.includes(place.layer.name),
    )
    .map(({ line }) => ({ file, line, message: `${place.folder} may not use the preload bridge` }))
  const fromProblems = facts.problems.map(({ message, line }) => ({
    file,
    line,
    message: `${place.folder} ${message}`,
  }))
  return [...fromImports, ...fromWindow, ...fromProblems]
}
