import { resolve } from 'node:path'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin, Rollup } from 'vite'

import { createLicencesPlugin } from './scripts/licences/licences-plugin.mjs'

const fromHere = (path: string) => resolve(import.meta.dirname, path)

// The oldest runtime that the app has to start on is Electron 33: Node 20.18 and Chrome 130.
const nodeTarget = 'node20'
const chromeTarget = 'chrome130'

const licences = createLicencesPlugin(fromHere('out/licences.txt'))

/** Fails the build when `npm run serve` would need Electron. */
const serveWithoutElectron: Plugin = {
  name: 'offhand:serve-without-electron',
  generateBundle(_options, bundle) {
    const waiting = ['serve.js']
    for (const fileName of waiting) {
      const chunk = bundle[fileName]
      if (chunk?.type !== 'chunk') continue
      const imports = [...chunk.imports, ...chunk.dynamicImports]
      if (imports.includes('electron')) this.error(`serve.js reaches Electron through ${fileName}.`)
      waiting.push(...imports.filter((name) => !waiting.includes(name)))
    }
  },
}

/**
 * The app comes after the first frame, but is fetched with the page: who imports it later finds it
 * there. Not `modulepreload`, which would also compile it, in the way of that frame.
 */
const fetchAppEarly: Plugin = {
  name: 'offhand:fetch-app-early',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, chunk }) {
      const named = filesBehind([chunk?.fileName ?? ''], bundle ?? {})
      const later = [...filesBehind(chunk?.dynamicImports ?? [], bundle ?? {})]
      return later
        .filter((name) => !named.has(name))
        .map((name) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: name.endsWith('.css') ? 'style' : 'script',
            href: `./${name}`,
            crossorigin: '',
          },
          injectTo: 'head' as const,
        }))
    },
  },
}

function filesBehind(names: readonly string[], bundle: Rollup.OutputBundle): Set<string> {
  const files = new Set<string>()
  const visit = (name: string) => {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk' || files.has(name)) return
    files.add(name)
    chunk.viteMetadata?.importedCss.forEach((file) => files.add(file))
    chunk.imports.forEach(visit)
  }
  names.forEach(visit)
  return files
}

export default defineConfig({
  main: {
    plugins: [serveWithoutElectron, licences()],
    // Where the app looks for new versions; a build without an address never looks.
    define: { builtUpdateFeed: JSON.stringify(process.env['OFFHAND_UPDATE_FEED'] ?? '') },
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: fromHere('src/main/index.ts'),
          serve: fromHere('src/main/serve.ts'),
          'transfer-worker': fromHere('src/main/app/transfer/transfer-worker.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    plugins: [licences()],
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      isolatedEntries: true,
      sourcemap: true,
      rolldownOptions: {
        input: { index: fromHere('src/preload/index.ts') },
        // A sandboxed preload script can only be CommonJS, and only one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: fromHere('src/renderer'),
    publicDir: false,
    plugins: [react(), fetchAppEarly, licences()],
    build: {
      target: chromeTarget,
      // `img-src` allows data addresses, `font-src` does not.
      assetsInlineLimit: (path) => (/\.(svg|png)$/.test(path) ? undefined : false),
      sourcemap: true,
      minify: true,
      rolldownOptions: {
        input: {
          index: fromHere('src/renderer/index.html'),
          'quick-add': fromHere('src/renderer/quick-add.html'),
        },
      },
    },
  },
})
