// `npm run bench`: measures, and prints one line of JSON per figure. A name runs one benchmark only.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from './repository-root.mjs'
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
    build: {
      ssr: mainFile(name),
      target: 'node20',
      outDir: buildFolder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.js` } },
    },
  })
  const code = await runChild(process.execPath, [
    join(buildFolder, `${name}.js`),
    ...process.argv.slice(3),
  ])
  if (code !== 0) process.exit(code)
}

/** @param {string} name */
function mainFile(name) {
  return join(benchFolder, name, 'main.ts')
}
