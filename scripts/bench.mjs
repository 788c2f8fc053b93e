// `npm run bench`: measures, and prints one line of JSON per figure. A name runs one benchmark only.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { preparations } from './bench/prepare.mjs'
import { runWithElectron } from './bench/run-with-electron.mjs'
import { repositoryRoot } from './repository-root.mjs'
import { serveFolder } from './gallery/serve-folder.mjs'
import { withLock } from './set-up/lock.mjs'
import { orExit, setUpPackages } from './set-up/set-up.mjs'
import { runChild } from './start/run-child.mjs'

await orExit(() => withLock(setUpPackages))
const { build } = await import('vite')

const benchFolder = join(repositoryRoot, 'bench')
const buildFolder = join(repositoryRoot, 'out', 'bench')

const names = readdirSync(benchFolder).filter((name) => existsSync(mainFile(name)))
const wanted = process.argv[2]
if (wanted !== undefined && !names.includes(wanted)) {
  console.error(`There is no benchmark "${wanted}"; there are: ${names.join(', ')}.`)
  process.exit(2)
}
for (const name of wanted === undefined ? names : [wanted]) {
  await build({
    configFile: false,
    root: repositoryRoot,
    logLevel: 'warn',
    // Node would load the CommonJS form, which has no named exports.
    ssr: { noExternal: ['rrule'] },
    build: {
      ssr: mainFile(name),
      target: 'node20',
      outDir: buildFolder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.js` } },
    },
  })
  const program = join(buildFolder, `${name}.js`)
  const code = await runProgram(name, program, process.argv.slice(3))
  if (code !== 0) process.exit(code)
}

/**
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} args
 */
async function runProgram(name, program, args) {
  const app = await preparations[name]?.(buildFolder)
  const known = app === undefined ? [] : [app]
  if (hasPage(name)) return runWithPage(name, program, [known, args])
  if (app !== undefined) return runWithElectron(program, [app, ...args])
  return runChild(process.execPath, [program, ...args])
}

/**
 * Some benchmarks drive a page in a window of Electron: they get that window's app, and the page's
 * address, as their first arguments, behind what was prepared for them.
 * @param {string} name
 * @param {string} program
 * @param {readonly [readonly string[], readonly string[]]} args what is prepared, and what was asked for
 */
async function runWithPage(name, program, [prepared, wantedArgs]) {
  const pageFolder = join(buildFolder, `${name}-page`)
  const { default: react } = await import('@vitejs/plugin-react')
  await build({
    configFile: false,
    root: join(benchFolder, name, 'page'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: pageFolder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2_000,
    },
  })
  const { url, close } = await serveFolder(pageFolder)
  try {
    const window = join(repositoryRoot, 'scripts', 'gallery', 'window')
    return await runWithElectron(program, [...prepared, window, url, ...wantedArgs])
  } finally {
    close()
  }
}

/** @param {string} name */
function hasPage(name) {
  return existsSync(join(benchFolder, name, 'page', 'index.html'))
}

/** @param {string} name */
function mainFile(name) {
  return join(benchFolder, name, 'main.ts')
}
