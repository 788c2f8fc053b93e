import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { isAllowedLicence } from './allowed-licence.mjs'
import { billOfMaterials } from './bill-of-materials.mjs'
import { licenceTextsOf, packageFolderOf, readPackage } from './bundled-packages.mjs'
import { licencesText } from './licences-text.mjs'

/**
 * Lists every package of which code is in the bundles, and their licences, in one file for all the
 * builds that the plugin is given to, and beside it in a bill of materials. Fails a build that has code
 * under a licence that is not allowed.
 * @param {string} file
 * @returns {() => import('vite').Plugin} The plugin for one of the builds.
 */
export function createLicencesPlugin(file) {
  /** @type {Map<string, import('./bundled-packages.mjs').BundledPackage>} */
  const packages = new Map()
  return () => ({
    name: 'offhand:licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const moduleId of moduleIdsOf(bundle)) addPackageOf(moduleId, packages)
      for (const { name, licence } of packages.values()) {
        if (!isAllowedLicence(licence)) this.error(`${name} has the licence "${licence}".`)
      }
    },
    writeBundle() {
      mkdirSync(dirname(file), { recursive: true })
      const bundled = [...packages.values()]
      writeFileSync(file, licencesText(bundled))
      writeFileSync(
        join(dirname(file), 'offhand.cdx.json'),
        billOfMaterials({
          app: readPackage(repositoryRoot),
          electron: readPackage(join(repositoryRoot, 'node_modules/electron')),
          packages: bundled,
        }),
      )
    },
  })
}

/** @param {import('vite').Rolldown.OutputBundle} bundle */
function moduleIdsOf(bundle) {
  return Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' ? output.moduleIds : [],
  )
}

/**
 * @param {string} moduleId
 * @param {Map<string, import('./bundled-packages.mjs').BundledPackage>} packages By folder.
 */
function addPackageOf(moduleId, packages) {
  const folder = packageFolderOf(moduleId)
  if (folder === null) return
  const bundled = packages.get(folder) ?? readPackage(folder)
  packages.set(folder, bundled)
  for (const text of licenceTextsOf(moduleId, folder)) {
    if (!bundled.texts.includes(text)) bundled.texts.push(text)
  }
}
