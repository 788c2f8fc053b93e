import { BrowserWindow, nativeTheme, screen } from 'electron'

import type { Logger } from '../../shared/logger.ts'
import { readWindowPlace, saveWindowPlace } from './saved-window-place.ts'
import { webPreferences } from './web-preferences.ts'
import { smallestSize, windowBounds } from './window-bounds.ts'

/** What is seen of a window that opens. */
export type WindowOpening = 'shown' | 'minimised' | 'hidden'

interface MainWindowOptions {
  preload: string
  placeFile: string
  packaged: boolean
  logger: Logger
  opening: Promise<WindowOpening>
  /** Whether a window that is closed is only hidden. */
  isKept: () => boolean
}

/** Makes the window, hidden until its first frame. Its page is not loaded yet. */
export function createMainWindow(options: MainWindowOptions): BrowserWindow {
  const { preload, placeFile, packaged, logger, opening, isKept } = options
  const place = readWindowPlace(placeFile)
  const window = new BrowserWindow({
    ...windowBounds(place?.bounds ?? null, workAreas()),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    title: 'Offhand',
    show: false,
    backgroundColor: backgroundColor(),
    webPreferences: webPreferences(preload, packaged),
  })
  window.once('ready-to-show', () => void show(window, opening, place?.maximized ?? false))
  window.on('close', (event) => {
    const maximized = window.isMaximized()
    saveWindowPlace(placeFile, { bounds: window.getNormalBounds(), maximized }, logger)
    if (!isKept()) return
    event.preventDefault()
    window.hide()
  })
  followTheme(window)
  return window
}

async function show(
  window: BrowserWindow,
  opening: Promise<WindowOpening>,
  isMaximized: boolean,
): Promise<void> {
  const how = await opening.catch(() => 'shown' as const)
  if (window.isDestroyed() || window.isVisible()) return
  if (how === 'minimised') {
    window.minimize()
    return
  }
  // A window that is made as large as the display shows itself.
  if (isMaximized && how === 'hidden') window.once('show', () => window.maximize())
  if (how === 'hidden') return
  if (isMaximized) window.maximize()
  window.show()
}

/** Loads our page into the window. */
export async function loadPage(window: BrowserWindow, address: string): Promise<void> {
  await window.loadURL(address)
}

/** Brings the window in front of the person. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function workAreas(): readonly [Electron.Rectangle, ...Electron.Rectangle[]] {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  return [main.workArea, ...others.map(({ workArea }) => workArea)]
}

function followTheme(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(backgroundColor())
  nativeTheme.on('updated', follow)
  window.once('closed', () => nativeTheme.off('updated', follow))
}

// The background of the page, so that nothing flashes before its first frame.
function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? '#151413' : '#f6f5f2'
}
