import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintSources } from '../build/build-stamp.mjs'
import { repositoryRoot } from '../repository-root.mjs'
import { reportProgress } from '../set-up/report-progress.mjs'
import { SetUpError } from '../set-up/set-up-error.mjs'

const root = join(repositoryRoot, 'src', 'renderer', 'gallery')
const stampFile = '.build-stamp'

/** Where the built gallery is: beside the app, which is built without it. */
export const galleryFolder = join(repositoryRoot, 'out', 'gallery')

/** Builds the gallery, unless exactly these sources have been built. */
export async function provideGallery() {
  const fingerprint = fingerprintSources(repositoryRoot)
  const stamp = join(galleryFolder, stampFile)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return
  reportProgress('Building the gallery')
  const [{ build }, { default: react }] = await Promise.all([
    import('vite'),
    import('@vitejs/plugin-react'),
  ])
  /** @type {import('vite').InlineConfig} */
  const options = {
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), { name: 'gallery:policy', transformIndexHtml: await addPolicy() }],
    build: {
      target: 'chrome130',
      outDir: galleryFolder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // The element brings every icon, which is why its script is large.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: [join(root, 'index.html'), join(root, 'contract.html')] },
    },
  }
  try {
    await build(options)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SetUpError(`The gallery could not be built.\n${reason.trim()}`)
  }
  writeFileSync(stamp, fingerprint)
}

/**
 * The policy of the app's own page, so that nothing in the element can rest on what that forbids;
 * except that the page may ask its own origin, as one with a server of its own would.
 */
async function addPolicy() {
  const { runnerImport } = await import('vite')
  const file = join(repositoryRoot, 'src', 'main', 'app', 'content-security-policy.ts')
  /** @type {{ module: { contentSecurityPolicy: string } }} */
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' })
  const policy = module.contentSecurityPolicy
    .replace("connect-src 'none'", "connect-src 'self'")
    // Only a header can say this.
    .replace("frame-ancestors 'none'; ", '')
  return () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: /** @type {const} */ ('head-prepend'),
    },
  ]
}
