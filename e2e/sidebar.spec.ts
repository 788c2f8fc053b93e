import { axeFindings } from './support/accessibility.ts'
import { expect, journey } from './support/journey.ts'
import type { OffhandApp } from './support/offhand-app.ts'
import { execute, openView, resize, workingWeek } from './support/seeded-app.ts'

const sidebar = (app: OffhandApp) => app.page.getByRole('navigation', { name: 'Views' })
const listNames = (app: OffhandApp) =>
  sidebar(app).locator('[data-order-section="list"] .view-entry-label').allTextContents()
const entry = (app: OffhandApp, name: string) =>
  sidebar(app).locator('[data-order-at]').filter({ hasText: name })

async function dragEntry(app: OffhandApp, name: string, before: string, picture: string) {
  const from = await entry(app, name).boundingBox()
  await entry(app, before).scrollIntoViewIfNeeded()
  const to = await entry(app, before).boundingBox()
  if (from === null || to === null) throw new Error('The lists are not on screen.')
  const { mouse } = app.page
  await mouse.move(from.x + 30, from.y + from.height / 2)
  await mouse.down()
  await mouse.move(to.x + 4, to.y + 4, { steps: 8 })
  await app.screenshot(picture)
  await mouse.up()
}

for (const width of [900, 1600]) {
  journey(`lists are dragged into another order at ${width} pixels`, async ({ open }) => {
    const app = await open()
    await execute(app, ...workingWeek)
    await resize(app, width)
    expect(await listNames(app)).toEqual(['Work', 'Home', 'Reading'])
    await entry(app, 'Reading').scrollIntoViewIfNeeded()
    await dragEntry(app, 'Reading', 'Work', `sidebar-drag-${width}`)
    await expect.poll(() => listNames(app)).toEqual(['Reading', 'Work', 'Home'])
    await expect(app.page.getByText('Changed the order of the lists')).toBeVisible()
    await expect(app.page.getByRole('heading', { level: 1, name: 'All tasks' })).toBeVisible()
    await app.page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => listNames(app)).toEqual(['Work', 'Home', 'Reading'])
  })
}

journey('the keys that move rows move lists and filters too', async ({ open }) => {
  const app = await open()
  const filter = (name: string) =>
    ({ type: 'save-filter', filter: { name, query: 'today' } }) as const
  await execute(app, ...workingWeek, filter('Now'), filter('Soon'))
  await execute(app, { type: 'add', todos: [{ title: 'Weed', list: 'Garden' }] })
  await resize(app, 1600)
  await entry(app, 'Work').getByRole('button', { name: /^Work/ }).focus()
  for (const order of [
    ['Home', 'Work', 'Reading', 'Garden'],
    ['Home', 'Reading', 'Work', 'Garden'],
    ['Home', 'Reading', 'Garden', 'Work'],
  ]) {
    await app.page.keyboard.press('ControlOrMeta+Shift+ArrowDown')
    await expect.poll(() => listNames(app)).toEqual(order)
    await expect(entry(app, 'Work').getByRole('button', { name: /^Work/ })).toBeFocused()
  }
  await app.page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => listNames(app)).toEqual(['Home', 'Reading', 'Work', 'Garden'])
  await entry(app, 'Soon').getByRole('button', { name: /^Soon/ }).focus()
  await app.page.keyboard.press('ControlOrMeta+Shift+ArrowUp')
  const filters = sidebar(app).locator('[data-order-section="filter"] .view-entry-label')
  await expect(filters).toHaveText(['Soon', 'Now'])
  expect(await axeFindings(app, 'body')).toEqual([])
})

journey('what is wrong with a list is said where its name is typed', async ({ open }) => {
  const app = await open()
  await sidebar(app).getByRole('button', { name: 'New list' }).click()
  const dialog = app.page.getByRole('dialog', { name: 'New list' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('inbox')
  await app.page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('The list “Inbox” cannot be changed.')
  await app.screenshot('dialog-problem')
  expect(await axeFindings(app, 'body')).toEqual([])
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Garden')
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByRole('heading', { level: 1, name: 'Garden' })).toBeVisible()
  await expect(app.page.getByText('Added the list “Garden”')).toBeVisible()
})

journey('the view that was open is open again, if it still exists', async ({ open }) => {
  const app = await open()
  await execute(app, ...workingWeek)
  await openView(app, 'Home')
  await app.close()
  const again = await open()
  await expect(again.page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible()
  await expect(again.row('Pay the rent')).toBeVisible()
  await openView(again, 'Upcoming')
  await again.close()
  const third = await open()
  await expect(third.page.getByRole('heading', { level: 1, name: 'Upcoming' })).toBeVisible()
  await openView(third, 'Reading')
  await execute(third, { type: 'delete-list', name: 'Reading', moveTo: null })
  await third.close()
  const last = await open()
  await expect(last.page.getByRole('heading', { level: 1, name: 'All tasks' })).toBeVisible()
})
