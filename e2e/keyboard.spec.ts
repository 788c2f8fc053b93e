import type { Page } from '@playwright/test'

import { axeFindings } from './support/accessibility.ts'
import { expect, journey } from './support/journey.ts'
import { execute, openView, resize, workingWeek } from './support/seeded-app.ts'

const three = ['Apples', 'Bread', 'Cheese']
const addThree = { type: 'add', todos: three.map((title) => ({ title })) } as const

/** The titles of the rows, from top to bottom. */
async function rowTitles(page: Page): Promise<string[]> {
  return page.locator('li.todo-row .todo-title').allTextContents()
}

journey('a task is made and finished without a mouse', async ({ open }) => {
  const app = await open()
  const { keyboard } = app.page
  await execute(app, addThree)
  await openView(app, 'Inbox')
  await app.row('Apples').click()
  await keyboard.press('j')
  await expect(app.row('Bread')).toBeFocused()
  await keyboard.press('1')
  await expect(app.row('Bread')).toContainText('High')
  await keyboard.press('s')
  await keyboard.type('tomorrow 8am')
  await keyboard.press('Enter')
  await expect(app.row('Bread')).toContainText('Tomorrow 8:00 AM')
  await expect(app.row('Bread')).toBeFocused()
  await keyboard.press('e')
  await keyboard.press('ControlOrMeta+A')
  await keyboard.type('Rye bread')
  await keyboard.press('Enter')
  await expect(app.row('Rye bread')).toBeFocused()

  await keyboard.press('ControlOrMeta+Shift+ArrowUp')
  await expect.poll(() => rowTitles(app.page)).toEqual(['Rye bread', 'Apples', 'Cheese'])
  await keyboard.press('ArrowDown')
  await keyboard.press('Tab')
  await expect(app.row('Apples')).toHaveAttribute('data-level', '1')
  await keyboard.press('Shift+Tab')
  await expect(app.row('Apples')).toHaveAttribute('data-level', '0')

  await keyboard.press('Delete')
  await expect(app.row('Apples')).toHaveCount(0)
  await keyboard.press('ControlOrMeta+Z')
  await expect(app.row('Apples')).toBeVisible()
  await keyboard.press('ControlOrMeta+Shift+Z')
  await expect(app.row('Apples')).toHaveCount(0)

  await app.row('Cheese').focus()
  await keyboard.press('Space')
  await expect(app.row('Cheese')).toHaveCount(0)
  await keyboard.press('q')
  await keyboard.type('Dates for q and j and x')
  await keyboard.press('Enter')
  await expect(app.row('Dates for q and j and x')).toBeVisible()
})

journey('Escape and then Tab leave the list, although Tab indents', async ({ open }) => {
  const app = await open()
  await execute(app, addThree)
  await openView(app, 'Inbox')
  await app.row('Bread').focus()
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('Tab')
  await expect(app.check('Bread')).toBeFocused()
  await expect(app.row('Bread')).toHaveAttribute('data-level', '0')
})

for (const colorScheme of ['light', 'dark'] as const) {
  journey(`palette, cheat sheet and menu in ${colorScheme}`, async ({ open }) => {
    const app = await open({ colorScheme })
    const { keyboard } = app.page
    await execute(app, ...workingWeek)
    await resize(app, 1600)
    await keyboard.press('ControlOrMeta+K')
    await app.screenshot(`palette-${colorScheme}`)
    expect(await axeFindings(app)).toEqual([])
    await keyboard.type('rent')
    await app.screenshot(`palette-found-${colorScheme}`)
    await keyboard.press('Enter')
    await expect(app.row('Pay the rent')).toBeFocused()
    await expect(app.page.getByRole('complementary', { name: 'Details' })).toBeVisible()

    await keyboard.press('?')
    await expect(app.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await app.screenshot(`cheat-sheet-${colorScheme}`)
    expect(await axeFindings(app)).toEqual([])
    await keyboard.press('Escape')

    await keyboard.press('Shift+F10')
    await expect(app.page.getByRole('menu')).toBeVisible()
    await app.screenshot(`row-menu-${colorScheme}`)
    expect(await axeFindings(app)).toEqual([])
    await keyboard.press('Escape')
    await app.row('Pay the rent').click({ button: 'right' })
    await app.page.getByRole('menuitem', { name: /^Duplicate/ }).click()
    await expect(app.row('Pay the rent')).toHaveCount(2)
    await keyboard.press('ControlOrMeta+K')
    await keyboard.type('today')
    await keyboard.press('Enter')
    await expect(app.page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  })
}

journey('keys can be given to other actions, and are remembered', async ({ open }) => {
  const app = await open()
  const { keyboard } = app.page
  await execute(app, addThree)
  await openView(app, 'Inbox')
  await app.page.getByRole('button', { name: 'Settings' }).click()
  const settings = app.page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('button', { name: 'Keyboard' }).click()
  await settings.getByRole('button', { name: 'Add a key for “Schedule”' }).click()
  await keyboard.press('x')
  await expect(settings.getByText('Already used for “Select or unselect”.')).toBeVisible()
  await app.screenshot('keyboard-settings')
  expect(await axeFindings(app, '.settings-dialog')).toEqual([])
  await settings.getByRole('button', { name: 'Use it here instead' }).click()
  await expect(settings.getByRole('button', { name: 'Remove X from “Schedule”' })).toBeVisible()
  await keyboard.press('Escape')
  await app.row('Bread').focus()
  await keyboard.press('x')
  await expect(app.page.getByRole('dialog', { name: 'Schedule Bread' })).toBeVisible()
  await app.close()

  const again = await open()
  await openView(again, 'Inbox')
  await again.row('Bread').focus()
  await again.page.keyboard.press('x')
  await expect(again.page.getByRole('dialog', { name: 'Schedule Bread' })).toBeVisible()
})
