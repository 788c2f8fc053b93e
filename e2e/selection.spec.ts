import { axeFindings } from './support/accessibility.ts'
import { expect, journey } from './support/journey.ts'
import { execute, openView, resize } from './support/seeded-app.ts'

const titles = ['Apples', 'Bread', 'Cheese', 'Dates', 'Eggs']
const addAll = { type: 'add', todos: titles.map((title) => ({ title })) } as const

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [900, 1600]) {
    journey(`several tasks at once in ${colorScheme} at ${width} pixels`, async ({ open }) => {
      const app = await open({ colorScheme })
      await execute(app, addAll)
      await resize(app, width)
      await openView(app, 'Inbox')
      await app.row('Apples').click()
      await app.row('Cheese').click({ modifiers: ['Shift'] })
      await app.row('Eggs').click({ modifiers: ['ControlOrMeta'] })
      const bar = app.page.getByRole('toolbar', { name: '4 selected' })
      await expect(bar).toBeVisible()
      await app.screenshot(`selection-${colorScheme}-${width}`)
      expect(await axeFindings(app)).toEqual([])
      await bar.getByRole('button', { name: 'Tags' }).click()
      await app.page.keyboard.type('shop')
      await app.page.keyboard.press('Enter')
      await expect(app.row('Eggs')).toContainText('shop')
      await app.screenshot(`selection-tags-${colorScheme}-${width}`)
      expect(await axeFindings(app)).toEqual([])
    })
  }
}

journey('a change of many tasks is one step to undo', async ({ open }) => {
  const app = await open()
  const { keyboard } = app.page
  await execute(app, addAll)
  await openView(app, 'Inbox')
  await app.row('Apples').focus()
  await keyboard.press('x')
  await keyboard.press('Shift+ArrowDown')
  await keyboard.press('Shift+ArrowDown')
  await expect(app.page.getByRole('toolbar', { name: '3 selected' })).toBeVisible()
  await keyboard.press('2')
  for (const title of ['Apples', 'Bread', 'Cheese']) {
    await expect(app.row(title)).toContainText('Medium')
  }
  await keyboard.press('ControlOrMeta+Z')
  for (const title of titles) await expect(app.row(title)).not.toContainText('Medium')

  await keyboard.press('Delete')
  await expect(app.page.locator('li.todo-row')).toHaveCount(2)
  await app.page.getByRole('button', { name: 'Undo' }).click()
  await expect(app.page.locator('li.todo-row')).toHaveCount(5)
})

journey('chosen tasks are copied as text and as Markdown', async ({ open }) => {
  const app = await open()
  const { keyboard } = app.page
  await execute(app, addAll)
  await openView(app, 'Inbox')
  const clipboard = () => app.electron.evaluate(({ clipboard: board }) => board.readText())
  await app.row('Apples').click()
  await app.row('Bread').click({ modifiers: ['Shift'] })
  await keyboard.press('ControlOrMeta+C')
  await expect(app.page.getByText('Copied 2 tasks')).toBeVisible()
  expect(await clipboard()).toBe('Apples\nBread')
  await keyboard.press('ControlOrMeta+Shift+C')
  await expect(app.page.getByText('Copied 2 tasks as Markdown')).toBeVisible()
  expect(await clipboard()).toContain('- [ ] Apples')
})
