// The first code of the registry runtime: does for `electron <folder> …` what Electron's own default
// app does, which that runtime lacks. It is an ES module because Electron delays its `ready` event
// until the entry module has been evaluated: the app's own main must have run by then.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app as electronApp } from 'electron'

// Two methods that exist for default apps like this one only, and so are not in Electron's types.
/** @typedef {{ setVersion(version: string): void, setAppPath(path: string): void }} DefaultAppMethods */
const app = /** @type {import('electron').App & DefaultAppMethods} */ (electronApp)

const { folder, preloads } = readCommandLine(process.argv.slice(1))
if (!folder && process.argv.includes('--version')) {
  process.stdout.write(`v${process.versions.electron}\n`)
  process.exit(0)
}
if (!folder) {
  process.stderr.write('Give the folder of the app to start as the first argument.\n')
  process.exit(2)
}
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
try {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion(manifest.version)
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`)
  app.setAppPath(folder)
  const require = createRequire(join(folder, 'package.json'))
  for (const preload of preloads) require(resolve(preload))
  await import(pathToFileURL(require.resolve(resolve(folder, manifest.main ?? 'index.js'))).href)
} catch (error) {
  process.stderr.write(`The app in ${folder} could not be started: ${describe(error)}\n`)
  process.exit(1)
}

/** @param {unknown} error */
function describe(error) {
  return error instanceof Error ? error.stack : String(error)
}

/**
 * Electron's own switches come first; `-r MODULE` is what Playwright hooks itself in with.
 * @param {readonly string[]} args
 */
function readCommandLine(args) {
  /** @type {string[]} */
  const preloads = []
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? ''
    if (argument === '-r' || argument === '--require') preloads.push(args[(index += 1)] ?? '')
    else if (!argument.startsWith('-')) return { folder: resolve(argument), preloads }
  }
  return { folder: null, preloads }
}
