import { chromium, expect, type Browser } from '@playwright/test'

import { OffhandWindow } from './offhand-window.ts'

/** The window of an app that was started without Playwright, through the engine's own port. */
export interface ConnectedWindow {
  window: OffhandWindow
  /** Lets go of the window, which stays open. */
  browser: Browser
}

const longestConnectMs = 3_000

/** Waits for the window of the app with this port, and takes hold of it. */
export async function connectToWindow(address: string): Promise<ConnectedWindow> {
  let connected: ConnectedWindow | null = null
  // A page that is just opening, or has just died, can keep the engine from answering.
  await expect(async () => {
    connected = await connectOnce(address)
  }).toPass()
  if (connected === null) throw new Error('The app opened no window.')
  return connected
}

async function connectOnce(address: string): Promise<ConnectedWindow> {
  const browser = await chromium.connectOverCDP(address, { timeout: longestConnectMs })
  const [context] = browser.contexts()
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
  if (!page) throw new Error('The app opened no window.')
  return { window: new OffhandWindow(page), browser }
}
