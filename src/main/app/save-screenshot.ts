import { writeFile } from 'node:fs/promises'

import type { BrowserWindow } from 'electron'

import { bringToFront } from './main-window.ts'
import { withinTime } from './within-time.ts'

const settleLimitMs = 5_000

// Neither a list that loads nor a page in the middle of a fade is a picture of anything. Endless
// animations are not waited for.
const settled = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const rootsOf = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? rootsOf(shadowRoot) : [],
    ),
  ]
  const ends = (animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime)
  const moving = () =>
    rootsOf(document)
      .flatMap((root) => root.getAnimations())
      .filter((animation) => animation.playState === 'running' && ends(animation))
  await document.fonts.ready
  while (document.querySelector('.first-frame, .list-loading') !== null) await frame()
  do {
    await frame()
    await frame()
    await Promise.allSettled(moving().map((animation) => animation.finished))
  } while (moving().length > 0)
  await frame()
})()`

/** Saves a picture of the page as PNG when nothing moves any more. Rejects with a sentence. */
export async function saveScreenshot(window: BrowserWindow, file: string): Promise<void> {
  const { webContents } = window
  if (!window.isVisible() || window.isMinimized()) bringToFront(window)
  const still = webContents.executeJavaScript(settled)
  await withinTime(still, settleLimitMs, 'The page does not come to rest.').catch(() => {})
  const picture = await webContents.capturePage()
  if (picture.isEmpty()) throw new Error('There is no picture of the window.')
  await writeFile(file, picture.toPNG()).catch((cause: unknown) => {
    throw new Error(`The picture could not be saved as ${file}.`, { cause })
  })
}
