// Run by Electron (`npm run icons`): draws resources/icon.svg in every size, once, for the repository.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { app, BrowserWindow } from 'electron'
import { encodeIcns, encodeIco } from './icon-containers.mjs'

const resources = join(import.meta.dirname, '../../resources')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const windowsSizes = [16, 24, 32, 48, 64, 256]
const macSizes = [16, 32, 64, 128, 256, 512, 1024]

/** @param {number} size */
async function draw(size) {
  const window = new BrowserWindow({
    width: size,
    height: size,
    useContentSize: true,
    frame: false,
    show: false,
    transparent: true,
    webPreferences: { offscreen: true },
  })
  const svg = readFileSync(join(resources, 'icon.svg'), 'utf8')
  const style = `margin:0;background:transparent;overflow:hidden`
  const page = `<body style="${style}"><style>svg{width:${size}px;height:${size}px;display:block}</style>${svg}`
  await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`)
  const image = await capture(window, size)
  window.destroy()
  return image.toPNG()
}

async function drawAll() {
  /** @type {Map<number, Buffer>} */
  const images = new Map()
  for (const size of sizes) images.set(size, await draw(size))
  const some = (/** @type {readonly number[]} */ wanted) =>
    wanted.map((size) => ({ size, png: images.get(size) ?? Buffer.alloc(0) }))
  for (const [size, png] of images) writeFileSync(join(resources, 'icons', `${size}.png`), png)
  writeFileSync(join(resources, 'icons/icon.ico'), encodeIco(some(windowsSizes)))
  writeFileSync(join(resources, 'icons/icon.icns'), encodeIcns(some(macSizes)))
}

/** The first frames of a hidden window may be empty. @param {BrowserWindow} window @param {number} size */
async function capture(window, size) {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const image = await window.webContents.capturePage({ x: 0, y: 0, width: size, height: size })
    const { width } = image.getSize()
    if (!image.isEmpty() && width === size) return image
    await setTimeout(100)
  }
  throw new Error(`The icon of ${size} pixels could not be drawn.`)
}

app.on('window-all-closed', () => {})
// Not awaited: Electron is ready only after this module has been read to its end.
void app
  .whenReady()
  .then(drawAll)
  .then(
    () => app.exit(0),
    (error) => {
      process.stderr.write(`${error}\n`)
      app.exit(1)
    },
  )
