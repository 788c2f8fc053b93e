import { spawn, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'

import { expect, type Browser } from '@playwright/test'

import { debuggingAddress } from '../support/child-process.ts'
import { connectToWindow } from '../support/connected-window.ts'
import { journeyNow } from '../support/offhand-app.ts'
import type { OffhandWindow } from '../support/offhand-window.ts'

/** The installed app, started by the command of its desktop entry and driven through its own page. */
export interface InstalledApp {
  window: OffhandWindow
  /** Quits as a person would, by closing the window, and waits until the process has ended. */
  quit: () => Promise<void>
}

/** Starts the installed app with this home folder. */
export async function startInstalledApp(home: string): Promise<InstalledApp> {
  const [program = '', ...args] = await desktopCommand()
  // The fuses of a packaged app take Node's inspector away; the engine's own port is left.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(
    program,
    [...args, ...asRoot, '--remote-debugging-port=0', `--now=${journeyNow}`],
    { env: { ...process.env, HOME: home, XDG_CONFIG_HOME: `${home}/.config` } },
  )
  const { browser, window } = await connectToWindow(await debuggingAddress(child))
  await expect(window.composer).toBeVisible()
  return { window, quit: () => quit(child, browser, window) }
}

/** The command of the installed desktop entry, without the places for files and addresses. */
async function desktopCommand(): Promise<string[]> {
  const entry = await readFile('/usr/share/applications/offhand.desktop', 'utf8')
  const command = /^Exec=(.+)$/m.exec(entry)?.[1]
  if (!command) throw new Error('The desktop entry has no command.')
  return command.split(' ').filter((word) => !/^%[a-zA-Z]$/.test(word))
}

async function quit(child: ChildProcess, browser: Browser, window: OffhandWindow): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  await window.page.close()
  await ended
  await browser.close()
}
