import { expect, journey } from './support/journey.ts'
import type { OffhandApp } from './support/offhand-app.ts'

/** Whether files of the build with this in their names are given out from now on, held back, or refused. */
async function handOut(app: OffhandApp, name: string, how: 'at once' | 'held' | 'refused') {
  await app.electron.evaluate(
    ({ session }, wanted) => {
      const release: unknown = Reflect.get(globalThis, 'releaseHeld')
      if (typeof release === 'function') Reflect.apply(release, undefined, [])
      const held: (() => void)[] = []
      Reflect.set(globalThis, 'releaseHeld', () => held.forEach((pass) => pass()))
      session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
        const isMeant = url.includes(`/${wanted.name}`)
        if (isMeant && wanted.how === 'held') held.push(() => answer({}))
        else answer({ cancel: isMeant && wanted.how === 'refused' })
      })
    },
    { name, how },
  )
}

journey('what is typed before the list is there stays when it comes', async ({ open }) => {
  const app = await open()
  await handOut(app, 'later-parts', 'held')
  await app.page.reload()
  await app.composer.click()
  await app.page.keyboard.type('add milk')
  await expect(app.list).toHaveCount(0)
  await app.screenshot('start-before-the-list')
  await handOut(app, 'later-parts', 'at once')
  await expect(app.list).toBeVisible()
  await app.page.keyboard.type(' tomorrow')
  await expect(app.composer).toHaveText('add milk tomorrow')
  await app.composer.press('Enter')
  await expect(app.row('milk')).toBeVisible()
})

journey(
  'a list that cannot be loaded says so beside a chat that works, and comes when it is loaded again',
  async ({ open }) => {
    const app = await open()
    await app.say('add milk')
    await handOut(app, 'later-parts', 'refused')
    await app.page.reload()
    const notice = app.page.getByRole('alert').filter({ hasText: 'Your tasks could not be shown.' })
    await expect(notice).toBeVisible()
    await app.screenshot('start-without-the-list')
    await app.ask('show all my tasks', 'milk')
    await handOut(app, 'later-parts', 'at once')
    await notice.getByRole('button', { name: 'Load again' }).click()
    await expect(app.row('milk')).toBeVisible()
  },
)

journey('settings that cannot be loaded say so and leave the window as it is', async ({ open }) => {
  const app = await open()
  await app.composer.fill('add milk')
  await handOut(app, 'settings', 'refused')
  await app.page.getByRole('button', { name: 'Settings' }).first().click()
  const notice = app.page.getByRole('alert').filter({ hasText: 'The settings could not be shown.' })
  await expect(notice).toBeVisible()
  await app.screenshot('start-without-settings')
  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).toHaveCount(0)
  await expect(app.composer).toHaveText('add milk')
  await handOut(app, 'settings', 'at once')
  await app.page.reload()
  await app.page.getByRole('button', { name: 'Settings' }).first().click()
  await expect(app.page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
})
