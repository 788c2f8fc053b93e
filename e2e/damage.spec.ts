import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { debuggingAddress, exitCode, startElectron } from './support/child-process.ts'
import { connectToWindow } from './support/connected-window.ts'
import { expect, journey } from './support/journey.ts'

journey(
  'a damaged file is set aside, all that is good in it restored, and that is said in numbers',
  async ({ dataFolder, open }) => {
    const first = await open()
    await first.say('add buy milk')
    await first.say('add bake bread')
    await first.close()
    const path = join(dataFolder, 'todos.1.jsonl')
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('Buy milk', 'Buy m\0lk'))

    const second = await open()
    await expect(second.page.getByRole('alert').first()).toBeVisible()
    await expect(second.page.getByRole('alert').first()).toContainText('1 change could not be read')
    await expect(second.row('Bake bread')).toBeVisible()
    expect((await readdir(dataFolder)).filter((name) => name.includes('damaged'))).toHaveLength(1)
    await second.screenshot('restored-data')
  },
)

journey('a page that dies is loaded again, and says so', async ({ dataFolder }) => {
  // Playwright's own way to start the app holds on to a page that has died.
  const words = [`--data=${dataFolder}`, '--add=buy milk', '--remote-debugging-port=0']
  const app = startElectron(words)
  const ended = exitCode(app)
  try {
    const address = await debuggingAddress(app)
    const first = await connectToWindow(address)
    await expect(first.window.row('buy milk')).toBeVisible()
    const { page } = first.window
    const session = await page.context().newCDPSession(page)
    const died = page.waitForEvent('crash')
    session.send('Page.crash').catch(() => {})
    await died
    await first.browser.close()

    const second = await connectToWindow(address)
    await expect(second.window.page.getByText('The window was reloaded')).toBeVisible()
    await expect(second.window.row('buy milk')).toBeVisible()
    await second.window.screenshot('after-a-crash-of-the-page')
    await second.browser.close()
  } finally {
    app.kill()
    await ended
  }
})
