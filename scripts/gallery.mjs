// `npm run gallery`: shows every state of the chat element in a window, or serves the page.
import { parseArgs } from 'node:util'
import { galleryFolder, provideGallery } from './gallery/build-gallery.mjs'
import { openGallery } from './gallery/open-gallery.mjs'
import { serveFolder } from './gallery/serve-folder.mjs'
import { withLock } from './set-up/lock.mjs'
import { orExit, setUpPackages } from './set-up/set-up.mjs'

const usage = `Usage: npm run gallery -- [options]

  --at STATE   what to show first, for example "scene=markdown&scheme=dark"
  --serve      only serve the page and print its address
  --help       show this`

const options = readOptions()
await orExit(() =>
  withLock(async () => {
    await setUpPackages()
    await provideGallery()
  }),
)
const { url, close } = await serveFolder(galleryFolder)
const address = options.at ? `${url}#${options.at}` : url
if (options.serve) console.log(address)
else {
  const code = await openGallery(address)
  close()
  process.exit(code)
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { at: { type: 'string' }, serve: { type: 'boolean' }, help: { type: 'boolean' } },
    })
    if (!values.help) return values
    console.log(usage)
    process.exit(0)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    process.exit(2)
  }
}
