// `npm run corpus`: plays the development corpus of the embedded assistant and prints how much of each
// category it understands, then the failures. `--mutate` plays it again with typos, other case,
// punctuation and fillers; `--failures` prints what fails then, too.
import { join } from 'node:path'
import { repositoryRoot } from './repository-root.mjs'
import { withLock } from './set-up/lock.mjs'
import { orExit, setUpPackages } from './set-up/set-up.mjs'
import { runChild } from './start/run-child.mjs'

await orExit(() => withLock(setUpPackages))
const { build } = await import('vite')

const folder = join(repositoryRoot, 'out', 'corpus')
await build({
  configFile: false,
  root: repositoryRoot,
  logLevel: 'warn',
  ssr: { noExternal: ['rrule'] },
  build: {
    ssr: join(repositoryRoot, 'bench', 'assistant', 'corpus.ts'),
    target: 'node20',
    outDir: folder,
    rolldownOptions: { output: { entryFileNames: 'corpus.js' } },
  },
})
process.exit(
  await runChild(process.execPath, [join(folder, 'corpus.js'), ...process.argv.slice(2)]),
)
