import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { provideBuild } from '../build/build.mjs'
import { repositoryRoot } from '../repository-root.mjs'

/**
 * What a benchmark with windows of Electron needs before it runs, by its name; each gives the folder
 * of the app that is measured.
 * @type {Partial<Record<string, (buildFolder: string) => Promise<string>>>}
 */
export const preparations = {
  startup: provideApp,
  'todo-list': provideApp,
  ipc: buildIpcApp,
}

async function provideApp() {
  await provideBuild()
  return repositoryRoot
}

/** @param {string} buildFolder */
async function buildIpcApp(buildFolder) {
  const { build } = await import('vite')
  const source = join(repositoryRoot, 'bench/ipc/app')
  const folder = join(buildFolder, 'ipc-app')
  const common = /** @type {const} */ ({
    configFile: false,
    root: source,
    base: './',
    publicDir: false,
    logLevel: 'warn',
  })
  /** @param {string} entry @param {'es' | 'cjs'} format @param {string} entryFileNames */
  const buildForNode = (entry, format, entryFileNames) =>
    build({
      ...common,
      ssr: { noExternal: true, external: ['electron'] },
      build: {
        ssr: join(source, entry),
        target: 'node20',
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: { output: { format, entryFileNames } },
      },
    })
  await build({
    ...common,
    build: { target: 'chrome130', outDir: folder, emptyOutDir: true, modulePreload: false },
  })
  await buildForNode('main.ts', 'es', 'main.mjs')
  await buildForNode('preload.ts', 'cjs', 'preload.cjs')
  copyFileSync(join(source, 'package.json'), join(folder, 'package.json'))
  return folder
}
