import { join } from 'node:path'

import { _electron, type Page } from '@playwright/test'

import { electronArguments, repository } from './support/electron-command.ts'
import { expect, journey } from './support/journey.ts'
import { leakChannels } from './support/leak-channels.ts'
import { listenForLeaks, type LeakListener } from './support/leak-listeners.ts'

type LeakChannel = (typeof leakChannels)[string]

/** Tries a channel in the page, towards a listener of its own. */
async function attempt(page: Page, channel: LeakChannel): Promise<LeakListener> {
  const listener = await listenForLeaks()
  const host = `127.0.0.1:${listener.port}`
  const script = `void (async () => (${channel.toString()})('${host}'))().catch(() => {})`
  // A page that leaves cannot answer.
  await page.evaluate(script).catch(() => {})
  return listener
}

journey('none of 28 ways to send something out of a page works in ours', async ({ open }) => {
  const channels = Object.entries(leakChannels)
  expect(channels.length).toBe(28)
  const app = await open()
  const ours: [string, LeakListener][] = []
  for (const [name, channel] of channels) ours.push([name, await attempt(app.page, channel)])

  // In a window without protection each of them is heard, which takes a while: time for ours as well.
  const bare = await _electron.launch({
    args: electronArguments([], [join(repository, 'e2e/support/bare-window')]),
  })
  const page = await bare.firstWindow()
  const address = page.url()
  for (const [name, channel] of channels) {
    const listener = await attempt(page, channel)
    await expect.poll(listener.reached, `${name}, without protection`).toBe(true)
    await expect(() => page.goto(address)).toPass()
    listener.close()
  }
  await bare.close()

  expect(ours.filter(([, listener]) => listener.reached()).map(([name]) => name)).toEqual([])
  // Playwright takes a refused navigation for one under way, so the page itself is asked.
  const chatStands = () =>
    app.page.evaluate(() => document.querySelector('openai-chatkit') !== null)
  expect(await chatStands()).toBe(true)
  for (const [, listener] of ours) listener.close()
})
