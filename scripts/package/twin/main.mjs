// The first code of the unfused twin: lets Playwright in, as `electron -r` does, and runs the packaged
// archive. Given the folder of another app it runs that one, as an Electron that is not packaged does.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app as electronApp } from 'electron'

// Two methods that exist for apps that start others, and so are not in Electron's types.
/** @typedef {{ setVersion(version: string): void, setAppPath(path: string): void }} StarterMethods */
const app = /** @type {import('electron').App & StarterMethods} */ (electronApp)

const at = process.argv.indexOf('-r')
if (at !== -1) {
  const [, loader = ''] = process.argv.splice(at, 2)
  createRequire(import.meta.url)(loader)
}
const isApp = (/** @type {string} */ word) => existsSync(join(word, 'package.json'))
const folder = process.argv.slice(1).find(isApp) ?? join(process.resourcesPath, 'offhand.asar')
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)
app.setAppPath(folder)
await import(pathToFileURL(join(folder, manifest.main)).href)
